import ArgumentParser
import Foundation

/// Writes a collection of any size that looks like real pairs to a search engine.
struct CollectionMaking: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "collection",
    abstract: "Make a collection of pairs, and questions to it, from a seed.",
    discussion: """
      Writes pairs.jsonl, and q10.txt, q30.txt and q100.txt with questions of so many words. The \
      same seed makes the same collection on every machine.
      """
  )

  /// Questions of each length.
  static let questions = 500
  /// The questions' lengths in words.
  static let questionLengths = [10, 30, 100]

  @Option(help: "How many pairs.")
  var pairs: Int

  @Option(help: "What the words are drawn from.")
  var seed: UInt64 = 1

  @Option(name: .customLong("out"), help: "The folder to write into.")
  var folder: String

  func validate() throws {
    guard (1...100_000_000).contains(pairs) else {
      throw ValidationError("--pairs is a number from 1 to 100,000,000.")
    }
  }

  func run() throws {
    let start = ContinuousClock.now
    let collection = SyntheticCollection(seed: seed, count: pairs)
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let size = try write(collection)
    let questions = SyntheticQuestions(collection: collection)
    for length in Self.questionLengths {
      let lines = questions.lines(count: Self.questions, length: length)
      try Data(lines).write(to: URL(fileURLWithPath: "\(folder)/q\(length).txt"))
    }
    let seconds = (ContinuousClock.now - start) / .seconds(1)
    print(
      "\(folder): \(pairs) pairs, \(Int(Double(size) / 1e6)) MB in "
        + String(format: "%.1f s", seconds)
    )
  }

  /// Writes the pairs as JSON lines; returns how many bytes that is.
  private func write(_ collection: SyntheticCollection) throws -> Int {
    var output = try OutputFile(at: "\(folder)/pairs.jsonl")
    for number in 0..<collection.count {
      let pair = collection.pair(number)
      var line = Array("{\"id\":\"p\(number + 1)\",\"question\":\"".utf8)
      line += pair.question
      line += "\",\"answer\":\"".utf8
      line += pair.answer
      line += "\"}\n".utf8
      try output.write(line)
    }
    try output.close()
    return output.byteCount
  }
}
