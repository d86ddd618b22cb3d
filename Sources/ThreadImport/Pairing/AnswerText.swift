/// A coach's comment taken apart: greeting, what is said, signature.
struct AnswerText: Sendable {
  /// How it turns to the asker.
  var greeting: Greeting?
  /// All whom the comment turns to by name: in its greeting, and by "@Name" at later lines.
  var names: [String]
  /// What is said, with closings such as "Take care,".
  var body: String
  /// The lines of the signature; empty where there is none.
  var signature: [String]

  /// Takes `text` apart.
  ///
  /// `isKnown` knows the names of the thread's readers, `isWriter` the lines by which the coach
  /// signs.
  init(
    _ text: String,
    isKnown: (String) -> Bool = { _ in false },
    isWriter: (String) -> Bool = { _ in false }
  ) {
    let whole = Substring(text).withoutEdgeSpace
    greeting = Greeting(of: whole, isKnown: isKnown)
    let start = greeting.map { $0.text == nil ? whole : $0.body } ?? whole
    let found = Signature(of: start, isWriter: isWriter) ?? Signature(afterClosingIn: start)
    if let found {
      signature = found.lines
      body = String(found.body)
    } else {
      signature = []
      body = String(start)
    }
    names = (greeting?.names ?? []) + Self.mentions(in: start, isKnown: isKnown)
    if body.isEmpty, signature.isEmpty { body = String(whole) }
  }

  /// The names behind "@" at the beginning of the lines after the first.
  private static func mentions(in text: Substring, isKnown: (String) -> Bool) -> [String] {
    let lines = text.split(whereSeparator: \.isNewline).dropFirst()
    return lines.filter { $0.first == "@" }.prefix(maximumMentions).flatMap {
      Greeting(of: $0, isKnown: isKnown)?.names ?? []
    }
  }

  private static let maximumMentions = 8
}
