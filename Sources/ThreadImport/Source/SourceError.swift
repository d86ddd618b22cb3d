/// Why a source could not be read at all.
package struct SourceError: Error, Sendable, Equatable {
  /// What is wrong with it.
  package enum Reason: Sendable, Equatable {
    /// It has no content.
    case empty
    /// It is something that Askback does not read; the words say what it looks like.
    case unknownContent(String)
    /// It is a file of pairs in which no line is right; the words say what is wrong with the first.
    case noPairs(String)
    /// It is no export, and longer than what is read as a whole.
    case tooLong(megabytes: Int)
    /// The export could not be read; the words say why.
    case unreadableExport(String)
  }

  /// The source's name, for the message.
  package var name: String
  /// What is wrong with it.
  package var reason: Reason

  /// Makes an error.
  package init(_ reason: Reason, in name: String) {
    self.name = name
    self.reason = reason
  }
}

extension SourceError: CustomStringConvertible {
  private static let readable = """
    Askback reads saved web pages (HTML), pages as plain text from a browser's reader mode, \
    exports of blogs and forums, and question/answer pairs as JSON Lines.
    """

  /// What is wrong, where, and what to do.
  package var description: String {
    switch reason {
    case .empty: "\(name): the file is empty. \(Self.readable)"
    case .unknownContent(let what): "\(name): this looks like \(what). \(Self.readable)"
    case .noPairs(let what):
      """
      \(name): no line is a question/answer pair: \(what) Each line must be a JSON object with \
      "id", "question" and "answer".
      """
    case .tooLong(let megabytes):
      "\(name): more than \(megabytes) MB. Split it, and import the parts."
    case .unreadableExport(let what): "\(name): the export could not be read: \(what)."
    }
  }
}
