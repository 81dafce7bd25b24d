"""The core library: compiled cold, incrementally, by two processes; and what it rests on."""

from __future__ import annotations

import multiprocessing
import re
import signal
import subprocess
import sys
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from prover.lean.closure import CompiledLibrary
from prover.lean.library import CoreLibrary, LibraryError
from prover.lean.library_source import find_sources, parse_imports
from prover.lean.olean import Kind, Safety, dotted

if TYPE_CHECKING:
    from tests.lean.conftest import LeanFiles

ROOT = Path(__file__).parents[2]
STANDARD_AXIOMS = {"propext", "Classical.choice", "Quot.sound"}
# Names the compiler and the elaborator look up. The first group is unsafe: the kernel keeps such
# constants out of safe declarations. `sorryAx` must exist and nothing may use it.
COMPILER_AXIOMS = {
    "lcErased",
    "lcAny",
    "lcVoid",
    "lcProof",
    "lcCast",
    "lcUnreachable",
    "Quot.lcInv",
}
SORRY = "sorryAx"

SMALL = {
    "Init.lean": "prelude\nimport Init.A\nimport Init.B\n",
    "Init/A.lean": "prelude\ninductive A : Type where\n  | a : A\n",
    "Init/B.lean": "prelude\nimport Init.A\ninductive B : Type where\n  | b (x : A) : B\n",
}


def write_sources(folder: Path, files: dict[str, str]) -> Path:
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return folder


def small(tmp_path: Path, **changes: str) -> CoreLibrary:
    """A library of three modules; a change replaces one by its last name."""
    files = SMALL | {f"Init/{name}.lean": text for name, text in changes.items()}
    sources = write_sources(tmp_path / "sources", files)
    return CoreLibrary.locate(sources=sources, cache=tmp_path / "cache")


def compiled_modules(library: CoreLibrary) -> list[str]:
    """Compile and say which modules were compiled anew, by their fresh source copies."""
    objects = library.cache / "objects"
    before = set(objects.glob("*.olean")) if objects.is_dir() else set()
    library.ensure(jobs=2)
    made = set(objects.glob("*.olean")) - before
    return sorted(m.name for m in library.modules if objects / f"{m.key}.olean" in made)


def test_compiles_cold_with_two_jobs(tmp_path: Path) -> None:
    library = CoreLibrary.locate(cache=tmp_path)
    assert not library.is_compiled
    steps: list[tuple[int, int, str]] = []
    folder = library.ensure(on_progress=lambda *step: steps.append(step), jobs=2)
    assert library.is_compiled
    assert [done for done, _, _ in steps] == list(range(1, len(library.modules) + 1))
    assert steps[-1][2] == "Init"
    assert (folder / "Init" / "Nat" / "Basic.olean").is_file()
    assert not list(folder.rglob("*.lean"))


def test_ordinary_file_without_prelude_elaborates(lean_files: LeanFiles) -> None:
    lean_files.prove("theorem t (a b : ℕ) : a + b = b + a := Nat.add_comm a b", ["t"])


def test_every_module_is_part_of_the_library() -> None:
    """A file that `Init` does not reach would be compiled and tested by nobody."""
    sources = find_sources()
    found = {
        ".".join(path.relative_to(sources).with_suffix("").parts)
        for path in [sources / "Init.lean", *sources.glob("Init/**/*.lean")]
    }
    assert found == {module.name for module in CoreLibrary.locate().modules}


def test_every_module_says_what_it_is_for() -> None:
    sources = find_sources()
    for path in sources.glob("Init/**/*.lean"):
        name = ".".join(path.relative_to(sources).with_suffix("").parts)
        opening = rf"^(-- {re.escape(name)}: |`{re.escape(name)}`: )"
        head = "\n".join(path.read_text(encoding="utf-8").splitlines()[:20])
        assert re.search(opening, head, re.MULTILINE), f"{path} does not open with its purpose"


def test_no_assumption_anywhere() -> None:
    """Walks every declaration of every compiled module: only the three standard axioms, the
    compiler's own unsafe names, and `sorryAx`, on which nothing rests."""
    compiled = CompiledLibrary(CoreLibrary.locate().ensure(jobs=2))
    declared = {}
    for module in compiled.modules.values():
        for declaration in module.declarations():
            if declaration.kind is Kind.AXIOM:
                declared[dotted(declaration.name)] = declaration.safety
    assert set(declared) == STANDARD_AXIOMS | COMPILER_AXIOMS | {SORRY}
    assert {name for name in declared if declared[name] is Safety.UNSAFE} == COMPILER_AXIOMS
    assert len(compiled) > 3500
    rests_on_sorry = []
    unknown = []
    for module in compiled.modules.values():
        for declaration in module.declarations():
            if declaration.safety is Safety.UNSAFE or dotted(declaration.name) == SORRY:
                continue
            axioms = {dotted(name) for name in compiled.axioms([declaration.name])}
            if SORRY in axioms:
                rests_on_sorry.append(dotted(declaration.name))
            elif not axioms <= STANDARD_AXIOMS:
                unknown.append(dotted(declaration.name))
    assert rests_on_sorry == []
    assert unknown == []


def test_the_walk_sees_an_assumption(tmp_path: Path) -> None:
    """The same walk on a library that assumes something."""
    text = (
        "prelude\nset_option bootstrap.inductiveCheckResultingUniverse false in\n"
        "inductive PUnit : Sort u where\n  | unit : PUnit\n"
        "inductive T : Prop where\n  | t : T\naxiom hole : T\ntheorem used : T := hole\n"
    )
    library = small(tmp_path, A=text, B="prelude\nimport Init.A\ntheorem later : T := used\n")
    compiled = CompiledLibrary(library.ensure(jobs=1))
    assert {dotted(n) for n in compiled.axioms([("later",)])} == {"hole"}


def test_only_what_changed_is_compiled_again(tmp_path: Path) -> None:
    library = small(tmp_path)
    assert compiled_modules(library) == ["Init", "Init.A", "Init.B"]
    changed = small(tmp_path, B=SMALL["Init/B.lean"] + "\n-- changed\n")
    assert changed.fingerprint != library.fingerprint
    assert compiled_modules(changed) == ["Init", "Init.B"]
    assert small(tmp_path, B=SMALL["Init/B.lean"]).is_compiled


@pytest.mark.parametrize("damage", [b"", b"short", None])
def test_a_damaged_file_is_made_again(tmp_path: Path, damage: bytes | None) -> None:
    library = small(tmp_path)
    victim = library.ensure(jobs=1) / "Init" / "A.olean"
    content = victim.read_bytes()
    if damage is None:
        victim.unlink()
    else:
        victim.write_bytes(damage)
    assert not library.is_compiled
    library.ensure(jobs=1)
    assert library.is_compiled
    assert victim.read_bytes() == content


def test_a_flipped_byte_is_found(tmp_path: Path) -> None:
    library = small(tmp_path)
    victim = library.ensure(jobs=1) / "Init" / "B.olean"
    content = victim.read_bytes()
    victim.write_bytes(content[:-1] + bytes([content[-1] ^ 1]))
    assert not library.is_compiled
    library.ensure(jobs=1)
    assert victim.read_bytes() == content


def test_an_error_names_the_module_and_lean_s_words(tmp_path: Path) -> None:
    library = small(tmp_path, B="prelude\nimport Init.A\ntheorem wrong : A := a\n")
    with pytest.raises(LibraryError, match=r"module Init\.B does not compile: Init/B\.lean:3:"):
        library.ensure(jobs=1)
    assert not library.is_compiled
    assert not list((library.cache / "library").iterdir())


def test_a_missing_import_and_a_circle_are_named(tmp_path: Path) -> None:
    with pytest.raises(LibraryError, match=r"module Init\.Gone, imported by Init\.B, has no file"):
        small(tmp_path / "1", B="prelude\nimport Init.Gone\n")
    with pytest.raises(LibraryError, match="circle"):
        small(tmp_path / "2", A="prelude\nimport Init.B\n")
    with pytest.raises(LibraryError, match="does not begin with `prelude`"):
        small(tmp_path / "3", A="inductive A : Type where\n")


def test_imports_are_read_from_the_head_of_a_file() -> None:
    text = "-- c\n/- import No\n-/\nprelude\n\nimport A.B\nimport C -- no\nuniverse u\nimport D\n"
    assert parse_imports("M", text) == ("A.B", "C")


def _ensure(sources: Path, cache: Path) -> None:
    CoreLibrary.locate(sources=sources, cache=cache).ensure(jobs=1)


def test_two_processes_at_once(tmp_path: Path) -> None:
    library = small(tmp_path)
    context = multiprocessing.get_context("spawn")
    arguments = (tmp_path / "sources", tmp_path / "cache")
    children = [context.Process(target=_ensure, args=arguments) for _ in range(2)]
    for child in children:
        child.start()
    for child in children:
        child.join(timeout=60)
        assert child.exitcode == 0
    assert library.is_compiled
    assert [path.name for path in (library.cache / "library").iterdir()] == [library.fingerprint]


def working_folders() -> list[str]:
    """Of every process that lets us see it."""
    folders = []
    for link in Path("/proc").glob("[0-9]*/cwd"):
        with suppress(OSError):
            folders.append(str(link.readlink()))
    return folders


def test_an_interrupt_leaves_nothing_half_made_and_keeps_what_is_done(tmp_path: Path) -> None:
    script = (
        "import sys\nfrom pathlib import Path\nfrom prover.lean.library import CoreLibrary\n"
        "library = CoreLibrary.locate(cache=Path(sys.argv[1]))\n"
        "library.ensure(on_progress=lambda *step: print(*step, flush=True), jobs=2)\n"
    )
    command = [sys.executable, "-c", script, str(tmp_path)]
    process = subprocess.Popen(
        command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )
    assert process.stdout is not None
    for line in process.stdout:
        if line.startswith("5 "):
            process.send_signal(signal.SIGINT)
            break
    _, errors = process.communicate(timeout=60)
    assert process.returncode != 0
    assert "KeyboardInterrupt" in errors
    library = CoreLibrary.locate(cache=tmp_path)
    assert list((library.cache / "library").iterdir()) == []
    assert len(list((library.cache / "objects").glob("*.olean"))) >= 5
    assert [folder for folder in working_folders() if folder.startswith(str(tmp_path))] == []


def test_lean_main_runs_as_a_program() -> None:
    command = [sys.executable, "-m", "prover.lean.lean_main", "--version"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=60, check=True)
    assert "4.35.0" in done.stdout
