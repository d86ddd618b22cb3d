/// The names of a table's columns, and which of them hold the question and its id.
struct TableHeader {
  private(set) var names: [String]
  private(set) var question = 0
  private(set) var id: Int?

  /// Headers that say that a column holds the question.
  private static let questionNames: Set = [
    "question", "questions", "text", "message", "body", "content", "comment", "query", "frage",
    "nachricht", "pregunta", "mensaje", "vraag", "domanda",
  ]
  /// The clearest first.
  private static let idNames = [
    "id", "question_id", "question id", "message-id", "message_id", "message id", "uuid", "key",
    "number", "no", "no.", "nr", "nr.", "#", "ticket", "row",
  ]
  /// Words that make a column's name that of something else: "Message ID", "Date of comment".
  private static let otherWords: Set = [
    "id", "ids", "uuid", "no", "nr", "number", "count", "length", "date", "time", "timestamp",
    "author", "from", "sender", "name", "email", "mail", "phone", "type", "kind", "category",
    "status", "url", "link", "language", "subject", "title", "score", "datum", "fecha",
  ]
  /// Words that stand in questions and not in the names of columns.
  private static let askersWords: Set = ["i", "my", "me", "about", "ich", "mein", "meine"]

  /// Finds the columns in a table's first record; `file` is the file's name, for messages.
  init(
    _ record: DelimitedParser.Record,
    columns: TableQuestions.Columns,
    file: String
  ) throws(CommandError) {
    let place = "\(file), line \(record.line)"
    names = record.cells.map { CleanText.oneLine(String(decoding: $0, as: UTF8.self)) }
    guard record.trouble == nil, names.contains(where: { !$0.isEmpty }) else {
      throw CommandError(
        "\(place): \(record.trouble.map { "the header \($0)" } ?? "the header is empty")."
          + " A table begins with the names of its columns."
      )
    }
    let lower = names.map { $0.lowercased() }
    let found = Self.idNames.lazy.compactMap { lower.firstIndex(of: $0) }.first
    let named = try column(columns.id, option: "--id-column", place: place)
    let wanted = try column(columns.question, option: "--question-column", place: place)
    let isNamed = [columns.question, columns.id].contains {
      $0.map { lower.contains($0.lowercased()) } == true
    }
    let isKnown = lower.contains(where: Self.questionNames.contains)
    guard isNamed || isKnown || !lower.contains(where: Self.isContent) else {
      throw CommandError(
        "\(place): there is no header: '\(names.joined(separator: ", ").prefix(60))' looks like a"
          + " question already. Put the names of the columns before it: id,question."
      )
    }
    guard let question = wanted ?? Self.guess(lower, besides: named ?? found) else {
      throw CommandError(
        "\(place): which column holds the question? Say --question-column with its name, or its"
          + " number from 1: \(list). If that is no header, put one before it: id,question."
      )
    }
    self.question = question
    id = named ?? (found == question ? nil : found)
  }

  /// Whether cells without a file's name to vouch for them are a header: short names, one of them a
  /// question's.
  static func isKnown(_ cells: [String]) -> Bool {
    cells.allSatisfy { $0.utf8.count <= 40 }
      && cells.contains { questionNames.contains($0.lowercased()) }
  }

  /// Whether cells may be a header, by their look alone: short names, each of its own.
  static func isLike(_ cells: [String]) -> Bool {
    cells.count > 1 && Set(cells).count == cells.count
      && cells.allSatisfy { !$0.isEmpty && $0.utf8.count <= 40 && !isContent($0.lowercased()) }
  }

  /// Whether cells that may be a header name an id or a question, so that a row more proves it.
  static func isClear(_ cells: [String]) -> Bool {
    let lower = cells.map { $0.lowercased() }
    return lower.contains { idNames.contains($0) || isQuestionName($0) }
  }

  /// The column of the question, if that is clear.
  private static func guess(_ names: [String], besides id: Int?) -> Int? {
    let known = names.indices.filter { questionNames.contains(names[$0]) }
    if !known.isEmpty { return known.count == 1 ? known[0] : nil }
    let named = names.indices.filter { $0 != id && isQuestionName(names[$0]) }
    if !named.isEmpty { return named.count == 1 ? named[0] : nil }
    let others = names.indices.filter { $0 != id && !names[$0].isEmpty }
    guard id != nil, others.count == 1, words(of: names[others[0]]).isDisjoint(with: otherWords)
    else { return nil }
    return others[0]
  }

  /// Whether a name has a question's in it and is short, or speaks to the asker: "Client message",
  /// "What is your question?".
  private static func isQuestionName(_ name: String) -> Bool {
    let words = words(of: name)
    return !words.isDisjoint(with: questionNames) && words.isDisjoint(with: otherWords)
      && words.isDisjoint(with: askersWords) && (words.count <= 3 || words.contains("your"))
  }

  /// Whether a cell is what a table holds, not the name of a column: a number, a date, an address,
  /// an asker's sentence.
  private static func isContent(_ cell: String) -> Bool {
    if cell.isEmpty { return false }
    if cell.allSatisfy({ $0.isNumber || $0.isPunctuation || $0.isWhitespace }) {
      return cell.contains(where: \.isNumber)
    }
    if cell.contains("@"), !cell.contains(" ") { return true }
    return cell.split(separator: " ").count > 4 && !words(of: cell).isDisjoint(with: askersWords)
  }

  private static func words(of name: String) -> Set<String> {
    Set(name.split { !$0.isLetter }.map(String.init))
  }

  private var list: String {
    names.prefix(20).filter { !$0.isEmpty }.map { String($0.prefix(40)) }.joined(separator: ", ")
  }

  private func column(
    _ column: String?,
    option: String,
    place: String
  ) throws(CommandError) -> Int? {
    guard let column else { return nil }
    let wanted = column.lowercased()
    let places = names.indices.filter { names[$0].lowercased() == wanted }
    if places.count > 1 {
      let numbers = places.map { String($0 + 1) }.joined(separator: ", ")
      throw CommandError(
        "\(place): \(option) \(column): columns \(numbers) have that name. Say the number."
      )
    }
    if let place = places.first { return place }
    if let number = Int(column), names.indices.contains(number - 1) { return number - 1 }
    throw CommandError(
      "\(place): \(option) \(column): there is no such column. There are: \(list)."
    )
  }
}
