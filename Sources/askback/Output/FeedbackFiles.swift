import FoundationEssentials

/// The judgments that people make while they search, in the forms that `eval` reads.
///
///     feedback.qrels           question 0 pair grade, a line each; of two about the same, the last
///     feedback.questions.tsv   id and question, with a header
///
/// A question's id is a digest of its text, so that the same question has the same one each time.
struct FeedbackFiles {
  private let qrels: String
  private let questions: String

  init(in folder: String) {
    qrels = folder + "/feedback.qrels"
    questions = folder + "/feedback.questions.tsv"
  }

  /// Adds a judgment, and the question if it is new.
  ///
  /// The judgment goes first: were it the question, and the run cut off behind it, the question would
  /// count as one that nothing answers.
  func add(question: String, pair: String, isRight: Bool) throws(CommandError) {
    let text = Self.plain(question)
    guard case .question(_, let text) = QuestionRow(line: 1, id: nil, text: text).content else {
      throw CommandError("This question cannot be kept: it holds no letters.")
    }
    guard !pair.isEmpty, !pair.contains(where: \.isWhitespace) else {
      throw CommandError("\(pair): this pair cannot be judged: there is white space in its id.")
    }
    var digest = Digest()
    digest.add(Array(text.utf8))
    try Self.append("\(digest.text) 0 \(pair) \(isRight ? 1 : 0)\n", to: qrels) { _ in true }
    try Self.append("\(digest.text)\t\(text)\n", to: questions, header: "id\tquestion\n") { lines in
      !lines.contains { $0.hasPrefix(digest.text + "\t") }
    }
  }

  /// A text as one cell of a table without quotation: on a line, nothing in it that harms a terminal,
  /// and no quotation mark at its beginning.
  private static func plain(_ text: String) -> String {
    let harmless = CleanText.cleaned(text).split(separator: "\u{FFFD}").joined(separator: " ")
    return String(CleanText.oneLine(harmless).drop { $0 == "\"" || $0.isWhitespace })
  }

  /// Adds a line to a file in one piece, if `isWanted` says so of the lines that are there.
  private static func append(
    _ line: String,
    to path: String,
    header: String = "",
    if isWanted: ([Substring]) -> Bool
  ) throws(CommandError) {
    var file = try AppendFile(toLinesAt: path)
    let text = file.size > 0 ? String(decoding: try InputFile.bytes(of: path), as: UTF8.self) : ""
    guard isWanted(text.split(whereSeparator: \.isNewline)) else { return }
    try file.append((text.isEmpty ? header + line : line).utf8)
    try file.sync()
  }
}
