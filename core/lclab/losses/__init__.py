"""What training makes small: one registered function per loss, and sums of them.

Every loss takes scores (n, classes, rows, columns), classes (n, rows, columns) with 255 for
unknown, and perhaps a weight per class; it returns one number.
"""
