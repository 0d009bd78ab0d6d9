# Start bulk processing
curl -X POST http://localhost:5000/api/bulk/process \
  -H "Authorization: Bearer YOUR_TOKEN" \
  -H "Content-Type: application/json" \
  -d '{
    "folder_path": "/path/to/images",
    "provider": "google_vision",
    "parallel": true,
    "max_workers": 4
  }'
