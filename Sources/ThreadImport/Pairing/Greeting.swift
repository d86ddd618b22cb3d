/// How a comment turns to somebody at its beginning: "Hi Jodi,", "@Tom", "Lesley, I forgot…".
struct Greeting: Sendable, Equatable {
  /// The words of the greeting as written, or `nil` where the address is part of the first
  /// sentence ("Thank you, Sharon.").
  var text: String?
  /// Those who are greeted by name, in order; none for "Hi there," or "Hello everyone,".
  var names: [String]
  /// The number that stands in place of a name ("#7").
  var number: String?
  /// Whether everybody is greeted.
  var isToAll = false
  /// What follows the greeting.
  var body: Substring

  /// Reads how `text` begins; `nil` where it greets nobody.
  ///
  /// "Jodi, …" without a word of greeting counts where `isKnown` knows the name, or where the
  /// name has the line to itself.
  init?(of text: some StringProtocol, isKnown: (String) -> Bool = { _ in false }) {
    let text = Substring(text).withoutEdgeSpace
    var reader = GreetingReader(text)
    guard let found = reader.greeting(isKnown: isKnown) else { return nil }
    self = found
  }

  init(
    text: String?,
    names: [String],
    number: String? = nil,
    isToAll: Bool = false,
    body: Substring
  ) {
    self.text = text
    self.names = names
    self.number = number
    self.isToAll = isToAll
    self.body = body
  }
}
