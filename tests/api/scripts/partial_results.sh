curl http://localhost:5000/api/bulk/download/$JOB_ID \
  -H "Authorization: Bearer $TOKEN" \
  -o partial_results.zip
