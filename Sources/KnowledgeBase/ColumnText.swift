internal import Conversations

/// Lists inside one column, in a form that a person reads in the `sqlite3` shell: an item a line.
enum ColumnText {
  /// Tags one a line; a newline within a tag becomes a space, and an empty one is none.
  static func text(of tags: [String]) -> String {
    if tags.isEmpty { return "" }
    return tags.filter { !$0.isEmpty }.map { tag in String(tag.map { $0.isNewline ? " " : $0 }) }
      .joined(separator: "\n")
  }

  static func tags(in text: String) -> [String] {
    text.isEmpty ? [] : text.split(separator: "\n").map(String.init)
  }

  /// Names one a line: flags, notes.
  static func text<Name: RawRepresentable>(of names: [Name]) -> String
  where Name.RawValue == String {
    names.map(\.rawValue).joined(separator: "\n")
  }

  /// The names that this version knows; others are passed over.
  static func names<Name: RawRepresentable>(in text: String) -> [Name]
  where Name.RawValue == String {
    text.isEmpty ? [] : text.split(separator: "\n").compactMap { Name(rawValue: String($0)) }
  }

  /// `start end`, one range a line.
  static func text(of ranges: [Range<Int>]) -> String {
    ranges.map { "\($0.lowerBound) \($0.upperBound)" }.joined(separator: "\n")
  }

  static func ranges(in text: String) -> [Range<Int>] {
    text.split(separator: "\n").compactMap { line in
      let numbers = line.split(separator: " ").compactMap { Int($0) }
      guard numbers.count == 2, numbers[0] >= 0, numbers[0] <= numbers[1] else { return nil }
      return numbers[0]..<numbers[1]
    }
  }

  /// `role id`, one part a line.
  static func text(of parts: [QuestionAnswerPair.Part]) -> String {
    parts.map { part in
      part.role.rawValue + " " + String(part.comment.map { $0.isNewline ? " " : $0 })
    }
    .joined(separator: "\n")
  }

  static func parts(in text: String) -> [QuestionAnswerPair.Part] {
    text.split(separator: "\n").compactMap { line in
      let words = line.split(separator: " ", maxSplits: 1).map(String.init)
      guard words.count == 2, let role = QuestionAnswerPair.Role(rawValue: words[0])
      else { return nil }
      return .init(comment: words[1], role: role)
    }
  }
}
