"""Charts, drawn by the server as SVG: they need no script, and every mark in them leads to its words."""
