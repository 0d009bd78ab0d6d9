"""What recognises a page. One file a provider: the probe (can it run?) apart from the run. No Qt."""
