"""Tables of papers as recipes: a file each, the runs that it asks for, and a page of both."""
