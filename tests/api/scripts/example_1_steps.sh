# Check progress
curl http://localhost:5000/api/bulk/progress/abc-123 \
  -H "Authorization: Bearer YOUR_TOKEN"

# Pause the job
curl -X POST http://localhost:5000/api/bulk/pause/abc-123 \
  -H "Authorization: Bearer YOUR_TOKEN"

# Job is now paused - do maintenance, fix network, etc.

# Resume the job
curl -X POST http://localhost:5000/api/bulk/resume/abc-123 \
  -H "Authorization: Bearer YOUR_TOKEN"
