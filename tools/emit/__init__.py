"""Emitters: each turns the models into one kind of file."""
