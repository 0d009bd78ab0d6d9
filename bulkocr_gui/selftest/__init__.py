"""Whether an installation is whole: each part is used once, in a temporary folder, and the answer is JSON."""
