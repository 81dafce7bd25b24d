"""Proofs of one statement on another that looks like it, against the real Lean."""

from __future__ import annotations

from pathlib import Path

from generator.ledger import Ledger
from prover.lean.embedded import EmbeddedEngine
from prover.lean.limits import Limits
from prover.lean.source import STRICT_HEADER, Statement, parse_statement
from prover.search.attempts import CheckRecorder, Direction
from prover.search.portfolio import Goal, PortfolioResult, first_to_close
from prover.search.transfer import TEXTS, KnownProof, Rank, Ranking, texts_for, with_numerals

MULTIPLE = "theorem m_{n} (x : ℕ) (h₁ : ∃ k, x = {a} * k) : ∃ k, x = {b} * k"
PROOF = "  obtain ⟨k, hk⟩ := h₁\n  exact ⟨{c} * k, by omega⟩"


def statement(text: str) -> Statement:
    return parse_statement(text, header=STRICT_HEADER)


def known(text: str, proof: str, direction: Direction = Direction.PROVE) -> KnownProof:
    return KnownProof(statement(text), direction, proof)


def goal(text: str, direction: Direction = Direction.PROVE) -> Goal:
    return Goal("row", statement(text), direction)


def texts(asked: Goal, proofs: list[KnownProof]) -> tuple[str, ...]:
    return texts_for(asked, proofs, Ranking(proofs))


def closed(engine: EmbeddedEngine, folder: Path, asked: Goal, found: tuple[str, ...]) -> str | None:
    with Ledger.open(folder / "ledger.sqlite") as ledger:
        recorder = CheckRecorder(engine, ledger, Limits())
        (result,) = first_to_close(recorder, [(asked, found)], "transfer", round=2)
        assert isinstance(result, PortfolioResult)
        assert all(attempt.planned.round == 2 for attempt in result.attempts)
        assert result.attempts[0].planned.maker == "transfer"
        return None if result.proof is None else result.proof.planned.proof


def test_numerals_are_replaced_place_by_place_and_those_of_names_are_not() -> None:
    source = statement("theorem a_12 (n : ℕ) (h₁ : n % 12 = 5) : n % 3 = 2")
    target = statement("theorem b_99 (n : ℕ) (h₁ : n % 28 = 9) : n % 7 = 2")
    proof = "  have h2 : n % 12 = 5 := h₁\n  rw [Nat.add_mod, x1, h12]\n  exact f 3 77 0"
    assert with_numerals(proof, source, target) == (
        "  have h2 : n % 28 = 9 := h₁\n  rw [Nat.add_mod, x1, h12]\n  exact f 7 77 0"
    )
    assert with_numerals(proof, source, statement("theorem c : 1 + 1 = 2")) is None
    assert with_numerals(proof, source, source) == proof


def test_similar_statements_come_first_and_directions_do_not_mix() -> None:
    near = known("theorem a (n : ℕ) (h : n < 4) : n < 9", "  omega")
    far = known("theorem b (f : ℤ → ℤ) (h : f 1 = 2) : f 1 + 1 = 3", "  rw [h]\n  rfl")
    other = known("theorem c (n : ℕ) (h : n < 4) : n < 9", "  decide", Direction.REFUTE)
    asked = goal("theorem d (n : ℕ) (h : n < 6) : n < 8")
    assert texts(asked, [far, other, near])[0] == "  omega"
    assert texts(asked, [far, other, near]) == texts(asked, [near, far, other])
    assert "  decide" not in texts(asked, [far, other, near])
    assert texts(asked, [other]) == ()
    many = [known(f"theorem m (n : ℕ) : n < n + {k}", f"  simp [h{k}]") for k in range(1, 40)]
    assert len(texts(asked, many)) == TEXTS


def test_proofs_rank_by_numerals_of_their_own_and_by_how_many_statements_they_prove() -> None:
    beyond = "theorem t (N : ℕ) : ∃ n : ℕ, {a} * N < n ∧ n % {m} = {r}"
    proof = "  exact ⟨{m} * N + {r}, by omega, by omega⟩"
    first, second = ({"a": 3, "m": 7, "r": 4}, {"a": 2, "m": 9, "r": 5})
    own = [known(beyond.format(**each), proof.format(**each)) for each in (first, second)]
    noise = [
        known(beyond.format(a=2, m=m, r=32 % m), f"  exact ⟨{m} * N + 32, h, k⟩")
        for m in (5, 7, 11)
    ]
    plain = [known(f"theorem p : {k} < {k + 1}", "  omega") for k in range(3)]
    ranking = Ranking([*own, *noise, *plain, plain[0]])
    assert ranking.of(own[0].proof, own[0].statement) == Rank(0, -2)
    assert ranking.of(noise[0].proof, noise[0].statement) == Rank(1, -3)
    assert ranking.of("  omega", statement("theorem q : 5 < 60")) == Rank(0, -3)
    third = goal(beyond.format(a=4, m=11, r=6))
    assert ranking.of("  exact ⟨11 * N + 6, by omega, by omega⟩", third.statement) == Rank(0, -2)
    assert ranking.of("  ring", third.statement) == Rank(0, 0)
    assert ranking.of("  norm_num [h 3, k 8, h 3]", third.statement) == Rank(2, 0)
    # All are of equally similar statements; the ones with a numeral of their own are shorter.
    for order in ([*own, *noise], [*noise, *own]):
        assert texts(third, order)[0] == "  exact ⟨11 * N + 6, by omega, by omega⟩"


def test_a_proof_with_the_goals_numerals_closes_it_and_as_it_is_does_not(
    engine: EmbeddedEngine, tmp_path: Path
) -> None:
    """A factor that the proof computed (10 = 5 * 2, but 12 = 4 * 3) is not a numeral of the
    statement, so only a proof that names none goes over."""
    source = MULTIPLE.format(n=1, a=10, b=5)
    asked = goal(MULTIPLE.format(n=2, a=12, b=4))
    fixed = known(source, PROOF.format(c=2))
    assert closed(engine, tmp_path, asked, texts(asked, [fixed])) is None
    divided = known(source, "  obtain ⟨k, hk⟩ := h₁\n  exact ⟨x / 5, by omega⟩")
    assert divided.proof in texts(asked, [divided, fixed])
    found = closed(engine, tmp_path, asked, texts(asked, [divided, fixed]))
    assert found == divided.proof.replace("x / 5", "x / 4")


def test_a_false_statement_is_not_closed_by_its_neighbours_proof(
    engine: EmbeddedEngine, tmp_path: Path
) -> None:
    text = "theorem t (s : ℕ → ℕ) (h₀ : s 0 = {a}) (h₁ : ∀ n, s (n + 1) = s n + {b}) (n : ℕ) : "
    text += "s n = {b} * n + {a}"
    true = text.format(a=4, b=3)
    start = "  induction n with\n  | zero => rw [h₀]\n"
    proof = start + "  | succ n ih =>\n    rw [h₁, ih]\n    omega"
    neighbour = known(true, proof)
    asked = goal(text.format(a=7, b=2))
    assert closed(engine, tmp_path, asked, texts(asked, [neighbour])) == proof
    false = goal(text.format(a=7, b=2).replace("+ 7", "+ 8"))
    assert false.statement.text.endswith("2 * n + 8")
    assert closed(engine, tmp_path, false, texts(false, [neighbour])) is None
