import ArgumentParser
import Foundation
import SearchIndex

/// Asks the index of a collection some questions at a time, so that other engines can be asked in turns.
struct IndexAsking: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ask",
    abstract: "Search an index that is there as often as standard input says.",
    discussion: """
      A line of standard input is a length in words, the first question and how many. The answer is a \
      line of JSON: what each question took, in microseconds, from terms that are looked up already to the \
      best ten. "batch" and a number of threads asks all questions, so many at once; the answer is how many \
      were answered a second.
      """
  )

  @OptionGroup var place: IndexPlace

  /// How often each question is asked; the median counts.
  private static let rounds = 3

  func run() throws {
    let reader = try IndexReader(at: place.indexPath)
    let asker = Asker(reader)
    while let line = readLine() {
      let words = line.split(separator: " ")
      if words.count == 2, words[0] == "batch", let threads = Int(words[1]), threads > 0 {
        try answer([try rate(threads: threads, asker, reader)])
        continue
      }
      let numbers = words.compactMap { Int($0) }
      guard numbers.count == 3, words.count == 3, numbers.allSatisfy({ $0 >= 0 }) else {
        throw ValidationError(
          "'\(line)': give a length, the first question and how many, or 'batch' and a number of threads."
        )
      }
      let queries = try queries(of: numbers[0], asker).dropFirst(numbers[1]).prefix(numbers[2])
      for query in queries { try asker.best(IndexMeasuring.limit, for: query) }
      try answer(
        try queries.map { query in
          try Latencies.median(of: Self.rounds) { try asker.best(IndexMeasuring.limit, for: query) }
        }
      )
    }
  }

  private func queries(of length: Int, _ asker: Asker) throws -> [Query] {
    try place.collection.questions(of: length).map { try asker.query(for: $0) }
  }

  /// How many questions of all lengths are answered a second.
  private func rate(threads: Int, _ asker: Asker, _ reader: IndexReader) throws -> Double {
    let all = try CollectionMaking.questionLengths.flatMap { try queries(of: $0, asker) }
    let seconds = try Batch.seconds(all.count, threads: threads, in: reader) { asker, number in
      try asker.best(IndexMeasuring.limit, for: all[number])
    }
    return Double(all.count) / seconds
  }

  private func answer(_ numbers: [Double]) throws {
    try FileHandle.standardOutput.write(contentsOf: try JSONEncoder().encode(numbers) + [0x0A])
  }
}
