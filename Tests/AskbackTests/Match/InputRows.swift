import Foundation

@testable import askback

/// The rows of a file of questions, for tests.
enum InputRows {
  /// A row in a word or two: `id: text`, or `line! reason`.
  static func rows(
    _ bytes: [UInt8],
    name: String,
    columns: TableQuestions.Columns = .init()
  ) throws -> [String] {
    let workspace = try Workspace()
    let path = workspace.path + "/" + name
    try Data(bytes).write(to: URL(fileURLWithPath: path))
    var stream = try QuestionStream(of: path, columns: columns)
    var rows: [String] = []
    while let row = try stream.row() {
      switch row.content {
      case .question(let id, let text): rows.append("\(id ?? "-"): \(text)")
      case .bad(let reason): rows.append("\(row.line)! \(reason)")
      }
    }
    return rows
  }

  static func rows(
    _ text: String,
    name: String,
    columns: TableQuestions.Columns = .init()
  ) throws -> [String] {
    try rows(Array(text.utf8), name: name, columns: columns)
  }

  /// The error that a file is refused with, without its folder.
  static func refusal(
    of text: String,
    name: String,
    columns: TableQuestions.Columns = .init()
  ) -> String? {
    do {
      _ = try rows(text, name: name, columns: columns)
      return nil
    } catch {
      return "\(error)".split(separator: "/").last.map(String.init)
    }
  }
}
