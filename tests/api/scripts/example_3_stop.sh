# User decides to cancel the job
curl -X POST http://localhost:5000/api/bulk/stop/abc-123 \
  -H "Authorization: Bearer YOUR_TOKEN"
