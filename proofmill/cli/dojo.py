"""`proofmill dojo`: LeanDojo's data, made from compiled Lean and read."""

from __future__ import annotations

import tempfile
from contextlib import ExitStack
from fnmatch import fnmatchcase
from pathlib import Path

import click
import networkx as nx
from rich.console import Console

from proofmill.cli.engine import locate_library
from proofmill.cli.options import project_option
from proofmill.dojo import (
    Benchmark,
    corpus_file,
    levels,
    novel_premises_split,
    premise_graph,
    random_split,
    read_benchmark,
    traced_theorems,
    write_benchmark,
)
from proofmill.dojo_rows import tactic_rows, write_own_format
from proofmill.dojo_traces import (
    TracedFile,
    TracedRepository,
    find_traces,
    module_name,
    read_repository,
)
from proofmill.errors import InputError
from proofmill.progress import Reporter
from proofmill.rundir import make_folder
from prover.lean.extract import ExtractedModule, Extractor, SourceTree, core_tree, project_tree
from prover.lean.lake import open_project
from prover.lean.toolchain import library_fingerprint


@click.group()
def dojo() -> None:
    """Declarations, tactics with states, and premises, in LeanDojo's benchmark format."""


@dojo.command()
@project_option
@click.option(
    "--traces",
    type=click.Path(path_type=Path),
    metavar="FOLDER",
    help="A repository that lean-dojo has traced, instead of a Lean.",
)
@click.option("--out", type=click.Path(path_type=Path), required=True, help="A folder.")
@click.option("--modules", default="*", show_default=True, help="Modules whose tactics to trace.")
@click.option(
    "--heldout",
    type=click.FloatRange(0, 0.5, max_open=True),
    default=0.02,
    show_default=True,
    help="Share of theorems in val, and again in test.",
)
@click.option("--seed", type=click.IntRange(min=0), default=0, show_default=True)
def extract(
    lean: Path | None, traces: Path | None, out: Path, modules: str, heldout: float, seed: int
) -> None:
    """Extract the core library, or with --lean a built Lake project and its packages, or with
    --traces what lean-dojo's *.trace.xml files say.

    Writes LeanDojo's files, and ours: declarations.jsonl, tactics.jsonl, premises.json (the graph
    with levels).
    """
    console = Console(stderr=True)
    if traces is None:
        found = _extracted(lean, out, modules, console)
    elif lean is None:
        found = _traced(traces, out, modules, console)
    else:
        raise InputError("--lean and --traces: choose one of the two")
    benchmark = Benchmark(
        corpus=found.corpus,
        splits={
            "random": random_split(found.theorems, heldout, seed),
            "novel_premises": novel_premises_split(found.theorems, heldout, seed),
        },
    )
    write_benchmark(out, benchmark, found.name, found.revision)
    write_own_format(out, found.declarations, found.tactics)
    click.echo(
        f"{len(found.declarations)} declarations, {len(found.theorems)} theorems with "
        f"{sum(len(each.traced_tactics) for each in found.theorems)} tactics: {out}"
    )


def _extracted(lean: Path | None, out: Path, modules: str, console: Console) -> TracedRepository:
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="proofmill-lean-")))
        tree = _tree(lean, folder, console)
        chosen = [name for name in tree.sources if fnmatchcase(name, modules)]
        if not chosen:
            raise InputError(f"--modules {modules}: none of {len(tree.sources)} modules match")
        make_folder(out)
        extractor = stack.enter_context(Extractor(tree))
        reporter = stack.enter_context(Reporter(console))
        found: list[ExtractedModule] = []
        with reporter.step("extracting", total=len(tree.sources)) as step:
            for name in tree.sources:
                module = extractor.extract(name, states=name in chosen)
                found.append(module)
                tactics = sum(len(each) for each in module.tactics.values())
                step.advance(declarations=len(module.declarations), tactics=tactics)
        places = extractor.places
    return TracedRepository(
        name=tree.name,
        revision=tree.revision,
        corpus=tuple(corpus_file(module) for module in found),
        theorems=tuple(each for module in found for each in traced_theorems(module, places, tree)),
        declarations=tuple(each for module in found for each in module.declarations),
        tactics=tuple(tactic_rows(found)),
    )


def _traced(folder: Path, out: Path, modules: str, console: Console) -> TracedRepository:
    files = find_traces(folder)
    matched = 0

    def chosen(module: str) -> bool:
        return fnmatchcase(module, modules)

    with Reporter(console) as reporter, reporter.step("reading", total=len(files)) as step:

        def done(file: TracedFile) -> None:
            nonlocal matched
            matched += chosen(module_name(file.path))
            step.advance(declarations=len(file.declarations), tactics=len(file.tactics))

        found = read_repository(folder, files, chosen=chosen, done=done)
    if not matched:
        raise InputError(f"--modules {modules}: none of {len(files)} traced files match")
    make_folder(out)
    return found


def _tree(lean: Path | None, folder: Path, console: Console) -> SourceTree:
    if lean is None:
        return core_tree(folder, locate_library(console))
    project = open_project(lean)
    return project_tree(project, library_fingerprint(project))


@dojo.command()
@click.argument("folder", type=click.Path(path_type=Path))
def show(folder: Path) -> None:
    """What a benchmark FOLDER holds (LeanDojo's own, or one made by `extract`)."""
    benchmark = read_benchmark(folder)
    premises = sum(len(file.premises) for file in benchmark.corpus)
    click.echo(f"{len(benchmark.corpus)} files, {premises} premises")
    for kind, parts in benchmark.splits.items():
        sizes = ", ".join(f"{name} {len(part)}" for name, part in parts.items())
        click.echo(f"{kind}: {sizes}")
    theorems = benchmark.theorems()
    graph = premise_graph((name, each.premises) for name, each in theorems.items())
    try:
        height = max(levels(graph).values(), default=0)
    except ValueError as error:
        click.echo(f"premise graph: {error}")
        return
    used = sum(1 for name in graph if graph.out_degree(name))
    click.echo(
        f"premise graph: {graph.number_of_nodes()} names, {graph.number_of_edges()} edges, "
        f"{used} used as premises, {height + 1} levels, "
        f"{nx.number_weakly_connected_components(graph)} components"
    )
