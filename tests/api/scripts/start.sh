curl -X POST http://localhost:5000/api/bulk/process \
  -H "Authorization: Bearer $TOKEN" \
  -d '{"folder_path":"/path/to/images","provider":"offline_provider"}'
