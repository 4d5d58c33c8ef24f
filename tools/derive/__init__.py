"""Tables that the build computes from other tables."""
