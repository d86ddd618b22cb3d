"""Indexes and searches the same terms with other engines, each in a process of its own, and prints
what they take beside what askback took: index.py TERMS FIGURES... where TERMS is what
`askback-benchmark terms` wrote and FIGURES is what `askback-benchmark index --json` printed."""
import importlib.util
import json
import os
import resource
import shutil
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time

ROUNDS, LIMIT, K1, B = 3, 10, 1.2, 0.75
# An engine that takes longer than this is left out.
PATIENCE = int(os.environ.get("PEER_SECONDS", "900"))
LENGTHS = (10, 30, 100)


def documents(path):
    with open(path) as file:
        for line in file:
            yield line[:-1]


def queries(path, length):
    return [list(dict.fromkeys(line.split())) for line in documents(f"{path}.q{length}")]


class Tantivy:
    """One segment, frequencies without positions; the search call alone is timed."""

    module, count = "tantivy", 500

    def build(self, path, folder):
        import tantivy

        self.tantivy = tantivy
        fields = tantivy.SchemaBuilder()
        fields.add_text_field("text", tokenizer_name="terms", index_option="freq")
        self.schema = fields.build()
        index = tantivy.Index(self.schema, path=folder)
        tokenizer = tantivy.TextAnalyzerBuilder(tantivy.Tokenizer.whitespace()).build()
        index.register_tokenizer("terms", tokenizer)
        writer = index.writer(heap_size=1_000_000_000, num_threads=1)
        for line in documents(path):
            writer.add_document(tantivy.Document(text=line))
        writer.commit()
        writer.wait_merging_threads()
        index.reload()
        self.searcher = index.searcher()

    def prepared(self, terms):
        query, should = self.tantivy.Query, self.tantivy.Occur.Should
        parts = [(should, query.term_query(self.schema, "text", term)) for term in terms]
        return query.boolean_query(parts)

    def search(self, query):
        self.searcher.search(query, LIMIT, count=False)


class BM25S:
    """Scores laid down when the index is built, added up by compiled code."""

    module, count = "bm25s", 500

    def build(self, path, folder):
        import bm25s
        import numpy

        numbers, ids = {}, []
        for line in documents(path):
            terms = [numbers.setdefault(term, len(numbers)) for term in line.split()]
            ids.append(numpy.array(terms, dtype=numpy.int32))
        self.numpy = numpy
        self.numbers = numbers
        self.index = bm25s.BM25(k1=K1, b=B, method="lucene", dtype="float32", backend="numba")
        self.index.index((ids, numbers), create_empty_token=False, show_progress=False)
        self.index.save(folder, show_progress=False)
        self.index.activate_numba_scorer()

    def prepared(self, terms):
        return [[self.numbers[term] for term in terms if term in self.numbers]]

    def search(self, query):
        self.index.retrieve(query, k=LIMIT, show_progress=False, n_threads=1)


class Pisa:
    """MaxScore over impacts of 8 bits."""

    module, count = "pyterrier_pisa", 500
    # What only building reads.
    scaffold = ("fwd", "fwd.documents", "fwd.terms", "inv.docs", "inv.freqs", "inv.sizes")

    def build(self, path, folder):
        import numpy
        import pyterrier_pisa
        from pyterrier_pisa import _pisathon

        index = pyterrier_pisa.PisaIndex(
            folder + "/index", text_field="text", stemmer="none", stops="none", threads=1
        )
        index.index({"docno": str(n), "text": t} for n, t in enumerate(documents(path)))
        # Opening computes the impacts, which is part of building.
        retriever = pyterrier_pisa.PisaIndex(folder + "/index", stops="none").bm25(
            k1=K1, b=B, num_results=LIMIT, threads=1,
            query_algorithm="maxscore", precompute_impact=True,
        )
        self.context, self.retriever, self.retrieve = retriever._ctxt, retriever, _pisathon.retrieve
        self.results = {
            "result_qidxs": numpy.empty(LIMIT, numpy.int32),
            "result_docnos": numpy.empty(LIMIT, object),
            "result_ranks": numpy.empty(LIMIT, numpy.int32),
            "result_scores": numpy.empty(LIMIT, numpy.float32),
        }

    def prepared(self, terms):
        return [(0, " ".join(terms))]

    def search(self, query):
        self.retrieve(
            self.context, "maxscore", query, k=LIMIT, threads=1,
            pretokenised=False, query_weighted=0, **self.results,
        )


class SQLite:
    """FTS5 without the texts; few questions, since each takes long."""

    module, count = "sqlite3", 10

    def build(self, path, folder):
        self.database = sqlite3.connect(folder + "/index.sqlite")
        self.database.execute("CREATE VIRTUAL TABLE pair USING fts5(text, content='')")
        rows = ((line,) for line in documents(path))
        self.database.executemany("INSERT INTO pair (text) VALUES (?)", rows)
        self.database.commit()

    def prepared(self, terms):
        return (" OR ".join(f'"{term}"' for term in terms), LIMIT)

    def search(self, query):
        sql = "SELECT rowid FROM pair WHERE pair MATCH ? ORDER BY rank LIMIT ?"
        self.database.execute(sql, query).fetchall()


def raw(path):
    """Pairs a second that tantivy takes from the texts themselves, as askback does: split into words,
    in lower case, without stop words, stemmed; without reading the file."""
    import tantivy

    with open(os.path.join(os.path.dirname(path), "pairs.jsonl")) as file:
        pairs = [json.loads(line) for line in file]
    texts = [pair["question"] + " " + pair["answer"] for pair in pairs]
    fields = tantivy.SchemaBuilder()
    fields.add_text_field("text", tokenizer_name="english", index_option="freq")
    folder = tempfile.mkdtemp(dir=os.path.dirname(os.path.abspath(path)))
    try:
        index = tantivy.Index(fields.build(), path=folder)
        words = tantivy.TextAnalyzerBuilder(tantivy.Tokenizer.simple())
        for step in (
            tantivy.Filter.lowercase(), tantivy.Filter.stopword("english"),
            tantivy.Filter.stemmer("english"),
        ):
            words = words.filter(step)
        index.register_tokenizer("english", words.build())
        start = time.perf_counter()
        writer = index.writer(heap_size=1_000_000_000, num_threads=1)
        for text in texts:
            writer.add_document(tantivy.Document(text=text))
        writer.commit()
        writer.wait_merging_threads()
        return len(texts) / (time.perf_counter() - start)
    finally:
        shutil.rmtree(folder)


PEERS = {"tantivy": Tantivy, "bm25s": BM25S, "PISA MaxScore": Pisa, "SQLite FTS5": SQLite}


def percentiles(values):
    values = sorted(values)
    return [values[int(share * (len(values) - 1) + 0.5)] for share in (0.5, 0.95, 0.99)]


def microseconds(search, query):
    times = []
    for _ in range(ROUNDS):
        start = time.perf_counter_ns()
        search(query)
        times.append((time.perf_counter_ns() - start) / 1000)
    return statistics.median(times)


def measured(peer, path):
    """What one engine takes; runs in its own process."""
    folder = tempfile.mkdtemp(dir=os.path.dirname(os.path.abspath(path)))
    try:
        start = time.perf_counter()
        peer.build(path, folder)
        figures = {"seconds": time.perf_counter() - start}
        figures["peak"] = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024
        figures["bytes"] = sum(
            os.path.getsize(os.path.join(place, name))
            for place, _, names in os.walk(folder) for name in names
            if name not in getattr(peer, "scaffold", ())
        )
        for length in LENGTHS:
            asked = [peer.prepared(terms) for terms in queries(path, length)[: peer.count]]
            # Compiles, and brings the index into memory.
            for query in asked:
                peer.search(query)
            figures[length] = percentiles([microseconds(peer.search, query) for query in asked])
        return figures
    finally:
        shutil.rmtree(folder)


def askback(path):
    """What askback printed, in the shape of `measured`."""
    with open(path) as file:
        printed = json.load(file)
    figures = {
        "seconds": printed["build"]["seconds"],
        "peak": printed["build"]["peakMemoryBytes"],
        "bytes": printed["indexBytes"],
        "pairs": printed["pairs"],
    }
    for search in printed["searches"]:
        # From terms, as the others are asked.
        latency = search["searchMicroseconds"]
        figures[str(search["words"])] = [latency[name] for name in ("p50", "p95", "p99")]
    return figures


def row(name, figures, pairs, ours):
    cells = [name]
    for length in map(str, LENGTHS):
        times = " / ".join(f"{value:.0f}" for value in figures[length])
        cells.append(f"{times} ({figures[length][0] / ours[length][0]:.2f})")
    cells.append(f"{pairs / figures['seconds']:,.0f}")
    cells.append(f"{figures['peak'] / 1e6:,.0f}")
    cells.append(f"{figures['bytes'] / 1e6:,.0f}")
    print("| " + " | ".join(cells) + " |", flush=True)


def main(path, *printed):
    ours = askback(printed[0])
    pairs = ours["pairs"]
    print(f"{pairs:,} pairs, best {LIMIT}; us p50 / p95 / p99 (times askback's p50)\n")
    words = " | ".join(f"{length} words" for length in LENGTHS)
    print(f"| engine | {words} | pairs/s built | MB of memory to build | MB of index |")
    print("| --- |" + " ---: |" * (len(LENGTHS) + 3))
    for name, file in zip(("askback", "askback, one field"), printed):
        row(name, askback(file), pairs, ours)
    for name, peer in PEERS.items():
        if importlib.util.find_spec(peer.module) is None:
            print(f"| {name} | not installed |")
            continue
        try:
            run = subprocess.run(
                [sys.executable, __file__, "--only", name, path], stdout=subprocess.PIPE,
                stderr=subprocess.PIPE, text=True, timeout=PATIENCE,
                env={**os.environ, "NUMBA_NUM_THREADS": "1"},
            )
        except subprocess.TimeoutExpired:
            print(f"| {name} | not done after {PATIENCE} seconds |", flush=True)
            continue
        if run.returncode:
            print(f"| {name} | failed: {(run.stderr.strip().splitlines() or ['no message'])[-1]} |")
        else:
            row(name, json.loads(run.stdout.splitlines()[-1]), pairs, ours)
    if importlib.util.find_spec("tantivy") is not None:
        print(f"\ntantivy, built from the texts themselves as askback is: {raw(path):,.0f} pairs/s")


if sys.argv[1] == "--only":
    print(json.dumps(measured(PEERS[sys.argv[2]](), sys.argv[3])))
else:
    main(*sys.argv[1:])
