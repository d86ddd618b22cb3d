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
      best ten.
      """
  )

  @OptionGroup var place: IndexPlace

  /// How often each question is asked; the median counts.
  private static let rounds = 3

  func run() throws {
    let asker = Asker(try IndexReader(at: place.indexPath))
    while let line = readLine() {
      let numbers = line.split(separator: " ").compactMap { Int($0) }
      guard numbers.count == 3, numbers.allSatisfy({ $0 >= 0 }) else {
        throw ValidationError("'\(line)': give a length, the first question and how many.")
      }
      let questions = try place.collection.questions(of: numbers[0])
      let queries = try questions.dropFirst(numbers[1]).prefix(numbers[2])
        .map { try asker.query(for: $0) }
      for query in queries { try asker.best(IndexMeasuring.limit, for: query) }
      let times = try queries.map { query in
        try Latencies.median(of: Self.rounds) { try asker.best(IndexMeasuring.limit, for: query) }
      }
      try FileHandle.standardOutput.write(contentsOf: try JSONEncoder().encode(times) + [0x0A])
    }
  }
}
