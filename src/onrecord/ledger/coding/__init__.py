"""What people say of rows and joins."""
