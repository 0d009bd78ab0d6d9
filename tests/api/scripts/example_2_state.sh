# Check job state
curl http://localhost:5000/api/bulk/state/abc-123 \
  -H "Authorization: Bearer YOUR_TOKEN"
