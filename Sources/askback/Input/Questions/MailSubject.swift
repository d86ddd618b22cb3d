/// What a mail's subject adds to its text.
enum MailSubject {
  private static let replies: Set = ["re", "aw", "antw", "antwort", "sv", "res", "rif", "odp"]
  private static let forwards: Set = ["fwd", "fw", "wg", "tr", "vb"]
  /// Words that say that something is asked, not what.
  private static let empty: Set = [
    "a", "an", "the", "my", "one", "another", "new", "quick", "short", "urgent", "please", "hi",
    "hello", "dear", "help", "question", "questions", "message", "mail", "email", "e", "inquiry",
    "enquiry", "request", "contact", "form", "web", "website", "site", "blog", "comment", "from",
    "via", "your", "for", "you", "no", "none", "subject", "frage", "anfrage", "eine", "hallo",
    "hilfe", "bonjour", "pregunta", "consulta", "hola", "domanda", "vraag",
  ]
  /// A text of so many words says itself what is asked.
  private static let enough = 12
  private static let longestSubject = 1000

  /// Returns the part of a subject that is asked with the body, or nothing.
  ///
  /// It counts where the body is too short to be the whole question ("Thanks, Kim"). A reply's subject is
  /// somebody else's, as what is quoted is: it counts only where the body is empty. So does one without a
  /// word that says what is asked ("A question", "Question 17"). What the body says itself is not asked
  /// twice.
  static func question(_ subject: String, body: String) -> String {
    let (text, markers) = withoutMarkers(subject)
    if body.isEmpty { return text }
    let isReply = markers.contains(where: replies.contains)
    let words = words(of: String(text.prefix(longestSubject)))
    let said = Self.words(of: String(body.prefix(longestSubject)))
    guard said.count < enough, !isReply,
      !words.allSatisfy({ empty.contains($0) || $0.contains(where: \.isNumber) })
    else { return "" }
    // A subject that is the beginning of the text may end within a word.
    let isRepeated = " \(said.joined(separator: " ")) ".contains(" \(words.joined(separator: " "))")
    return isRepeated ? "" : text
  }

  /// Whether a subject is the sender's own and says something, so that it can be asked alone.
  static func isOwn(_ subject: String) -> Bool {
    let (text, markers) = withoutMarkers(subject)
    return markers.isEmpty && text.contains(where: \.isLetter)
  }

  /// Whether a mail of this subject forwards another: "Fwd: Re: Stiff neck".
  static func isForward(_ subject: String) -> Bool {
    withoutMarkers(subject).markers.first.map(forwards.contains) == true
  }

  /// A subject without "[list]", "Re:" and "Fwd:", and these words in their order.
  private static func withoutMarkers(_ subject: String) -> (text: String, markers: [String]) {
    var rest = subject[...]
    var markers: [String] = []
    while true {
      rest = rest.drop(while: \.isWhitespace)
      if rest.first == "[", let end = rest.firstIndex(of: "]") {
        rest = rest[rest.index(after: end)...]
        continue
      }
      // "Re[2]:"
      guard let colon = rest.prefix(16).firstIndex(of: ":") else { break }
      let marker = rest[..<colon].prefix(while: \.isLetter).lowercased()
      let isMarker = rest[..<colon].dropFirst(marker.count).allSatisfy { !$0.isLetter }
      guard isMarker, replies.contains(marker) || forwards.contains(marker) else { break }
      markers.append(marker)
      rest = rest[rest.index(after: colon)...]
    }
    return (String(rest), markers)
  }

  private static func words(of text: String) -> [String] {
    text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }
}
