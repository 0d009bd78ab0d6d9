# Job stops immediately
# Partial results are still available
curl http://localhost:5000/api/bulk/progress/abc-123 \
  -H "Authorization: Bearer YOUR_TOKEN"
