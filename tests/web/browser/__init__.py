"""The reading room in a real browser. A package, so that its fixtures end with it: while Playwright runs, asyncio's loop
of this thread is taken."""
