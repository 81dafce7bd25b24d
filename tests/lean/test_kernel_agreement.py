"""The kernel computes some functions on literals by name. Our definitions must mean the same.

Lean's kernel replaces `Nat.div 7 2` by 3 with GMP, whatever `Nat.div` is defined to be; if the two
ever differed, `False` would be provable. Four things are checked: which names the kernel treats so;
that each such function equals, for all arguments, a copy under another name (proved by induction
from the defining equations, `kernel_copy.lean`); that GMP and the unfolded copy give the same value
on small arguments; that on large arguments GMP's values satisfy the defining equations and agree
with the copy whose inner steps GMP computes, and with Python.
"""

from __future__ import annotations

import math
import random
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.lean.conftest import LeanFiles

HERE = Path(__file__).parent
Function = Callable[[int, int], int]

# In Lean and in Python. Every one takes two numbers; a Bool counts as 0 or 1.
FUNCTIONS: dict[str, Function] = {
    "add": lambda a, b: a + b,
    "sub": lambda a, b: max(0, a - b),
    "mul": lambda a, b: a * b,
    "pow": lambda a, b: int(a**b),
    "div": lambda a, b: a // b if b else 0,
    "mod": lambda a, b: a % b if b else a,
    "gcd": math.gcd,
    "land": lambda a, b: a & b,
    "lor": lambda a, b: a | b,
    "xor": lambda a, b: a ^ b,
    "shiftLeft": lambda a, b: a << b,
    "shiftRight": lambda a, b: a >> b,
    "beq": lambda a, b: int(a == b),
    "ble": lambda a, b: int(a <= b),
}
PREDICATES = ("beq", "ble")

# The equations that determine each function, as Bool-valued checks at one pair of arguments.
EQUATIONS = {
    "add": "(a + (b+1)).beq ((a + b) + 1) && (a + 0).beq a",
    "sub": "((a+1) - (b+1)).beq (a - b) && (a - 0).beq a && (0 - b).beq 0 && "
    "(a - (b+1)).beq (a - b).pred",
    "mul": "(a * (b+1)).beq (a * b + a) && (a * 0).beq 0",
    "pow": "(a ^ (b % 40 + 1)).beq (a ^ (b % 40) * a) && (a ^ 0).beq 1",
    "div": "(a / b).beq (bif Nat.ble 1 b && b.ble a then (a - b) / b + 1 else 0)",
    "mod": "(a % b).beq (bif Nat.ble 1 b && b.ble a then (a - b) % b else a)",
    "gcd": "(a.gcd b).beq (bif a.beq 0 then b else (b % a).gcd a)",
    "land": "(a &&& b).beq (bif a.beq 0 || b.beq 0 then 0 else "
    "2 * (a / 2 &&& b / 2) + bif (a % 2).beq 1 && (b % 2).beq 1 then 1 else 0)",
    "lor": "(a ||| b).beq (bif a.beq 0 then b else bif b.beq 0 then a else "
    "2 * (a / 2 ||| b / 2) + bif (a % 2).beq 1 || (b % 2).beq 1 then 1 else 0)",
    "xor": "(a ^^^ b).beq (bif a.beq 0 then b else bif b.beq 0 then a else "
    "2 * (a / 2 ^^^ b / 2) + bif (a % 2).beq (b % 2) then 0 else 1)",
    "shiftLeft": "(a <<< (b % 90 + 1)).beq ((2 * a) <<< (b % 90)) && (a <<< 0).beq a",
    "shiftRight": "(a >>> (b % 90 + 1)).beq (a >>> (b % 90) / 2) && (a >>> 0).beq a",
    "beq": "((a+1).beq (b+1) == a.beq b) && (a.beq a) && !(a.beq (a+1)) && !(Nat.beq 0 (a+1))",
    "ble": "((a+1).ble (b+1) == a.ble b) && (a.ble (a+b)) && !((a+1).ble a) && Nat.ble 0 a",
}
# What a copy computes on large numbers in few steps when GMP does its inner arithmetic.
ON_LARGE = ("gcd", "land", "lor", "xor")

TABLE = "List (Nat × Nat × Nat)"
CHECKS = """
def checkTable (f : Nat → Nat → Nat) : List (Nat × Nat × Nat) → Bool
  | [] => true
  | (a, b, v) :: t => (f a b).beq v && checkTable f t
def checkAll (p : Nat → Nat → Bool) : List (Nat × Nat) → Bool
  | [] => true
  | (a, b) :: t => p a b && checkAll p t
"""


def lean_function(name: str, namespace: str) -> str:
    if name in PREDICATES:
        return f"(fun a b => bif {namespace}.{name} a b then 1 else 0)"
    return f"{namespace}.{name}"


def table(name: str, pairs: list[tuple[int, int]]) -> str:
    compute = FUNCTIONS[name]
    return "[" + ", ".join(f"({a}, {b}, {compute(a, b)})" for a, b in pairs) + "]"


def small_pairs(name: str, side: int) -> list[tuple[int, int]]:
    pairs = [(a, b) for a in range(side) for b in range(side)]
    if name == "pow":
        return [(a, b) for a, b in pairs if a**b <= 300]
    if name == "shiftLeft":
        return [(a, b) for a, b in pairs if a << b <= 300]
    return pairs


def edge_pairs(name: str) -> list[tuple[int, int]]:
    """Around zero, one and powers of two, still small enough to unfold."""
    if name in ("pow", "shiftLeft", "mul"):
        return []
    sizes = [0, 1, 31, 32, 33, 63, 64, 65, 127, 128, 129]
    return [(a, b) for a in sizes for b in sizes]


def large_pairs(name: str, count: int, seed: str) -> list[tuple[int, int]]:
    """Numbers of 1 to 400 bits, powers of two and their neighbours, equal and related pairs."""
    rng = random.Random(f"{seed} {name}")

    def number() -> int:
        kind = rng.randrange(4)
        if kind == 0:
            return rng.choice([0, 1, 2, 3])
        bits = rng.choice([8, 31, 32, 33, 62, 63, 64, 65, 127, 128, 200, 400])
        if kind == 1:
            return max(0, (1 << bits) + rng.choice([-1, 0, 1]))
        return rng.getrandbits(bits)

    pairs: list[tuple[int, int]] = []
    while len(pairs) < count:
        a, b = number(), number()
        if rng.random() < 0.2:
            a = a * b + rng.choice([0, 1, b])
        if name in ("pow", "shiftLeft", "shiftRight"):
            b = rng.randrange(0, 40 if name == "pow" else 500)
        if name == "pow":
            a %= 2**64
        pairs.append((a, b))
    return pairs


def chunks(pairs: list[tuple[int, int]], size: int = 150) -> list[list[tuple[int, int]]]:
    return [pairs[i : i + size] for i in range(0, len(pairs), size)]


def test_copies_equal_the_library_for_all_arguments(lean_files: LeanFiles) -> None:
    """Proved by induction; no theorem uses an axiom."""
    text = (HERE / "kernel_copy.lean").read_text(encoding="utf-8")
    statements = "".join(
        f"\ntheorem agree_{name} : Copy.{name} = Nat.{name} := funext fun a => funext fun b =>"
        f" Copy.{name}_eq a b"
        for name in FUNCTIONS
    )
    names = [f"Copy.{name}_eq" for name in FUNCTIONS]
    lean_files.prove(text + statements, [*names, "Copy.log2_eq"])
    messages = lean_files.run(text + "\nexample : Copy.add 2 2 = 5 := by decide")
    assert [m[0] for m in messages] == ["error"]


def test_gmp_equals_the_unfolded_copy_on_small_numbers(lean_files: LeanFiles) -> None:
    text = [(HERE / "kernel_copy.lean").read_text(encoding="utf-8"), CHECKS]
    names = []
    total = 0
    for name in FUNCTIONS:
        pairs = small_pairs(name, 17) + edge_pairs(name)
        total += len(pairs)
        for number, chunk in enumerate(chunks(pairs)):
            values = table(name, chunk)
            text.append(f"noncomputable def table_{name}_{number} : {TABLE} := {values}")
            for namespace in ("Nat", "Copy"):
                names.append(f"small_{namespace}_{name}_{number}")
                text.append(
                    f"theorem {names[-1]} : checkTable {lean_function(name, namespace)}"
                    f" table_{name}_{number} = true := by decide +kernel"
                )
    assert total > 4000
    lean_files.prove("\n".join(text), names)


def test_gmp_equals_python_and_the_equations_on_large_numbers(lean_files: LeanFiles) -> None:
    text = [CHECKS]
    names = []
    for name, equations in EQUATIONS.items():
        pairs = large_pairs(name, 200, "large")
        text.append(f"noncomputable def table_{name} : {TABLE} := {table(name, pairs)}")
        text.append(
            f"noncomputable def points_{name} : List (Nat × Nat) := "
            + "["
            + ", ".join(f"({a}, {b})" for a, b in pairs)
            + "]"
        )
        names += [f"python_{name}", f"equations_{name}"]
        text.append(
            f"theorem python_{name} : checkTable {lean_function(name, 'Nat')} table_{name} = true"
            " := by decide +kernel"
        )
        text.append(
            f"theorem equations_{name} : checkAll (fun a b => {equations}) points_{name} = true"
            " := by decide +kernel"
        )
    lean_files.prove("\n".join(text), names)


def test_gmp_equals_our_definition_on_large_numbers(lean_files: LeanFiles) -> None:
    """The library's own definitions under other names, so that only their inner steps use GMP."""
    text = [
        CHECKS,
        "noncomputable def gcd' (a b : Nat) : Nat := Nat.gcdF a a b",
        "noncomputable def land' (a b : Nat) : Nat := Nat.bitwiseF and a a b",
        "noncomputable def lor' (a b : Nat) : Nat := Nat.bitwiseF or a a b",
        "noncomputable def xor' (a b : Nat) : Nat := Nat.bitwiseF (fun x y => not (x.beq y)) a a b",
        "noncomputable def div' (a b : Nat) : Nat := Nat.divF b (a + 1) a",
        "noncomputable def mod' (a b : Nat) : Nat := Nat.modF b (a + 1) a",
    ]
    rng = random.Random(7)
    names = []
    for name in (*ON_LARGE, "div", "mod"):
        pairs = large_pairs(name, 60, "definition")
        if name in ("div", "mod"):  # few subtractions: a quotient below 40
            pairs = [
                (b * rng.randrange(40) + rng.randrange(b), b)
                for b in (1 + rng.getrandbits(300) for _ in range(60))
            ]
        names.append(f"defined_{name}")
        text.append(
            f"theorem defined_{name} : checkTable {name}' {table(name, pairs)} = true"
            " := by decide +kernel"
        )
    lean_files.prove("\n".join(text), names)


def test_a_wrong_value_is_refused(lean_files: LeanFiles) -> None:
    lines = [CHECKS]
    for name, compute in FUNCTIONS.items():
        a, b = (2**70 + 5, 3)
        wrong = compute(a, b) + 1
        lines.append(
            f"theorem wrong_{name} : checkTable {lean_function(name, 'Nat')} [({a}, {b}, {wrong})]"
            " = true := by decide +kernel"
        )
        lines.append(f"#print axioms wrong_{name}")
    messages = lean_files.run("\n".join(lines))
    errors = [m for m in messages if m[0] == "error"]
    assert len(errors) >= len(FUNCTIONS)
    assert not any("does not depend on any axioms" in m[2] for m in messages)


def test_the_kernel_treats_no_other_name_so(lean_files: LeanFiles) -> None:
    """Declared falsely, away from the library: the kernel overrides only the known names."""
    known = {"div", "mod", "gcd", "land", "lor", "xor", "shiftLeft", "shiftRight"}
    others = [
        "lcm", "min", "max", "testBit'", "log", "bitwise", "ldiff", "dist", "choose", "cdiv",
        "ceilDiv", "divExact", "powMod", "blt", "bne", "ediv", "clog", "imax",
    ]  # fmt: skip
    unary = ["log2", "sqrt", "size", "factorial", "popCount", "trailingZeros", "half", "double"]
    lines = ["prelude", "import Init.Coe", "set_option linter.unusedVariables false"]
    calls = {name: f"Nat.{name} 24 9" for name in [*sorted(known), *others]}
    calls |= {name: f"Nat.{name} 24" for name in unary}
    for name, call in calls.items():
        arguments = "(a : Nat)" if name in unary else "(a b : Nat)"
        lines.append(f"noncomputable def Nat.{name} {arguments} : Nat := 7777")
        lines.append(f"theorem own_{name} : {call} = 7777 := by decide +kernel")
    messages = lean_files.run("\n".join(lines))
    overridden = {
        name
        for severity, _, text in messages
        for name, call in calls.items()
        if severity == "error" and f"Nat.{name} 24" in text and call in text
    }
    assert overridden == known
