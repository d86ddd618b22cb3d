import ArgumentParser
import Foundation
import TextAnalysis

/// Writes what the analyzer makes of a collection, so that other engines get the same terms.
struct TermWriting: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "terms",
    abstract: "Write the terms of each pair, and of the questions, a line each.",
    discussion: """
      FILE gets the pairs' terms, question and answer as one text; the questions' terms go beside \
      it, to FILE.q10, FILE.q30 and FILE.q100.
      """
  )

  @Option(name: .customLong("collection"), help: "A folder that `collection` wrote.")
  var folder: String

  @Option(name: .customLong("out"), help: "The file to write.")
  var path: String

  func run() throws {
    let collection = CollectionReader(folder: folder)
    let analyzer = Analyzer()
    var output = try OutputFile(at: path)
    try collection.forEachBatch { pairs in
      for texts in pairs { try output.write(Self.line(of: texts, analyzer)) }
    }
    try output.close()
    for length in CollectionMaking.questionLengths {
      var output = try OutputFile(at: "\(path).q\(length)")
      for question in try collection.questions(of: length) {
        try output.write(Self.line(of: [question], analyzer))
      }
      try output.close()
    }
  }

  private static func line(of texts: [String], _ analyzer: Analyzer) -> [UInt8] {
    var line: [UInt8] = []
    for text in texts {
      analyzer.forEachTerm(in: text) { term, _ in
        if !line.isEmpty { line.append(0x20) }
        line += term.utf8
      }
    }
    return line + [0x0A]
  }
}
