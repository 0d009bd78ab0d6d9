"""What a job is: its words, its rules and its store. No Qt."""
