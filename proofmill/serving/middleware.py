"""ASGI middleware: the bearer key and the limit on bodies, before anything is parsed."""

from __future__ import annotations

import hmac
import json

from pydantic import SecretStr
from starlette.exceptions import HTTPException
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from proofmill.serving.metrics import Metrics

OPEN_ROUTES = frozenset({"/health", "/health/"})
DRAIN_FACTOR = 4  # so much of a body that is too long is read before the connection is given up


async def answer(send: Send, status: int, sentence: str, headers: dict[str, str]) -> None:
    """A JSON error in FastAPI's form."""
    body = json.dumps({"detail": sentence}).encode()
    all_headers = {
        "content-type": "application/json",
        "content-length": str(len(body)),
        **headers,
    }
    raw = [(name.encode(), value.encode()) for name, value in all_headers.items()]
    await send({"type": "http.response.start", "status": status, "headers": raw})
    await send({"type": "http.response.body", "body": body})


class CountRequests:
    """Counts answers by route and status."""

    def __init__(self, app: ASGIApp, metrics: Metrics) -> None:
        self._app = app
        self._metrics = metrics

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return

        async def counted(message: Message) -> None:
            if message["type"] == "http.response.start":
                route = getattr(scope.get("route"), "path", "other")
                self._metrics.requests.labels(route, message["status"]).inc()
            await send(message)

        await self._app(scope, receive, counted)


class BearerKey:
    """401 for every route but /health unless the request carries the key."""

    def __init__(self, app: ASGIApp, key: SecretStr) -> None:
        self._app = app
        self._expected = b"bearer " + key.get_secret_value().encode()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "http" and scope["path"] not in OPEN_ROUTES:
            scheme, _, token = dict(scope["headers"]).get(b"authorization", b"").partition(b" ")
            given = scheme.lower() + b" " + token.strip()
            if not hmac.compare_digest(given, self._expected):
                headers = {"www-authenticate": "Bearer"}
                await answer(send, 401, "missing or wrong API key", headers)
                return
        await self._app(scope, receive, send)


class BodyLimit:
    """413 for bodies longer than `limit` bytes. The rest of the body is read and thrown away, so
    that a client which sends before it listens gets the answer instead of a reset."""

    def __init__(self, app: ASGIApp, limit: int) -> None:
        self._app = app
        self._limit = limit

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        read = 0

        async def limited() -> Message:
            nonlocal read
            message = await receive()
            read += len(message.get("body", b""))
            if read > self._limit:
                await self._drain(receive, message, read)
                raise HTTPException(413, self._sentence)
            return message

        declared = dict(scope["headers"]).get(b"content-length", b"0")
        if declared.isdigit() and int(declared) > self._limit:
            await self._drain(receive, await receive(), 0)
            await answer(send, 413, self._sentence, {"connection": "close"})
            return
        await self._app(scope, limited, send)

    @property
    def _sentence(self) -> str:
        limit = f"{self._limit >> 20} MB"
        return f"the request body is longer than {limit}; send smaller batches"

    async def _drain(self, receive: Receive, message: Message, read: int) -> None:
        while message["type"] == "http.request" and message.get("more_body", False):
            read += len(message.get("body", b""))
            if read > DRAIN_FACTOR * self._limit:
                return
            message = await receive()
