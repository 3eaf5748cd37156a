"""The reading room in a real browser.

A package, so that its fixtures end with it: while Playwright runs, it holds asyncio's loop of this thread.
"""
