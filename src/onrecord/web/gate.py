"""What every request passes: who may ask, under which name, and what every answer forbids the browser to do."""

from __future__ import annotations

from http.cookies import CookieError, SimpleCookie
from typing import TYPE_CHECKING, Final
from urllib.parse import urlencode

from starlette.datastructures import Headers, MutableHeaders
from starlette.responses import PlainTextResponse, RedirectResponse, Response

from onrecord.web.sessions import COOKIE, LASTS, Session, Sessions, Tries, same_token

if TYPE_CHECKING:
    from starlette.types import ASGIApp, Message, Receive, Scope, Send

    from onrecord.web.settings import Settings

POLICY: Final = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self';"
    " form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
)
"""Content-Security-Policy of every page: its own files alone, nothing inline, no frame, no other host."""
HEADERS: Final = {
    "content-security-policy": POLICY,
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
    "referrer-policy": "same-origin",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "permissions-policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
}
OPEN: Final = ("/sign-in", "/static/")
"""What may be seen without a token."""
_SAFE: Final = ("GET", "HEAD")
_BEARER: Final = "bearer "


class Gate:
    """ASGI middleware. Puts the `Session` and whether a script holds the token itself into the scope's state."""

    def __init__(self, app: ASGIApp, settings: Settings, sessions: Sessions, tries: Tries) -> None:
        self._app, self._settings, self._sessions, self._tries = app, settings, sessions, tries

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answers itself where a request may not pass."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        headers = Headers(scope=scope)
        known = self._sessions.known(cookie(headers, COOKIE))
        session = known or self._sessions.new(signed_in=False)
        state = scope.setdefault("state", {})
        state["session"], state["bearer"] = session, self._bearer(headers)

        async def with_headers(message: Message) -> None:
            if message["type"] == "http.response.start":
                answer = MutableHeaders(scope=message)
                for name, value in HEADERS.items():
                    answer.setdefault(name, value)
                if not scope["path"].startswith("/static/"):
                    answer.setdefault("cache-control", "private, no-cache")
                    # A page that signs in or out has set the session itself.
                    if known is None and COOKIE not in (answer.get("set-cookie") or ""):
                        answer.append("set-cookie", self.cookie(session, secure=scope["scheme"] == "https"))
            await send(message)

        refusal = self._refusal(scope, headers, session, bearer=state["bearer"])
        await (refusal or self._app)(scope, receive, with_headers)

    def cookie(self, session: Session, *, secure: bool) -> str:
        """A session as a Set-Cookie header: out of reach of scripts, and not sent from other sites' forms."""
        return set_cookie(COOKIE, self._sessions.written(session), seconds=LASTS, secure=secure)

    def _bearer(self, headers: Headers) -> bool:
        given = headers.get("authorization", "")
        token = self._settings.token
        if token is None or not given.lower().startswith(_BEARER) or self._tries.wait:
            return False
        if same_token(given[len(_BEARER) :].strip(), token):
            return True
        self._tries.failed()
        return False

    def _refusal(self, scope: Scope, headers: Headers, session: Session, *, bearer: bool) -> Response | None:
        path, method = scope["path"], scope["method"]
        if not self._settings.called(headers.get("host", "")):
            return PlainTextResponse(
                "This reading room is not called so. Whoever runs it can add a name: onrecord serve --name NAME", 421
            )
        if not scope["query_string"].isascii():
            return PlainTextResponse("That is no address: signs other than ASCII are written as %C3%A9.", 400)
        if method not in _SAFE and not (bearer or _same_site(headers)):
            return PlainTextResponse("Changes come from this reading room's own pages alone.", 403)
        open_ = any(path == o or (o.endswith("/") and path.startswith(o)) for o in OPEN)
        if self._settings.token is None or session.signed_in or bearer or open_:
            return None
        if "authorization" in headers and (wait := self._tries.wait):
            told = f"Too many wrong tokens were tried; wait {wait} seconds."
            return PlainTextResponse(told, 429, headers={"retry-after": str(wait)})
        if method not in _SAFE or path.endswith((".json", ".csv")) or "authorization" in headers:
            return PlainTextResponse("Sign in first.", 401, headers={"www-authenticate": "Bearer"})
        asked = scope["query_string"].decode("latin-1")
        return RedirectResponse(f"/sign-in?{urlencode({'to': f'{path}?{asked}' if asked else path})}", 303)


def _same_site(headers: Headers) -> bool:
    """Whether the browser, as far as it says, asks from one of our pages."""
    origin, site = headers.get("origin"), headers.get("sec-fetch-site")
    if site is not None and site not in ("same-origin", "none"):
        return False
    return origin is None or origin.partition("://")[2].lower() == headers.get("host", "").lower()


def cookie(headers: Headers, name: str) -> str | None:
    """The value of a cookie of a request; None where there is none, or the header is garbled."""
    try:
        found = SimpleCookie(headers.get("cookie", "")).get(name)
    except CookieError:
        return None
    return found.value if found is not None else None


def set_cookie(name: str, value: str, *, seconds: int, secure: bool) -> str:
    """A Set-Cookie header."""
    made: SimpleCookie = SimpleCookie({name: value})
    made[name].update({"path": "/", "max-age": str(seconds), "samesite": "Lax"})
    made[name]["httponly"] = True
    if secure:
        made[name]["secure"] = True
    return made[name].OutputString()
