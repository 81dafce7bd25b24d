"""A real server process with real Lean behind it, asked over HTTP and by the published client."""

from __future__ import annotations

import contextlib
import importlib.util
import json
import os
import re
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import httpx2
import pytest

from proofmill.serving.headers import blank_imports
from proofmill.serving.kimina import kimina_result
from prover.lean.engine import CheckResult
from prover.lean.messages import Message, Severity
from prover.lean.verdict import ACCEPTED, Reason, not_accepted
from tests.lean.elan_layout import lay_out

pytest.importorskip("fastapi", reason="needs the extra serve")

ROOT = Path(__file__).parents[2]
KEY = {"authorization": "Bearer correct horse"}
GOOD = "theorem t (p q : Prop) (h : p ∧ q) : q ∧ p := ⟨h.2, h.1⟩\n"
# A hundred million unary steps in the kernel, which heartbeats do not stop in time.
ENDLESS = """\
def loop : Nat → Nat
  | 0 => 0
  | n + 1 => loop n
theorem endless : loop 100000000 = 1 := by
  decide +kernel
"""


class Server:
    """A `proofmill serve` process on a free port of the loopback address."""

    def __init__(self, *options: str, environment: dict[str, str]) -> None:
        command = [sys.executable, "-m", "proofmill", "serve", "--port", "0", *options]
        self.process = subprocess.Popen(
            command,
            cwd=ROOT,
            env={
                **os.environ,
                **environment,
                "PYTHONPATH": str(ROOT),
                "PROOFMILL_API_KEY": "correct horse",
            },
            stdout=subprocess.PIPE,
            text=True,
        )
        assert self.process.stdout is not None
        line = self.process.stdout.readline()
        found = re.search(r"http://\S+", line)
        assert found, f"no address in {line!r}"
        self.url = found.group()
        self.http = httpx2.Client(base_url=self.url, headers=KEY, timeout=60)
        for _ in range(100):
            with contextlib.suppress(httpx2.ConnectError):
                assert self.http.get("/health").json()["status"] == "ok"
                break
            time.sleep(0.05)

    def post(self, path: str, body: object) -> Any:
        response = self.http.post(path, json=body)
        assert response.status_code == 200, response.text
        return response.json()

    def metric(self, name: str) -> float:
        text = self.http.get("/metrics").text
        values = [line.split()[-1] for line in text.splitlines() if line.startswith(name + " ")]
        return float(values[0])

    def pending(self) -> int:
        return int(self.http.get("/health").json()["pending"])


@contextlib.contextmanager
def leaving(server: Server, body: bytes) -> Iterator[None]:
    """A client that has sent a request to /v1/check, and closes the connection at the end."""
    host, port = server.url.removeprefix("http://").split(":")
    with socket.create_connection((host, int(port))) as raw:
        head = "POST /v1/check HTTP/1.1\r\nhost: x\r\nauthorization: Bearer correct horse\r\n"
        head += f"content-type: application/json\r\ncontent-length: {len(body)}\r\n\r\n"
        raw.sendall(head.encode() + body)
        yield


def wait_until(true: Callable[[], bool], seconds: float = 10) -> None:
    deadline = time.monotonic() + seconds
    while not true():
        assert time.monotonic() < deadline
        time.sleep(0.02)


@contextlib.contextmanager
def running(*options: str, environment: dict[str, str] | None = None) -> Iterator[Server]:
    server = Server(*options, environment=environment or {})
    try:
        yield server
    finally:
        server.http.close()
        server.process.terminate()
        server.process.wait(60)


@pytest.fixture(scope="module")
def server() -> Iterator[Server]:
    with running("--queue", "3", "--header", "engine") as started:
        yield started


# kimina-client 0.2.1 imports TypedDict from `typing`, which pydantic accepts from Python 3.12 on
# only; where tests run on 3.11 the name is replaced before the client is imported.
CLIENT = """\
import json, sys, typing
if sys.version_info < (3, 12):
    import typing_extensions
    typing.TypedDict = typing_extensions.TypedDict
from kimina_client import KiminaClient, Snippet
client = KiminaClient(api_url=sys.argv[1], api_key="correct horse")
client.test()
snippets = [Snippet(id=id, code=code) for id, code in json.loads(sys.argv[2]).items()]
answer = client.check(snippets, timeout=20, show_progress=False, debug=True)
print(json.dumps({r.id: [r.analyze().status.value, r.diagnostics] for r in answer.results}))
"""


def test_published_client_works_unchanged_and_valid_means_accepted(server: Server) -> None:
    if importlib.util.find_spec("kimina_client") is None:
        pytest.skip("needs kimina-client")
    snippets = {
        "proved": "import Mathlib\n" + GOOD,
        "sorry": "theorem t : 1 = 2 := by sorry\n",
        "wrong": "theorem t : 1 = 2 := by rfl\n",
        "axiom": "axiom x : False\ntheorem t : 1 = 2 := x.elim\n",
        "nothing": "#check Nat\n",
        "empty": "",
        "program": "run_cmd pure ()\ntheorem t : 1 = 1 := rfl\n",
    }
    done = subprocess.run(
        [sys.executable, "-c", CLIENT, server.url, json.dumps(snippets)],
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    found = json.loads(done.stdout.splitlines()[-1])
    statuses = {id: status for id, (status, _) in found.items()}
    assert statuses == {
        "proved": "valid",
        "sorry": "sorry",
        "wrong": "lean_error",
        "axiom": "lean_error",
        "nothing": "sorry",
        "empty": "sorry",
        "program": "lean_error",
    }
    assert found["proved"][1]["memory_max"] > 10


@pytest.mark.parametrize("reason", [None, *Reason])
@pytest.mark.parametrize("severity", [None, Severity.INFORMATION, Severity.WARNING])
def test_no_verdict_but_accepted_looks_valid_to_the_client(
    reason: Reason | None, severity: Severity | None
) -> None:
    """The client's own rule, against every reason that an engine can give without an error."""
    messages = () if severity is None else (Message(severity=severity, line=1, column=0, text="x"),)
    verdict = ACCEPTED if reason is None else not_accepted(reason, "why")
    answer = kimina_result("a", CheckResult(verdict=verdict, messages=messages), None)
    response = answer.response
    valid = (
        answer.error is None
        and response is not None
        and not response.sorries
        and all(m.severity != "error" for m in response.messages or ())
    )
    assert valid is (reason is None)
    assert (answer.error is None) is not (response is None)


def test_positions_and_texts_of_messages(server: Server) -> None:
    code = "theorem t : 1 = 1 := by\n  exact foo\n"
    body = {"snippets": [{"id": "a", "code": code}]}
    for path in ("/api/check", "/check", "/api/check/"):
        result = server.post(path, body)["results"][0]
        message = result["response"]["messages"][0]
        assert (message["severity"], message["pos"]) == ("error", {"line": 2, "column": 8})
        assert message["endPos"] == {"line": 2, "column": 11}
        assert "foo" in message["data"]
        assert result["verdict"]["reason"] == "elaboration_error"
        assert "diagnostics" not in result


def test_older_routes_answer_every_item_of_a_bad_batch(server: Server) -> None:
    codes = [
        {"custom_id": 1, "proof": GOOD},
        {"custom_id": "no text"},
        {"custom_id": "odd", "code": 'theorem t : "\ud800" = "" := rfl'},
        {"custom_id": "late", "code": ENDLESS},
    ]
    for path in ("/verify", "/one_pass_verify_batch"):
        response = server.http.post(
            path,
            content=json.dumps({"codes": codes, "timeout": 1}),
            headers={"content-type": "application/json"},
        )
        assert response.status_code == 200, response.text
        results = response.json()["results"]
        assert [r["custom_id"] for r in results] == ["1", "no text", "odd", "late"]
        assert results[0]["response"]["time"] > 0
        assert "messages" not in results[0]["response"]
        assert "missing" in results[1]["error"]
        assert "surrogate" in results[2]["error"]
        assert "timed out" in results[3]["error"]


def test_own_route_gives_trust_records_and_bad_items_their_own_sentence(server: Server) -> None:
    statement = {"name": "t", "text": "theorem t (p : Prop) (h : p) : p"}
    items: list[object] = [
        {"id": "file", "source": GOOD},
        {"id": 7, "statement": statement, "proof": "exact h"},
        {"id": 8, "statement": statement, "proof": "sorry"},
        {"id": "both", "source": GOOD, "proof": "exact h"},
        {"id": "key", "source": GOOD, "sauce": 1},
        "text",
        {"source": GOOD.replace("theorem t", "theorem u"), "target": "theorem t : 1 = 1 := sorry"},
    ]
    answer = server.post("/v1/check", {"items": items, "limits": {"wall_seconds": 10}})
    assert answer["engine"] == "embedded"
    found = answer["items"]
    assert [item["index"] for item in found] == list(range(7))
    assert [item["id"] for item in found] == ["file", 7, 8, "both", "key", None, None]
    assert found[0]["result"]["verdict"]["status"] == "accepted"
    checks = found[1]["result"]["trust"]["checks"]
    assert checks["statement_match"] == checks["kernel_replay"] == "held"
    assert found[2]["result"]["verdict"]["reason"] == "sorry"
    assert "source (and target, if any), or statement" in found[3]["error"]
    assert "sauce" in found[4]["error"]
    assert found[5]["error"]
    assert found[6]["result"]["verdict"]["reason"] == "statement_missing"


def test_requests_that_are_not_requests(server: Server) -> None:
    bad = {
        "/api/check": [{"snippets": []}, {"snippets": [{"id": "a", "code": "x"}] * 2}, [], None],
        "/verify": [{"codes": {}}, {"codes": [{"custom_id": True, "proof": ""}]}],
        "/v1/check": [{"items": []}, {"items": [{}], "limits": {"wall_seconds": 0}}, {"x": 1}],
    }
    for path, bodies in bad.items():
        for body in bodies:
            assert server.http.post(path, json=body).status_code == 422, (path, body)
        assert server.http.post(path, content=b"{no json").status_code == 422
    infotree = {"snippets": [{"id": "a", "code": GOOD}], "infotree": "original"}
    assert "info trees" in server.post("/api/check", infotree)["results"][0]["error"]


@pytest.mark.parametrize("key", ["", "Bearer wrong", "Basic correct horse", "Bearer"])
def test_key(server: Server, key: str) -> None:
    headers = {"authorization": key} if key else {}
    for path in ("/v1/check", "/api/check", "/metrics", "/", "/docs"):
        response = httpx2.get(server.url + path, headers=headers)
        assert response.status_code == 401
        assert "API key" in response.json()["detail"]
    assert httpx2.get(server.url + "/health", headers=headers).json()["status"] == "ok"


@pytest.mark.parametrize("chunked", [False, True])
def test_body_of_50_mb_is_refused_with_a_sentence(server: Server, chunked: bool) -> None:
    piece = b" " * (1 << 20)
    content = iter([piece] * 50) if chunked else piece * 50
    response = server.http.post(
        "/v1/check", content=content, headers={"content-type": "application/json"}
    )
    assert response.status_code == 413
    assert "longer than 32 MB" in response.json()["detail"]


def test_full_queue_is_429_and_a_client_that_leaves_frees_it(server: Server) -> None:
    body = {"items": [{"source": ENDLESS}] * 40, "limits": {"wall_seconds": 2}}
    left = server.metric("proofmill_disconnects_total")
    with leaving(server, json.dumps(body).encode()):
        wait_until(lambda: server.pending() == 40)
        full = server.http.post("/v1/check", json={"items": [{"source": GOOD}]})
        assert full.status_code == 429
        assert 1 <= int(full.headers["retry-after"]) <= 60
    started = time.monotonic()
    while server.pending() > 2:  # two may be running
        assert time.monotonic() - started < 2
        time.sleep(0.02)
    answer = server.post("/v1/check", {"items": [{"source": GOOD}]})
    assert answer["items"][0]["result"]["verdict"]["status"] == "accepted"
    assert time.monotonic() - started < 10  # 40 checks of 2 s on 2 workers would take 40 s
    assert server.metric("proofmill_disconnects_total") == left + 1


@pytest.mark.parametrize("own_lean", [False, True])
def test_a_client_that_leaves_frees_the_checks_that_run(tmp_path: Path, own_lean: bool) -> None:
    """Two checks of two minutes run on the only two workers when their client leaves."""
    project: tuple[str, ...] = ()
    environment: dict[str, str] = {}
    if own_lean:
        layout = lay_out(tmp_path)
        project = ("--lean", str(layout.project))
        environment = {"ELAN_HOME": str(layout.home)}
    with running(*project, environment=environment) as server:
        limits = {"wall_seconds": 120, "heartbeats": 100_000_000}
        body = json.dumps({"items": [{"source": ENDLESS}] * 2, "limits": limits}).encode()
        with leaving(server, body):
            wait_until(lambda: server.pending() == 2)
            time.sleep(2)
        started = time.monotonic()
        answer = server.post("/v1/check", {"items": [{"source": GOOD}]})
        assert answer["items"][0]["result"]["verdict"]["status"] == "accepted"
        assert time.monotonic() - started < 30
        wait_until(lambda: server.pending() == 0)
        lost = 'proofmill_checks_total{reason="lost_worker"'
        assert lost not in server.http.get("/metrics").text


def test_metrics_count_what_was_done(server: Server) -> None:
    name = 'proofmill_checks_total{reason="",verdict="accepted"}'
    before = server.metric(name)
    server.post("/v1/check", {"items": [{"source": GOOD}] * 3})
    assert server.metric(name) == before + 3
    assert server.metric("proofmill_resident_memory_bytes") > 20e6


def test_stopping_server_finishes_what_it_has() -> None:
    with running() as server:
        answers: list[Any] = []
        body = {"items": [{"source": ENDLESS}], "limits": {"wall_seconds": 2}}
        thread = threading.Thread(target=lambda: answers.append(server.post("/v1/check", body)))
        thread.start()
        while server.pending() == 0:
            time.sleep(0.02)
        server.process.send_signal(signal.SIGTERM)
        thread.join(30)
        assert answers[0]["items"][0]["result"]["verdict"]["reason"] == "timeout"
        assert server.process.wait(30) == 0
        with pytest.raises(httpx2.ConnectError):
            httpx2.get(server.url + "/health")


def test_address_in_use_is_one_sentence() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = str(taken.getsockname()[1])
        done = subprocess.run(
            [sys.executable, "-m", "proofmill", "serve", "--port", port],
            cwd=ROOT,
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )
    assert done.returncode == 2
    assert f"--port {port}" in done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize(
    ("source", "kept"),
    [
        ("import Mathlib\nopen Nat\n", "              \nopen Nat\n"),
        (
            "/- a /- b -/ -/ import A.B -- c\nimport C\nx",
            "/- a /- b -/ -/            -- c\n        \nx",
        ),
        ("theorem t : True := trivial\nimport Mathlib\n", None),
        ("-- import A\ntheorem t", None),
        ("/- import A\n", None),
        ("public meta import all A\nx", " " * 24 + "\nx"),
        ("important\n", None),
        ("", None),
    ],
)
def test_blanking_imports_moves_nothing(source: str, kept: str | None) -> None:
    assert blank_imports(source) == (source if kept is None else kept)
    assert len(blank_imports(source)) == len(source)


def test_load_loses_nothing_and_answers_nothing_wrong() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "benchmarks.serve_load", "--json", "--clients=6", "--seconds=3"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    report = json.loads(done.stdout)
    assert (report["lost"], report["wrong"]) == (0, 0)
    assert report["checks"] > 10
    assert report["p50_ms"] <= report["p95_ms"] <= report["p99_ms"]
