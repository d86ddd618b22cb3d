"""Indexes and searches the same terms with askback and other engines, each in a process of its own, and
prints what they take: index.py PROGRAM TERMS FIGURES... where TERMS is what `PROGRAM terms` wrote and FIGURES
is what `PROGRAM index --json` printed.

All indexes are there before the first question is asked, and the engines are asked in turns, some questions
each: a machine that is now quick and now slow is so for all of them."""
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
import threading
import time

ROUNDS, LIMIT, K1, B = 3, 10, 1.2, 0.75
# An engine that takes longer than this to build is left out.
PATIENCE = int(os.environ.get("PEER_SECONDS", "900"))
LENGTHS = (10, 30, 100)
# So many questions of a length are asked, and so many before it is another engine's turn.
QUESTIONS, TURN = 500, 50


def documents(path):
    with open(path) as file:
        for line in file:
            yield line[:-1]


def queries(path, length):
    return [list(dict.fromkeys(line.split())) for line in documents(f"{path}.q{length}")]


class Tantivy:
    """One segment, frequencies without positions; the search call alone is timed."""

    module = "tantivy"

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

    module = "bm25s"

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

    module = "pyterrier_pisa"
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


def serve(peer, path):
    """Builds an engine's index and says what that took, then answers questions until there are no more: what
    each took, in microseconds. Runs in a process of its own."""
    # What an engine prints by itself is no answer.
    answers = os.fdopen(os.dup(1), "w")
    os.dup2(2, 1)
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
        print(json.dumps(figures), file=answers, flush=True)
        asked = {n: [peer.prepared(terms) for terms in queries(path, n)] for n in LENGTHS}
        for line in sys.stdin:
            length, start, count = map(int, line.split())
            turn = asked[length][: getattr(peer, "count", QUESTIONS)][start:start + count]
            # Compiles, and brings the index near.
            for query in turn:
                peer.search(query)
            times = [microseconds(peer.search, query) for query in turn]
            print(json.dumps(times), file=answers, flush=True)
    finally:
        shutil.rmtree(folder)


class Engine:
    """An engine in a process of its own."""

    def __init__(self, command):
        self.messages = tempfile.TemporaryFile("w+")
        self.process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=self.messages, text=True,
            env={**os.environ, "NUMBA_NUM_THREADS": "1"},
        )
        self.times = {length: [] for length in LENGTHS}

    def answer(self):
        return json.loads(self.process.stdout.readline())

    def failure(self):
        """What it says of itself when it has ended; `None` while it goes on."""
        try:
            self.process.wait(timeout=5)
        except subprocess.TimeoutExpired:
            self.process.kill()
        self.messages.seek(0)
        return (self.messages.read().strip().splitlines() or ["no message"])[-1]

    def ask(self, length, start):
        self.process.stdin.write(f"{length} {start} {TURN}\n")
        self.process.stdin.flush()
        self.times[length] += self.answer()

    def end(self):
        self.process.stdin.close()
        self.process.wait()


def built(command):
    """An engine whose index is there, with what building took; or why there is none."""
    engine = Engine(command)
    alarm = threading.Timer(PATIENCE, engine.process.kill)
    alarm.start()
    try:
        engine.build = engine.answer()
    except ValueError:
        return f"failed, or not done after {PATIENCE} seconds: {engine.failure()}"
    finally:
        alarm.cancel()
    return engine


def askback(program, folder, file, *options):
    """askback, whose index was built and measured before."""
    with open(file) as printed:
        printed = json.load(printed)
    engine = Engine([program, "ask", "--collection", folder, *options])
    engine.build = {
        "seconds": printed["build"]["seconds"],
        "peak": printed["build"]["peakMemoryBytes"],
        "bytes": printed["indexBytes"],
    }
    return engine, printed["pairs"]


def row(name, engine, pairs, ours):
    cells = [name]
    for length in LENGTHS:
        times = percentiles(engine.times[length])
        ratio = times[0] / percentiles(ours.times[length])[0]
        cells.append(" / ".join(f"{value:.0f}" for value in times) + f" ({ratio:.2f})")
    cells.append(f"{pairs / engine.build['seconds']:,.0f}")
    cells.append(f"{engine.build['peak'] / 1e6:,.0f}")
    cells.append(f"{engine.build['bytes'] / 1e6:,.0f}")
    print("| " + " | ".join(cells) + " |", flush=True)


def main(program, path, fields, field):
    folder = os.path.dirname(path)
    ours, pairs = askback(program, folder, fields)
    engines = {"askback": ours, "askback, one field": askback(program, folder, field, "--one-field")[0]}
    for name, peer in PEERS.items():
        if importlib.util.find_spec(peer.module) is None:
            engines[name] = "not installed"
        else:
            engines[name] = built([sys.executable, __file__, "--serve", name, path])
    running = [engine for engine in engines.values() if isinstance(engine, Engine)]
    for length in LENGTHS:
        for start in range(0, QUESTIONS, TURN):
            for engine in running:
                engine.ask(length, start)
    print(f"{pairs:,} pairs, best {LIMIT}; us p50 / p95 / p99 (times askback's p50)\n")
    words = " | ".join(f"{length} words" for length in LENGTHS)
    print(f"| engine | {words} | pairs/s built | MB of memory to build | MB of index |")
    print("| --- |" + " ---: |" * (len(LENGTHS) + 3))
    for name, engine in engines.items():
        if isinstance(engine, Engine):
            row(name, engine, pairs, ours)
            engine.end()
        else:
            print(f"| {name} | {engine} |")
    if importlib.util.find_spec("tantivy") is not None:
        print(f"\ntantivy, built from the texts themselves as askback is: {raw(path):,.0f} pairs/s")


if sys.argv[1] == "--serve":
    serve(PEERS[sys.argv[2]](), sys.argv[3])
else:
    main(*sys.argv[1:])
