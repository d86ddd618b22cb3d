/// Which entries answer which questions, as people judged it: the form of TREC's qrels, a line
/// `question 0 entry grade` with white space between.
package struct Judgments: Sendable, Equatable {
  /// Why a line is no judgment.
  package struct Failure: Error, Sendable, Equatable, CustomStringConvertible {
    /// The line, counted from 1.
    package var line: Int
    /// What is wrong with it.
    package var reason: String

    /// The line and what is wrong with it.
    package var description: String { "line \(line): \(reason)" }
  }

  /// The grade of each entry that was judged, by question; 0 and below say that it is no answer.
  package private(set) var grades: [String: [String: Int]] = [:]

  /// Reads judgments; the last one of a question and an entry counts.
  package init(_ text: String) throws(Failure) {
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    for (number, line) in zip(1..., lines) {
      let words = line.split(whereSeparator: \.isWhitespace)
      if words.isEmpty { continue }
      guard words.count == 4 else {
        throw Failure(
          line: number,
          reason: "a judgment has four words: question, 0, entry, grade."
        )
      }
      guard let grade = Int(words[3]), (-1_000...1_000).contains(grade) else {
        throw Failure(line: number, reason: "the grade '\(words[3])' is no whole number.")
      }
      grades[String(words[0]), default: [:]][String(words[2])] = grade
    }
  }

  /// The entries that answer a question; empty for one that nothing answers.
  package func right(for question: String) -> Set<String> {
    Set((grades[question] ?? [:]).filter { $0.value > 0 }.keys)
  }
}
