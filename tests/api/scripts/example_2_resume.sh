# Resume processing
curl -X POST http://localhost:5000/api/bulk/resume/abc-123 \
  -H "Authorization: Bearer YOUR_TOKEN"
