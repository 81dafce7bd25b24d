"""Our own small tokenizer: words, Lean symbols, indented newlines, one token a digit, bytes.

A piece of text (a word with the space before it, a symbol, a digit, a newline with its indent) that
is in the vocabulary is one token; any other piece is spelled in single characters, and characters
that are not in the vocabulary in UTF-8 bytes. So every text round-trips exactly, and a number is
always spelled the same way wherever it stands, which is what lets a small model copy it.

Nothing here is a registered special token: `<eos>` written in a text is five characters, never the
end-of-sequence id, so a problem text cannot end a sample or start another.

Not covered: pretrained tokenizers (`generator.backends.transformers` reads those).
"""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path

from tokenizers import Regex, decoders, models, pre_tokenizers
from tokenizers import Tokenizer as RawTokenizer

PAD, BOS, EOS = "<pad>", "<bos>", "<eos>"
PAD_ID, BOS_ID, EOS_ID = 0, 1, 2

# In order: English clitics, words (a name part may begin with a dot and end in subscripts and
# primes), single digits of any script, newline with indent, symbols, other whitespace. A leading
# space belongs to words and symbols, never to digits or newlines.
PIECE_PATTERN = (
    r"'(?:s|t|re|ve|ll|d|m)\b"
    r"| ?\.?[\p{L}_]+[₀-₉]*(?:'+(?!\p{L}))?"
    r"|\p{N}"
    r"|\n *"
    r"| ?(?::=|<;>|<\||\|>|=>|->|<-|\.\.|[^\s\p{L}\p{N}_])"
    r"|\s"
)
# Symbols of Lean and of school mathematics that are one token with or without a space before them,
# seen in the corpus or not.
LEAN_SYMBOLS = "ℕℤℚℝℂ∀∃∑∏∫∣∤≤≥≠≈≡→←↔⟨⟩∧∨¬∈∉⊆⊂∪∩∅×·∘⁻¹²³√λμπσφθαβγδε⊢▸↦↑⁰⁴₀₁₂₃₄₅₆₇₈₉∞°÷−–—’“”"
INDENTS = tuple("\n" + " " * width for width in (0, 2, 4, 6, 8, 10, 12))


class Tokenizer:
    """Text to ids and back. Thread-safe. Made by `build_tokenizer` or `Tokenizer.load`."""

    pad_id, bos_id, eos_id = PAD_ID, BOS_ID, EOS_ID

    def __init__(self, raw: RawTokenizer) -> None:
        self._raw = raw

    @property
    def vocab_size(self) -> int:
        return int(self._raw.get_vocab_size())

    @property
    def eos_ids(self) -> frozenset[int]:
        return frozenset({EOS_ID})

    @property
    def hash(self) -> str:
        """sha256 hex of the canonical JSON: equal hashes tokenise equally."""
        canonical = json.dumps(json.loads(self._raw.to_str()), sort_keys=True, ensure_ascii=False)
        return hashlib.sha256(canonical.encode()).hexdigest()

    def encode(self, text: str) -> list[int]:
        """The ids of a text, without BOS or EOS."""
        return list(self._raw.encode(text, add_special_tokens=False).ids)

    def encode_batch(self, texts: Sequence[str]) -> list[list[int]]:
        return [list(e.ids) for e in self._raw.encode_batch(list(texts), add_special_tokens=False)]

    def encode_prompt(self, text: str) -> list[int]:
        """BOS and the text: what a completion is sampled from."""
        return [BOS_ID, *self.encode(text)]

    def decode(self, ids: Sequence[int]) -> str:
        """The text of ids; PAD, BOS and EOS are left out. Broken UTF-8 becomes U+FFFD."""
        kept = [i for i in ids if i > EOS_ID]
        return str(self._raw.decode(kept, skip_special_tokens=False))

    def pieces(self, text: str) -> list[str]:
        """The text cut as before the vocabulary is consulted."""
        return [piece for piece, _ in self._raw.pre_tokenizer.pre_tokenize_str(text)]

    def save(self, folder: Path) -> None:
        """Write tokenizer.json and the files that let transformers and vLLM open it."""
        (folder / "tokenizer.json").write_text(self._raw.to_str(pretty=True), encoding="utf-8")
        settings = {
            "tokenizer_class": "PreTrainedTokenizerFast",
            "pad_token": PAD,
            "bos_token": BOS,
            "eos_token": EOS,
            "add_bos_token": True,
            "split_special_tokens": True,
            "clean_up_tokenization_spaces": False,
            "padding_side": "left",
        }
        text = json.dumps(settings, indent=2) + "\n"
        (folder / "tokenizer_config.json").write_text(text, encoding="utf-8")

    @classmethod
    def load(cls, folder: Path) -> Tokenizer:
        """From a folder with tokenizer.json. Raises ValueError when it is not one of ours."""
        path = folder / "tokenizer.json"
        raw = RawTokenizer.from_str(path.read_text(encoding="utf-8"))
        expected = {PAD: PAD_ID, BOS: BOS_ID, EOS: EOS_ID}
        if any(raw.token_to_id(token) != index for token, index in expected.items()):
            raise ValueError(f"{path} is not a proofmill tokenizer (no {PAD} {BOS} {EOS} at 0 1 2)")
        return cls(raw)


def is_own_tokenizer(folder: Path) -> bool:
    """Whether the folder's tokenizer is one of ours (and not a pretrained model's)."""
    try:
        Tokenizer.load(folder)
    except (OSError, ValueError):
        return False
    return True


def build_tokenizer(
    corpus: Iterable[str], *, vocab_size: int = 4096, min_count: int = 2
) -> Tokenizer:
    """The tokenizer of a corpus. Same texts in any order give the same tokenizer.

    vocab_size: at most this many ids, the fixed ones (3 control, 256 bytes, ASCII, Lean symbols,
    indents) included. min_count: how often a piece must occur to get an id. Most frequent first,
    ties by code point. Raises ValueError when vocab_size is below the fixed part.
    """
    fixed = _fixed_tokens()
    if vocab_size < len(fixed):
        raise ValueError(f"vocab_size must be at least {len(fixed)}, the fixed part")
    splitter = _pre_tokenizer()
    counts: Counter[str] = Counter()
    for text in corpus:
        counts.update(piece for piece, _ in splitter.pre_tokenize_str(text))
    known = set(fixed)
    frequent = sorted(
        (piece for piece, count in counts.items() if count >= min_count and piece not in known),
        key=lambda piece: (-counts[piece], piece),
    )
    tokens = [*fixed, *frequent[: vocab_size - len(fixed)]]
    raw = RawTokenizer(
        models.BPE(
            vocab={token: index for index, token in enumerate(tokens)},
            merges=[],
            byte_fallback=True,
            ignore_merges=True,  # a whole piece in the vocabulary is taken before any merge
        )
    )
    raw.pre_tokenizer = splitter
    raw.decoder = decoders.Sequence([decoders.ByteFallback(), decoders.Fuse()])
    return Tokenizer(raw)


def _pre_tokenizer() -> pre_tokenizers.PreTokenizer:
    return pre_tokenizers.Split(Regex(PIECE_PATTERN), behavior="isolated")


def _fixed_tokens() -> list[str]:
    ascii_characters = [chr(code) for code in range(32, 127)]
    spaced = [" " + c for c in ascii_characters if not c.isdigit() and c != " "]
    symbols = [c for c in LEAN_SYMBOLS if c not in ascii_characters]
    tokens = [
        PAD,
        BOS,
        EOS,
        *(f"<0x{byte:02X}>" for byte in range(256)),
        *ascii_characters,
        *spaced,
        *symbols,
        *(" " + c for c in symbols if not c.isnumeric()),
        *INDENTS,
        *("\t", "\r"),
        *(space + text for text in (":=", "=>", "<;>", "->", "<-", "..") for space in ("", " ")),
    ]
    return list(dict.fromkeys(tokens))
