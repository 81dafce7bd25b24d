"""Frames between the engine and its hosts: four bytes of length (little-endian), then JSON."""

from __future__ import annotations

import json
import os
import select
import struct
import time
from typing import Any

MAX_FRAME = 256 << 20

Frame = dict[str, Any]


class WireClosed(Exception):
    """The other side is gone, or sent something that is not a frame."""


class WireTimeout(Exception):
    """No complete frame within the time allowed."""


def send_frame(descriptor: int, frame: Frame) -> None:
    """Write one frame; raises `WireClosed` when nobody reads."""
    body = json.dumps(frame).encode()
    data = memoryview(struct.pack("<I", len(body)) + body)
    try:
        while data:
            data = data[os.write(descriptor, data) :]
    except OSError as error:
        raise WireClosed(str(error)) from error


def receive_frame(descriptor: int, seconds: float | None = None) -> Frame:
    """Read one frame. Raises `WireClosed`, or `WireTimeout` after `seconds`."""
    deadline = None if seconds is None else time.monotonic() + seconds
    length = struct.unpack("<I", _read_exactly(descriptor, 4, deadline))[0]
    if length > MAX_FRAME:
        raise WireClosed("frame too long")
    try:
        frame = json.loads(_read_exactly(descriptor, length, deadline))
    except ValueError as error:
        raise WireClosed("frame is not JSON") from error
    if not isinstance(frame, dict):
        raise WireClosed("frame is not an object")
    return frame


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
