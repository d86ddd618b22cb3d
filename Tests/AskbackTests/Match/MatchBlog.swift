import Foundation

/// A knowledge base and new questions, made up for the tests of `match`.
enum MatchBlog {
  static let pairs = [
    (
      "neck", "My neck is stiff after a long drive, what can I do?",
      "Warm your neck for ten minutes, then turn your head slowly to both sides."
    ),
    (
      "calf", "Why does my calf cramp at night when I lie in bed?",
      "Stretch the calf against a wall each evening and drink some water."
    ),
    (
      "bruise", "I have bruises on my back after a deep tissue massage.",
      "Put a cold pack on the bruises today. You could take ibuprofen for the soreness."
    ),
    (
      "desk", "My shoulders burn after a day at the desk with my laptop.",
      "Raise the screen to the height of your eyes and let your shoulders drop."
    ),
  ]

  /// The pairs as `import` reads them.
  static var lines: String {
    get throws {
      try pairs.map { id, question, answer in
        let object = ["id": id, "question": question, "answer": answer]
        let data = try JSONSerialization.data(withJSONObject: object, options: [.sortedKeys])
        return String(decoding: data, as: UTF8.self) + "\n"
      }
      .joined()
    }
  }

  static let questions = [
    ("a1", "Stiff neck since a long drive, what can I do?"),
    ("a2", "Calf cramps at night, \"every\" night, in bed; why?"),
    ("a3", "Is a grüner Tee, or coffee, better before skiing?"),
    ("a4", "Bruises on my back,\nafter a deep tissue massage"),
    ("a5", "Calf cramps at night in bed, every night, why?"),
  ]

  /// The questions as JSON Lines.
  static var jsonLines: String {
    get throws {
      try questions.map { id, text in
        let data = try JSONSerialization.data(withJSONObject: ["id": id, "text": text])
        return String(decoding: data, as: UTF8.self) + "\n"
      }
      .joined()
    }
  }

  /// The questions as a table, cells in quotation marks.
  static func table(separator: String) -> String {
    "id\(separator)question\r\n"
      + questions.map { id, text in
        let cell = text.replacingOccurrences(of: "\"", with: "\"\"")
        return "\(id)\(separator)\"\(cell)\"\r\n"
      }
      .joined()
  }

  /// The questions as a mailbox; every other one in quoted-printable.
  static var mailbox: String {
    questions.enumerated().map { place, question in
      let isQuoted = place % 2 == 0
      let body =
        isQuoted
        ? question.1.utf8.map { byte in
          byte < 0x80 && byte != 0x3D
            ? String(UnicodeScalar(byte)) : "=" + String(format: "%02X", byte)
        }.joined() : question.1
      return """
        From kim@example.org Mon Jan  5 10:00:00 2026
        Message-ID: <\(question.0)>
        Subject: A question
        Content-Type: text/plain; charset="utf-8"
        Content-Transfer-Encoding: \(isQuoted ? "quoted-printable" : "8bit")

        \(body)

        --\u{20}
        Kim


        """
    }
    .joined()
  }

  /// A folder with the knowledge base in it.
  static func workspace() throws -> Workspace {
    let workspace = try Workspace()
    try workspace.write(lines, to: "pairs.jsonl")
    try workspace.askback("import", "-q", "pairs.jsonl")
    return workspace
  }
}
