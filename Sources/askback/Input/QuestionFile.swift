/// A file of judged questions, in any form that `match` reads; each has an id, by which judgments
/// name it.
struct QuestionFile {
  /// A question and its name.
  struct Question: Equatable {
    var id: String
    var text: String
  }

  private(set) var questions: [Question] = []

  /// Reads a file.
  ///
  /// - Throws: `CommandError` with the line that is wrong: where every question counts, none is
  ///   passed over.
  init(at path: String) throws(CommandError) {
    var stream = try QuestionStream(of: path, columns: .init())
    var seen: Set<String> = []
    while let row = try stream.row() {
      let place = "\(path), line \(row.line)"
      switch row.content {
      case .bad(let reason): throw CommandError("\(place): the row \(reason).")
      case .question(nil, _):
        throw CommandError(
          "\(place): the question has no id. Judgments name a question by its id: a table needs the"
            + " columns id and question, a line of JSON \"id\" and \"text\"."
        )
      case .question(let id?, let text):
        guard seen.insert(id).inserted else {
          throw CommandError("\(place): '\(id)' is the id of two questions.")
        }
        questions.append(Question(id: id, text: text))
      }
    }
    guard !questions.isEmpty else { throw CommandError("\(path): no question is in it.") }
  }
}
