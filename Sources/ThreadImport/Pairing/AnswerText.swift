/// A coach's comment taken apart: greeting, what is said, signature.
struct AnswerText: Sendable {
  /// How it turns to the asker.
  var greeting: Greeting?
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
    if body.isEmpty, signature.isEmpty { body = String(whole) }
  }
}
