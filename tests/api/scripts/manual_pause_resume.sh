# 1. Start job
JOB_ID=$(curl -X POST http://localhost:5000/api/bulk/process \
  -H "Authorization: Bearer $TOKEN" \
  -H "Content-Type: application/json" \
  -d '{"folder_path":"/path/to/100images","provider":"tesseract"}' \
  | jq -r '.job_id')

# 2. Wait a bit
sleep 5

# 3. Pause
curl -X POST http://localhost:5000/api/bulk/pause/$JOB_ID \
  -H "Authorization: Bearer $TOKEN"

# 4. Check state
curl http://localhost:5000/api/bulk/state/$JOB_ID \
  -H "Authorization: Bearer $TOKEN"

# 5. Resume
curl -X POST http://localhost:5000/api/bulk/resume/$JOB_ID \
  -H "Authorization: Bearer $TOKEN"

# 6. Wait for completion
while true; do
  STATUS=$(curl -s http://localhost:5000/api/bulk/progress/$JOB_ID \
    -H "Authorization: Bearer $TOKEN" | jq -r '.status')
  echo "Status: $STATUS"
  [ "$STATUS" = "completed" ] && break
  sleep 2
done
