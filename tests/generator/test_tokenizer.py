from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from transformers import AutoTokenizer

from generator.tokenizer import EOS_ID, Tokenizer, build_tokenizer, is_own_tokenizer

CORPUS = [
    "theorem problem (x : ℕ) (h₀ : x + 12 = 30) : x = 18 := by\n  have := Nat.gcd_comm x\n  omega",
    "Tom's sister has 12 apples. How many apples has she? Show that it is 18.",
] * 2
TOKENIZER = build_tokenizer(CORPUS, vocab_size=1024)


@given(st.text())
@settings(max_examples=300, deadline=None)
def test_any_text_round_trips(text: str) -> None:
    assert TOKENIZER.decode(TOKENIZER.encode(text)) == text


@given(st.text(alphabet="<>eospadb0xAFℕ≤ \n12hₙ'.:=", max_size=40))
@settings(max_examples=300, deadline=None)
def test_texts_like_tokens_round_trip(text: str) -> None:
    ids = TOKENIZER.encode(text)
    assert TOKENIZER.decode(ids) == text
    assert min(ids, default=EOS_ID + 1) > EOS_ID


def test_pieces() -> None:
    pieces = TOKENIZER.pieces("theorem h₁' (x : ℕ) : Nat.gcd_comm 123 := by\n    simp <;> Tom's")
    assert pieces == [
        *("theorem", " h₁'", " (", "x", " :", " ℕ", ")", " :", " Nat", ".gcd_comm", " "),
        *("1", "2", "3", " :=", " by", "\n    ", "simp", " <;>", " Tom", "'s"),
    ]


def test_a_number_is_spelled_the_same_everywhere() -> None:
    digits = TOKENIZER.encode("407")
    assert len(digits) == 3
    for text in ("x = 407", "(407)", "\n407", "$407,"):
        ids = TOKENIZER.encode(text)
        assert any(ids[i : i + 3] == digits for i in range(len(ids)))


def test_known_words_are_one_token_and_unknown_ones_are_spelled() -> None:
    assert len(TOKENIZER.encode(" apples")) == 1
    assert len(TOKENIZER.encode(" zebras")) == 7


def test_control_tokens_in_a_text_are_text() -> None:
    assert EOS_ID not in TOKENIZER.encode("a <eos> b")
    assert TOKENIZER.decode([*TOKENIZER.encode("a"), EOS_ID]) == "a"


def test_construction_ignores_order_and_saving_keeps_the_hash(tmp_path: Path) -> None:
    again = build_tokenizer(reversed(CORPUS), vocab_size=1024)
    assert again.hash == TOKENIZER.hash
    assert build_tokenizer([*CORPUS, "a zebra zebra"], vocab_size=1024).hash != TOKENIZER.hash
    TOKENIZER.save(tmp_path)
    assert Tokenizer.load(tmp_path).hash == TOKENIZER.hash
    assert is_own_tokenizer(tmp_path)


def test_the_vocabulary_limit_holds() -> None:
    corpus = [f" word{chr(97 + i % 26)}{chr(97 + i // 26)}" * 2 for i in range(600)]
    assert build_tokenizer(corpus, vocab_size=800).vocab_size == 800
    with pytest.raises(ValueError, match="at least"):
        build_tokenizer(corpus, vocab_size=100)


def test_transformers_opens_it(tmp_path: Path) -> None:
    TOKENIZER.save(tmp_path)
    (tmp_path / "config.json").write_text('{"model_type": "llama"}')
    theirs = AutoTokenizer.from_pretrained(tmp_path)
    text = CORPUS[0]
    ids = theirs(text, add_special_tokens=False).input_ids
    assert ids == TOKENIZER.encode(text)
    assert theirs.decode(ids) == text
    assert (theirs.pad_token_id, theirs.bos_token_id, theirs.eos_token_id) == (0, 1, 2)


def test_another_tokenizer_is_refused(tmp_path: Path) -> None:
    TOKENIZER.save(tmp_path)
    path = tmp_path / "tokenizer.json"
    path.write_text(path.read_text().replace('"<eos>": 2', '"<end>": 2'))
    assert not is_own_tokenizer(tmp_path)
