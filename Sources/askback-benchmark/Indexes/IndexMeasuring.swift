import ArgumentParser
import Foundation
import SearchIndex

/// What building and searching an index of a collection takes.
struct IndexMeasuring: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "index",
    abstract: "Build an index of a collection, search it, and print what that took.",
    discussion: """
      The index is made in the collection's folder, from the question and the answer as two fields, \
      as askback makes it. Pin the process to a core (taskset) for figures that can be compared; \
      then there is no batch on two cores.
      """
  )

  @OptionGroup var place: IndexPlace

  @Flag(help: "Search the index that is there; do not build it.")
  var noBuild = false

  @Option(help: "How often each question is asked; the median counts.")
  var rounds = 5

  @Flag(help: "Print JSON.")
  var json = false

  /// How many answers a search gives.
  static let limit = 10
  /// How many pairs are added to the finished index.
  private static let addition = 100

  func validate() throws {
    guard rounds > 0 else { throw ValidationError("--rounds is a number from 1 on.") }
  }

  func run() throws {
    let build = noBuild ? nil : try measuredBuild()
    let reader = try IndexReader(at: place.indexPath)
    let statistics = reader.statistics
    var figures = IndexFigures(
      pairs: statistics.documents,
      inputBytes: try place.collection.byteCount(),
      indexBytes: statistics.bytes,
      listBytes: statistics.listBytes,
      terms: statistics.terms,
      segments: statistics.segments,
      build: build,
      openMicroseconds: try Latencies.median(of: 51) { _ = try IndexReader(at: place.indexPath) }
    )
    var questions: [String] = []
    for length in CollectionMaking.questionLengths {
      let asked = try place.collection.questions(of: length)
      guard !asked.isEmpty else { continue }
      figures.searches.append(try measuredSearch(asked, words: length, in: reader))
      questions += asked
    }
    figures.searchMemoryBytes = ProcessMemory.bytes(.anonymous)
    if let first = questions.first {
      for threads in [1, 2] where threads <= ProcessInfo.processInfo.activeProcessorCount {
        let seconds = try Batch.seconds(questions.count, threads: threads, in: reader) {
          [questions] asker, number in try asker.best(Self.limit, for: questions[number])
        }
        figures.batches.append(
          .init(threads: threads, questionsPerSecond: Double(questions.count) / seconds)
        )
      }
      figures.addMilliseconds = try millisecondsToAdd(asking: first)
    }
    print(json ? try encoded(figures) : figures.table)
  }

  private func encoded(_ figures: IndexFigures) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
    return String(decoding: try encoder.encode(figures), as: UTF8.self)
  }

  /// Builds the index in a process of its own, so that its memory is not counted with the search's.
  private func measuredBuild() throws -> IndexFigures.Build {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: CommandLine.arguments[0])
    process.arguments =
      ["build", "--collection", place.folder] + (place.oneField ? ["--one-field"] : [])
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let figures = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return try JSONDecoder().decode(IndexFigures.Build.self, from: figures)
  }

  private func measuredSearch(
    _ questions: [String],
    words: Int,
    in reader: IndexReader
  ) throws -> IndexFigures.Search {
    let asker = Asker(reader)
    let queries = try questions.map { try asker.query(for: $0) }
    let closer = try CloserReader(reader)
    let asked = zip(questions, queries)
    let best = try queries.map { try asker.best(64, for: $0).map(\.document) }
    return IndexFigures.Search(
      words: words,
      questions: questions.count,
      microseconds: try latencies(of: questions) { try asker.best(Self.limit, for: $0) },
      searchMicroseconds: try latencies(of: queries) { try asker.best(Self.limit, for: $0) },
      best64Microseconds: try latencies(of: queries) { try asker.best(64, for: $0) },
      closerLookMicroseconds: try latencies(of: Array(zip(asked, best))) { asked, best in
        var question = try closer.question(asked.0, asked.1)
        _ = try question.looks(at: best)
        _ = try question.letters(of: Array(best.prefix(20)))
      }
    )
  }

  /// Each question's median over the rounds.
  private func latencies<Question>(
    of questions: [Question],
    _ ask: (Question) throws -> Void
  ) throws -> Latencies {
    for question in questions { try ask(question) }
    return Latencies(
      try questions.map { question in try Latencies.median(of: rounds) { try ask(question) } }
    )
  }

  /// Adds pairs to a copy of the index, three times; returns the median.
  private func millisecondsToAdd(asking question: String) throws -> Double {
    var pairs: [[String]] = []
    try place.collection.forEachBatch { batch in
      guard pairs.count < Self.addition else { return }
      pairs += place.texts(of: batch)
    }
    let copy = place.indexPath + "-copy"
    var times: [Double] = []
    for _ in 0..<3 {
      try? FileManager.default.removeItem(atPath: copy)
      try FileManager.default.copyItem(atPath: place.indexPath, toPath: copy)
      let start = ContinuousClock.now
      let old = try IndexReader(at: copy)
      let first = UInt64(old.documentCount) + 1
      var writer = IndexWriter(continuing: old, in: copy)
      for (number, texts) in pairs.prefix(Self.addition).enumerated() {
        try writer.update(first + UInt64(number), texts: texts)
      }
      try Asker(try writer.commit(stamp: place.stamp)).best(Self.limit, for: question)
      times.append((ContinuousClock.now - start) / .milliseconds(1))
    }
    try FileManager.default.removeItem(atPath: copy)
    return times.sorted()[1]
  }
}
