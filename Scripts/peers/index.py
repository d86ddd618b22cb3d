"""Indexes and searches the same terms with askback and other engines, each in a process of its own, and
prints what they take: index.py PROGRAM TERMS FIGURES... where TERMS is what `PROGRAM terms` wrote and FIGURES
is what `PROGRAM index --json` printed.

All indexes are there before the first question is asked, and the engines are asked in turns, some questions
each: a machine that is now quick and now slow is so for all of them. At last all questions are asked at once."""
import importlib.util
import json
import os
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from concurrent.futures import ThreadPoolExecutor

from engines import LIMIT, PEERS, documents

ROUNDS = 3
# An engine that takes longer than this to build is left out.
PATIENCE = int(os.environ.get("PEER_SECONDS", "900"))
LENGTHS = (10, 30, 100)
# How often all questions are asked at once, by each number of threads.
BATCHES = 3
# So many questions of a length are asked, and so many before it is another engine's turn.
QUESTIONS, TURN = 500, 50


def queries(path, length):
    return [list(dict.fromkeys(line.split())) for line in documents(f"{path}.q{length}")]


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


def batch_rate(peer, queries, threads):
    """How many questions an engine answers a second, by its own way for many if it has one."""
    start = time.perf_counter()
    if hasattr(peer, "batch"):
        peer.batch(queries, threads)
    else:
        with ThreadPoolExecutor(threads) as pool:
            for _ in pool.map(peer.search, queries):
                pass
    return len(queries) / (time.perf_counter() - start)


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
            if line.startswith("batch"):
                rate = batch_rate(peer, sum(asked.values(), []), int(line.split()[1]))
                print(json.dumps([rate]), file=answers, flush=True)
                continue
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

    def __init__(self, name, command):
        self.name = name
        self.messages = tempfile.TemporaryFile("w+")
        self.process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=self.messages, text=True,
            # As many as the last part asks for, though it is kept on one core at first.
            env={**os.environ, "NUMBA_NUM_THREADS": str(os.cpu_count())},
        )
        self.times = {length: [] for length in LENGTHS}
        self.rates = {}

    def send(self, line):
        self.process.stdin.write(line + "\n")
        self.process.stdin.flush()

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
        self.send(f"{length} {start} {TURN}")
        self.times[length] += self.answer()

    def ask_all(self, threads):
        self.send(f"batch {threads}")
        try:
            self.rates.setdefault(threads, []).extend(self.answer())
        except ValueError:
            raise SystemExit(f"{self.name}: {self.failure()}") from None

    def run_on(self, cores):
        """Lets it run on these cores, its threads as well."""
        for thread in os.listdir(f"/proc/{self.process.pid}/task"):
            os.sched_setaffinity(int(thread), cores)

    def end(self):
        self.process.stdin.close()
        self.process.wait()


def built(name, command):
    """An engine whose index is there, with what building took; or why there is none."""
    engine = Engine(name, command)
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
    engine = Engine("askback", [program, "ask", "--collection", folder, *options])
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


def batches(engines):
    """Asks all questions at once, by one thread on one core and by two on two, and prints how many are answered a
    second: the median of some turns."""
    own = os.sched_getaffinity(0)
    # Where this process is kept on one core, there may be more: of all that there are, two.
    cores = range(os.cpu_count() or 1)
    numbers = [1, 2] if len(cores) > 1 else [1]
    asked = {name: engine for name, engine in engines.items() if not name.startswith("SQLite")}
    for threads in numbers:
        for engine in asked.values():
            engine.run_on(own if threads == 1 else set(cores[-2:]))
            engine.ask_all(threads)  # Compiles, and makes threads.
            engine.rates[threads].clear()
        for _ in range(BATCHES):
            for engine in asked.values():
                engine.ask_all(threads)
    print("\nall questions at once, questions a second (askback's rate as so many times the engine's)\n")
    print("| engine | " + " | ".join(f"{n} thread{'s' * (n > 1)}" for n in numbers) + " |")
    print("| --- |" + " ---: |" * len(numbers))
    first = next(iter(asked.values()))
    for name, engine in asked.items():
        cells = [name]
        for threads in numbers:
            rate = statistics.median(engine.rates[threads])
            cells.append(f"{rate:,.0f} ({statistics.median(first.rates[threads]) / rate:.2f})")
        print("| " + " | ".join(cells) + " |", flush=True)


def main(program, path, fields, field):
    folder = os.path.dirname(path)
    ours, pairs = askback(program, folder, fields)
    engines = {"askback": ours, "askback, one field": askback(program, folder, field, "--one-field")[0]}
    for name, peer in PEERS.items():
        if importlib.util.find_spec(peer.module) is None:
            engines[name] = "not installed"
        else:
            engines[name] = built(name, [sys.executable, __file__, "--serve", name, path])
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
        else:
            print(f"| {name} | {engine} |")
    batches({name: engine for name, engine in engines.items() if isinstance(engine, Engine)})
    for engine in running:
        engine.end()
    if importlib.util.find_spec("tantivy") is not None:
        print(f"\ntantivy, built from the texts themselves as askback is: {raw(path):,.0f} pairs/s")


if sys.argv[1] == "--serve":
    serve(PEERS[sys.argv[2]](), sys.argv[3])
else:
    main(*sys.argv[1:])
