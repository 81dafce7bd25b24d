"""What a problem family is, and how instances are drawn from it.

A family turns parameters into words, an aligned Lean statement, an answer and a proof, all from the
same parameters, so that they agree by construction (template-based generation: TDG / TemplateGSM,
arXiv:2411.18104). Lean is text here; only the tests run it.

Parameters hold the claim as well (the remainder that is asserted, the relation, which hypothesis is
dropped), so that a false statement is the same template with other parameters.
"""

from __future__ import annotations

import hashlib
import json
import random
from abc import ABC, abstractmethod
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from generator.contamination import known_benchmarks, normalise_statement
from generator.families.phrases import phrase_table

Value = int | str
Parameters = Mapping[str, Value]

DIFFICULTIES = (1, 2, 3, 4, 5)
HELD_OUT_SHARE = 5  # one instance in five is held out

# Largest number drawn at each difficulty, where a family has no reason of its own for another.
_MAGNITUDE = {1: 9, 2: 20, 3: 60, 4: 250, 5: 999}

# A family with few parameters runs dry; so many draws without a new instance end the iteration.
_DRAWS_WITHOUT_NEWS = 400


class Split(StrEnum):
    """base: words, statement and proof may train. frontier: words and statement may train, proofs
    never. unseen: nothing trains, reported apart."""

    BASE = "base"
    FRONTIER = "frontier"
    UNSEEN = "unseen"


class Topic(StrEnum):
    PREALGEBRA = "prealgebra"
    ALGEBRA = "algebra"
    NUMBER_THEORY = "number_theory"
    COUNTING = "counting"
    SEQUENCES = "sequences"
    INEQUALITIES = "inequalities"
    LOGIC = "logic"


class Mutation(StrEnum):
    """How a false statement was made from a true one."""

    WRONG_CONSTANT = "wrong_constant"
    WRONG_ANSWER = "wrong_answer"
    FLIPPED_SIGN = "flipped_sign"
    FLIPPED_RELATION = "flipped_relation"
    DROPPED_HYPOTHESIS = "dropped_hypothesis"


@dataclass(frozen=True)
class Instance:
    """One problem with everything known about it.

    id: 16 hex digits, hash of family, parameters and words.
    problem: the words; a question when there is an answer, otherwise a claim to prove.
    statement: `theorem NAME BINDERS : GOAL`, no `:=`.
    proof: tactics to put after `:= by` (lines already aligned at column 0), only for base families.
    truth: False only when a counterexample is known.
    refutation: tactics that prove `negation`, when known.
    """

    id: str
    family: str
    split: Split
    topic: Topic
    difficulty: int
    parameters: Parameters = field(hash=False)
    problem: str
    answer: str | None
    statement: str
    negation: str
    proof: str | None
    truth: bool
    mutation: Mutation | None
    refutation: str | None
    held_out: bool


def content_hash(*parts: object) -> str:
    """16 hex digits of the SHA-256 of the parts as JSON with sorted keys."""
    text = json.dumps(parts, sort_keys=True, ensure_ascii=False, separators=(",", ":"))
    return hashlib.sha256(text.encode()).hexdigest()[:16]


def number(rng: random.Random, difficulty: int, least: int = 1) -> int:
    """A number from least up to 9, 20, 60, 250 or 999 at difficulties 1 to 5."""
    return rng.randint(least, max(least + 1, _MAGNITUDE[difficulty]))


def other(rng: random.Random, value: int, reach: int = 3, least: int | None = 0) -> int:
    """A number near value, different from it and not below least (None: any integer)."""
    lowest = value - reach if least is None else max(least, value - reach)
    near = range(lowest, max(value, lowest) + reach + 1)
    return rng.choice([candidate for candidate in near if candidate != value])


def ints(parameters: Parameters, keys: str) -> list[int]:
    """The values of the one-letter parameters in keys, in that order."""
    return [int(parameters[key]) for key in keys]


def nearby(
    parameters: Parameters,
    key: str,
    rng: random.Random,
    kind: Mutation = Mutation.WRONG_CONSTANT,
    least: int | None = 0,
) -> list[tuple[Mutation, Parameters]]:
    """Two variants of parameters with another value of key: a close one and a distant one."""
    value = int(parameters[key])
    close, distant = other(rng, value, least=least), value + rng.choice((5, 10, 20))
    return [(kind, {**parameters, key: close}), (kind, {**parameters, key: distant})]


def flipped_sign(parameters: Parameters) -> tuple[Mutation, Parameters]:
    """The variant with the other value of the parameter `sign`, + or -."""
    sign = "-" if parameters["sign"] == "+" else "+"
    return Mutation.FLIPPED_SIGN, {**parameters, "sign": sign}


def literal(value: int) -> str:
    """A Lean literal as an argument: negative ones in brackets."""
    return str(value) if value >= 0 else f"({value})"


def any_of(variable: str, values: Iterable[int], modulus: int | None = None) -> str:
    """`n = 0 ∨ n = 1`, or `n % m = 0 ∨ n % m = 1` with a modulus."""
    left = variable if modulus is None else f"{variable} % {modulus}"
    return " ∨ ".join(f"{left} = {value}" for value in values)


# Opens h₁ and h₂, both `∃ k, ...` or a parity: witnesses k and l, equations hk and hl.
BOTH_OPENED = "obtain ⟨k, hk⟩ := h₁\nobtain ⟨l, hl⟩ := h₂\n"


def refuted_at(witnesses: str) -> str:
    """Tactics that refute `¬ (∀ BINDERS, GOAL)` at arguments that decide can evaluate."""
    return f"intro h\nexact absurd (h {witnesses}) (by decide)"


class Family(ABC):
    """A problem template. Subclasses set the class attributes and the abstract methods.

    binder_template, goal_template: Lean text with {parameter} slots. answer_key: the parameter that
    is the asserted answer, None for claims to prove. dropped_binder_template: the binders without
    one hypothesis, used when the parameter `drop` is set, together with the phrase table
    NAME_dropped (families without such a mutation leave it empty). automation_calls: calls of a
    closing tactic (decide, omega, norm_num, ...) that the reference proof makes.
    """

    name: str
    split: Split
    topic: Topic
    binder_template: str = ""
    dropped_binder_template: str = ""
    goal_template: str
    answer_key: str | None = None
    automation_calls: int = 1

    @abstractmethod
    def draw(self, rng: random.Random, difficulty: int) -> Parameters:
        """Parameters of a true instance at difficulty 1 (easy) to 5."""

    @abstractmethod
    def holds(self, parameters: Parameters) -> bool:
        """Whether the statement is true. False is certain (a counterexample was found); True means
        none was found in the range searched."""

    @abstractmethod
    def reference_proof(self, parameters: Parameters) -> str:
        """Tactics that prove a true instance. Used to verify the family; only base families export
        it, through proof()."""

    def other_proofs(self, parameters: Parameters) -> tuple[str, ...]:
        """Proofs of a true instance in other styles. Those of base families train beside the
        reference proof: a model that knows one proof of everything has nothing to vary in search
        (with one style each, 1 of 22 frontier families had a proof among 8 samples)."""
        return ()

    def words(self, parameters: Parameters) -> Mapping[str, str]:
        """Values for the phrase table's slots; the parameters themselves unless overridden."""
        return {key: str(value) for key, value in parameters.items()}

    def binders(self, parameters: Parameters) -> str:
        """Variables and hypotheses, `(n : ℕ) (h : n < 5)`; empty when there are none."""
        dropped = "drop" in parameters
        template = self.dropped_binder_template if dropped else self.binder_template
        return template.format(**parameters)

    def goal(self, parameters: Parameters) -> str:
        """The proposition after the colon."""
        return self.goal_template.format(**parameters)

    def answer(self, parameters: Parameters) -> str | None:
        """The asserted answer, None for claims to prove."""
        return None if self.answer_key is None else str(parameters[self.answer_key])

    def mutations(
        self, parameters: Parameters, rng: random.Random
    ) -> Iterable[tuple[Mutation, Parameters]]:
        """Candidate false variants; those that still hold are dropped by mutate()."""
        return ()

    def refutation(self, parameters: Parameters) -> str | None:
        """Tactics that prove the negation of a false instance, None when not known."""
        return None

    def proof(self, parameters: Parameters) -> str | None:
        """The proof that may be exported: None unless the family is base."""
        return self.reference_proof(parameters) if self.split is Split.BASE else None

    def proofs(self, parameters: Parameters) -> tuple[str, ...]:
        """Every proof that may be exported: none unless the family is base."""
        proof = self.proof(parameters)
        return () if proof is None else (proof, *self.other_proofs(parameters))

    def render(self, parameters: Parameters, rng: random.Random) -> str:
        """One wording of the problem."""
        table = f"{self.name}_dropped" if "drop" in parameters else self.name
        return phrase_table(table).compose(rng, self.words(parameters))

    def theorem_name(self, parameters: Parameters) -> str:
        """Deterministic Lean name, a function of family and parameters."""
        return f"{self.name}_{content_hash(self.name, dict(parameters))[:8]}"

    def statement(self, parameters: Parameters) -> str:
        """`theorem NAME BINDERS : GOAL`."""
        head = f"theorem {self.theorem_name(parameters)} {self.binders(parameters)}".rstrip()
        return f"{head} : {self.goal(parameters)}"

    def negation(self, parameters: Parameters) -> str:
        """`theorem NAME_negation : ¬ (∀ BINDERS, (GOAL))`, the closed negation of the statement."""
        binders, goal = self.binders(parameters), f"({self.goal(parameters)})"
        closed = f"∀ {binders}, {goal}" if binders else goal
        return f"theorem {self.theorem_name(parameters)}_negation : ¬ ({closed})"

    def held_out(self, parameters: Parameters) -> bool:
        """Whether the instance belongs to the held-out side. It depends on the normalised statement
        alone, so equal statements are on one side whatever their family, words or names."""
        normal = normalise_statement(self.statement(parameters))
        return int(content_hash("held out", normal), 16) % HELD_OUT_SHARE == 0

    def instance(
        self,
        parameters: Parameters,
        rng: random.Random,
        difficulty: int,
        mutation: Mutation | None = None,
    ) -> Instance:
        """The instance of these parameters, with a wording drawn by rng."""
        problem = self.render(parameters, rng)
        true = mutation is None
        return Instance(
            id=content_hash(self.name, dict(parameters), problem),
            family=self.name,
            split=self.split,
            topic=self.topic,
            difficulty=difficulty,
            parameters=dict(parameters),
            problem=problem,
            answer=self.answer(parameters),
            statement=self.statement(parameters),
            negation=self.negation(parameters),
            proof=self.proof(parameters) if true else None,
            truth=true,
            mutation=mutation,
            refutation=None if true else self.refutation(parameters),
            held_out=self.held_out(parameters),
        )

    def mutate(self, instance: Instance, rng: random.Random) -> Instance | None:
        """A false variant of a true instance, in new words; None when none is surely false, or when
        the one chosen is a known benchmark's statement."""
        candidates = [
            (kind, parameters)
            for kind, parameters in self.mutations(instance.parameters, rng)
            if not self.holds(parameters)
        ]
        if not candidates:
            return None
        kind, parameters = rng.choice(candidates)
        if known_benchmarks().has_statement(normalise_statement(self.statement(parameters))):
            return None
        return self.instance(parameters, rng, instance.difficulty, kind)


def instances(
    family: Family,
    seed: int,
    count: int,
    difficulty: int,
    held_out: bool | None = None,
) -> Iterator[Instance]:
    """Up to count true instances with distinct normalised statements, the same for the same seed.
    None states what a known benchmark states.

    held_out True or False keeps one side only. Fewer come when the family has fewer at this
    difficulty. Raises ValueError for a difficulty outside 1..5.
    """
    if difficulty not in DIFFICULTIES:
        raise ValueError(f"difficulty must be 1 to 5, not {difficulty}")
    rng = random.Random(f"{family.name}:{seed}:{difficulty}")
    seen: set[str] = set()
    barren = 0
    while len(seen) < count and barren < _DRAWS_WITHOUT_NEWS:
        barren += 1
        parameters = family.draw(rng, difficulty)
        if held_out is not None and family.held_out(parameters) is not held_out:
            continue
        normal = normalise_statement(family.statement(parameters))
        if normal in seen or known_benchmarks().has_statement(normal):
            continue
        seen.add(normal)
        barren = 0
        yield family.instance(parameters, rng, difficulty)
