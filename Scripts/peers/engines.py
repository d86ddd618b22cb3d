"""Other engines: how each builds an index of terms, prepares a question and answers it, all for the ten best by BM25."""
import sqlite3

LIMIT, K1, B = 10, 1.2, 0.75


def documents(path):
    with open(path) as file:
        for line in file:
            yield line[:-1]


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

    def batch(self, queries, threads):
        questions = [query for one in queries for query in one]
        self.index.retrieve(questions, k=LIMIT, show_progress=False, n_threads=threads)


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


PEERS = {"tantivy": Tantivy, "bm25s": BM25S, "PISA MaxScore": Pisa, "SQLite FTS5": SQLite}
