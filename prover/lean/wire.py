"""Frames between the engine and its hosts: a length (four bytes), JSON, and raw blobs it counts."""

from __future__ import annotations

import json
import os
import select
import struct
import time
from collections.abc import Sequence
from typing import Any

MAX_FRAME = 256 << 20

Frame = dict[str, Any]


class WireClosed(Exception):
    """The other side is gone, or sent something that is not a frame."""


class WireTimeout(Exception):
    """No complete frame within the time allowed."""


def send_frame(descriptor: int, frame: Frame, blobs: Sequence[bytes] = ()) -> None:
    """Write one frame; raises `WireClosed` when nobody reads."""
    body = json.dumps({"frame": frame, "blobs": [len(blob) for blob in blobs]}).encode()
    data = memoryview(b"".join((struct.pack("<I", len(body)), body, *blobs)))
    try:
        while data:
            data = data[os.write(descriptor, data) :]
    except OSError as error:
        raise WireClosed(str(error)) from error


def receive_frame(descriptor: int, seconds: float | None = None) -> tuple[Frame, list[bytes]]:
    """Read one frame. Raises `WireClosed`, or `WireTimeout` after `seconds`."""
    deadline = None if seconds is None else time.monotonic() + seconds
    length = struct.unpack("<I", _read_exactly(descriptor, 4, deadline))[0]
    if length > MAX_FRAME:
        raise WireClosed("frame too long")
    try:
        envelope = json.loads(_read_exactly(descriptor, length, deadline))
        frame, sizes = envelope["frame"], [int(size) for size in envelope["blobs"]]
    except (ValueError, KeyError, TypeError) as error:
        raise WireClosed("not a frame") from error
    if not isinstance(frame, dict) or not 0 <= sum(sizes) <= MAX_FRAME:
        raise WireClosed("not a frame")
    return frame, [_read_exactly(descriptor, size, deadline) for size in sizes]


def _read_exactly(descriptor: int, count: int, deadline: float | None) -> bytes:
    data = bytearray()
    while len(data) < count:
        if deadline is not None:
            left = deadline - time.monotonic()
            if left <= 0 or not select.select([descriptor], [], [], left)[0]:
                raise WireTimeout
        try:
            chunk = os.read(descriptor, min(count - len(data), 1 << 20))
        except OSError as error:
            raise WireClosed(str(error)) from error
        if not chunk:
            raise WireClosed("end of stream")
        data += chunk
    return bytes(data)
