"""The generated syntax layer: reproducible from the wheel, and bound to symbols that exist."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

from prover.lean.elf import ElfError, dynamic_symbols
from prover.lean.library_source import find_sources
from prover.lean.mangling import demangle, mangle, quoted
from prover.lean.native_names import LIST_FILE, declared_names, missing_symbols
from prover.lean.wheel import locate_wheel

ROOT = Path(__file__).parents[2]


def listing() -> str:
    return (find_sources() / LIST_FILE).read_text(encoding="utf-8")


def test_generated_files_are_what_the_wheel_gives() -> None:
    command = [sys.executable, "-m", "prover.lean.syntax_layer", "--check"]
    done = subprocess.run(
        command, cwd=ROOT, capture_output=True, text=True, timeout=60, check=False
    )
    assert (done.returncode, done.stdout) == (0, ""), done.stdout + done.stderr


def test_check_refuses_unknown_arguments() -> None:
    command = [sys.executable, "-m", "prover.lean.syntax_layer", "--chek"]
    done = subprocess.run(
        command, cwd=ROOT, capture_output=True, text=True, timeout=60, check=False
    )
    assert done.returncode == 2


def test_the_wheel_has_every_bound_name() -> None:
    assert len([line for line in listing().splitlines() if not line.startswith("#")]) > 900
    assert missing_symbols(listing(), locate_wheel().library) == []


def test_a_name_the_wheel_lacks_is_reported() -> None:
    line = "function\t1\tl_Lean_Syntax_noSuchThing\tLean.Syntax.noSuchThing\n"
    assert missing_symbols(listing() + line, locate_wheel().library) == ["Lean.Syntax.noSuchThing"]


def test_every_name_bound_by_hand_is_listed() -> None:
    """Whatever is declared with a placeholder `extern` anywhere in the library is in the list."""
    listed = {line.split("\t")[3] for line in listing().splitlines() if not line.startswith("#")}
    found = 0
    for path in find_sources().glob("Init/**/*.lean"):
        source = path.read_text(encoding="utf-8")
        names = [item for item in declared_names(source) if item.kind == "function"]
        assert len(names) == source.count('\n@[extern "x"'), path
        assert {".".join(item.name) for item in names} <= listed
        found += len(names)
    assert found > 60


def test_parameters_are_counted() -> None:
    source = (
        'namespace A\n@[extern "x"] opaque f {α : Type u} (a b : α) [Inhabited α] (n := 3) : α := a'
        '\nend A\n@[extern "x"] unsafe def g.h (x : Nat) : Nat := x\n'
    )
    names = [(item.symbol, item.parameters) for item in declared_names(source)]
    assert names == [("l_A_f", 5), ("l_g_h", 1)]


@pytest.mark.parametrize(
    ("name", "symbol"),
    [
        (("Lean", "Parser", "Tactic", "intro"), "l_Lean_Parser_Tactic_intro"),
        (("term_+_",), "l_term___x2b__"),
        (("List", "_aux_Init", "x"), "l_List___aux__Init_x"),
        (("term∃_,_",), "l_term_u2203___x2c__"),
        (("A_", "b"), "l_A___00b"),
        (("f", "x2b"), "l_f_00x2b"),
    ],
)
def test_mangling_by_example(name: tuple[str, ...], symbol: str) -> None:
    assert mangle(name) == symbol
    assert demangle(symbol) == name


def test_mangling_agrees_with_every_symbol_of_the_wheel() -> None:
    """Encoding a decoded symbol gives it back, for all that name no numbers and no helpers."""
    helper = re.compile(r"___(boxed|redArg|closed|lam)|_override|_0__|private|___at__|spec__|_hyg")
    symbols = [
        s.name
        for s in dynamic_symbols(locate_wheel().library)
        if s.name.startswith("l_") and not helper.search(s.name)
    ]
    assert len(symbols) > 30_000
    assert [s for s in symbols if mangle(demangle(s)) != s] == []


def test_names_are_quoted_where_lean_needs_it() -> None:
    assert quoted(("Lean", "Parser", "Tactic", "exact")) == "Lean.Parser.Tactic.«exact»"
    assert quoted(("term_+_",)) == "«term_+_»"
    assert quoted(("Array", "get!")) == "Array.get!"


def test_other_files_are_not_taken_for_libraries(tmp_path: Path) -> None:
    path = tmp_path / "x.so"
    path.write_bytes(b"MZ not an ELF file")
    with pytest.raises(ElfError, match="not a 64-bit"):
        list(dynamic_symbols(path))
    path.write_bytes(b"\x7fELF\x02\x01" + b"\x00" * 20)
    with pytest.raises(ElfError, match="cut off"):
        list(dynamic_symbols(path))
