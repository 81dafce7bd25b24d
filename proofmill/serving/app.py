"""The routes: Kimina's, ours, health and metrics."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable
from typing import TypeVar

from fastapi import FastAPI, Request, Response
from fastapi.responses import JSONResponse

from proofmill import __version__
from proofmill.serving.headers import blank_imports
from proofmill.serving.kimina import (
    KiminaCheckRequest,
    KiminaCheckResponse,
    KiminaResult,
    KiminaVerifyRequest,
    KiminaVerifyResponse,
    backward_result,
    kimina_result,
    refused,
)
from proofmill.serving.metrics import CONTENT_TYPE, Metrics
from proofmill.serving.middleware import BearerKey, BodyLimit, CountRequests
from proofmill.serving.service import CheckService, QueueFull
from proofmill.serving.settings import HeaderRule, ServeSettings
from proofmill.serving.wire import V1Answer, V1Request, V1Response, read_item, text_problem
from prover.lean.engine import CheckRequest, CheckResult, FileCheck, LeanEngine
from prover.lean.limits import Limits

CLIENT_LEFT = 499  # nobody reads it; nginx's number for the logs
MIN_SECONDS = 0.1
_NO_INFOTREE = "infotree: this server does not make info trees; leave the field out"

Answer = TypeVar("Answer")


class ClientLeft(Exception):
    """The client closed the connection before the answer was there."""


async def unless_disconnected(request: Request, work: Awaitable[Answer]) -> Answer:
    """The work's result; when the client leaves first, the work is cancelled."""

    async def left() -> None:
        while (await request.receive())["type"] != "http.disconnect":
            pass

    job = asyncio.ensure_future(work)
    watch = asyncio.ensure_future(left())
    try:
        await asyncio.wait({job, watch}, return_when=asyncio.FIRST_COMPLETED)
        if not job.done():
            raise ClientLeft
        return job.result()
    finally:
        watch.cancel()
        job.cancel()


class _Routes:
    """What the routes share."""

    def __init__(self, service: CheckService, settings: ServeSettings) -> None:
        self.service = service
        self._settings = settings

    def limits(self, seconds: float) -> Limits:
        """A Kimina request's limits: its own seconds, the server's memory and heartbeats."""
        settings = self._settings
        return Limits(
            wall_seconds=max(MIN_SECONDS, min(seconds, settings.max_seconds)),
            memory_mb=settings.memory_mb,
            heartbeats=settings.heartbeats,
        )

    def bounded(self, limits: Limits) -> Limits:
        """Limits that a caller may set all by itself, cut to what the server allows."""
        settings = self._settings
        return limits.model_copy(
            update={
                "wall_seconds": min(limits.wall_seconds, settings.max_seconds),
                "memory_mb": min(limits.memory_mb, settings.memory_mb),
            }
        )

    async def results(self, http: Request, requests: list[CheckRequest]) -> list[CheckResult]:
        if not requests:
            return []
        return await unless_disconnected(http, self.service.run(requests))

    async def kimina(
        self,
        http: Request,
        items: list[tuple[str, str | None]],
        seconds: float,
        infotree: str | None,
        debug: bool,
    ) -> list[KiminaResult]:
        """items: (id, code) of every snippet, the code None when the request has none."""
        limits = self.limits(seconds)
        answers: dict[int, KiminaResult] = {}
        asked: list[tuple[int, CheckRequest]] = []
        replace = self._settings.header is HeaderRule.ENGINE
        for index, (id, code) in enumerate(items):
            if code is None:
                answers[index] = refused(id, "field proof: missing (or code)")
                continue
            if infotree is not None:
                answers[index] = refused(id, _NO_INFOTREE)
                continue
            check = FileCheck(source=blank_imports(code) if replace else code, limits=limits)
            problem = text_problem(check)
            if problem is None:
                asked.append((index, check))
            else:
                answers[index] = refused(id, problem)
        results = await self.results(http, [check for _, check in asked])
        uuid = self.service.engine.fingerprint[:32] if debug else None
        for (index, request), result in zip(asked, results, strict=True):
            id, code = items[index]
            answer = kimina_result(id, result, uuid)
            if request.source != code:
                answer = answer.model_copy(update={"header": "engine"})
            answers[index] = answer
        return [answers[index] for index in range(len(items))]


def create_app(engine: LeanEngine, settings: ServeSettings, metrics: Metrics) -> FastAPI:
    """The ASGI application of a server around an engine that runs already."""
    service = CheckService(engine, settings.queue, metrics)
    app = FastAPI(
        title="proofmill",
        version=__version__,
        description="Lean verdicts with trust records; speaks Kimina Lean Server's routes.",
        openapi_url="/api/openapi.json",
    )
    routes = _Routes(service, settings)
    _add_kimina(app, routes)
    _add_own(app, routes, metrics)

    async def queue_full(request: Request, error: Exception) -> Response:
        assert isinstance(error, QueueFull)
        headers = {"retry-after": str(error.retry_after)}
        return JSONResponse({"detail": str(error)}, status_code=429, headers=headers)

    async def client_left(request: Request, error: Exception) -> Response:
        metrics.disconnects.inc()
        return Response(status_code=CLIENT_LEFT)

    app.add_exception_handler(QueueFull, queue_full)
    app.add_exception_handler(ClientLeft, client_left)
    app.add_middleware(BodyLimit, limit=settings.max_body_mb << 20)
    if settings.api_key is not None:
        app.add_middleware(BearerKey, key=settings.api_key)
    app.add_middleware(CountRequests, metrics=metrics)
    return app


def _add_kimina(app: FastAPI, routes: _Routes) -> None:
    async def check(body: KiminaCheckRequest, http: Request) -> KiminaCheckResponse:
        """Check snippets; valid for the client exactly when our verdict is `accepted`."""
        items: list[tuple[str, str | None]] = [(each.id, each.code) for each in body.snippets]
        found = await routes.kimina(http, items, body.timeout, body.infotree, body.debug)
        return KiminaCheckResponse(results=tuple(found))

    async def verify(body: KiminaVerifyRequest, http: Request) -> KiminaVerifyResponse:
        """The same with the older field names."""
        items = [
            (each.custom_id, each.proof if each.proof is not None else each.code)
            for each in body.codes
        ]
        found = await routes.kimina(http, items, body.timeout, body.infotree_type, debug=False)
        return KiminaVerifyResponse(results=tuple(backward_result(each) for each in found))

    for path in ("/api/check", "/check"):
        app.post(path, response_model_exclude_none=True)(check)
        app.post(path + "/", response_model_exclude_none=True, include_in_schema=False)(check)
    for path in ("/verify", "/one_pass_verify_batch"):
        app.post(path, response_model_exclude_none=True)(verify)


def _add_own(app: FastAPI, routes: _Routes, metrics: Metrics) -> None:
    service, engine = routes.service, routes.service.engine

    @app.post("/v1/check")
    async def check(body: V1Request, http: Request) -> V1Response:
        """Check files and attempts; every answer has the full result with its trust record."""
        limits = routes.bounded(body.limits)
        read = [read_item(raw, limits) for raw in body.items]
        asked = [request for _, request in read if not isinstance(request, str)]
        results = iter(await routes.results(http, asked))
        answers = [
            V1Answer(index=index, id=id, error=request)
            if isinstance(request, str)
            else V1Answer(index=index, id=id, result=next(results))
            for index, (id, request) in enumerate(read)
        ]
        return V1Response(
            engine=engine.name,
            lean_version=engine.lean_version,
            fingerprint=engine.fingerprint,
            items=tuple(answers),
        )

    @app.get("/health")
    @app.get("/health/", include_in_schema=False)
    @app.get("/", include_in_schema=False)
    async def health() -> dict[str, str | int]:
        """Answers as soon as the engine has passed its self-test."""
        return {
            "status": "ok",
            "engine": engine.name,
            "lean_version": engine.lean_version,
            "pending": service.pending,
        }

    @app.get("/metrics")
    async def show_metrics() -> Response:
        return Response(metrics.text(), media_type=CONTENT_TYPE)
