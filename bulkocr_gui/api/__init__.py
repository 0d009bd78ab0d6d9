"""The local HTTP API: other programs of this computer hand jobs over and ask how they stand. No Qt."""
