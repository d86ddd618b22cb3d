/// The lines by which the coach of a thread signs.
struct CoachSignatures: Sendable {
  private var keys: Set<String> = []
  private var names: [String] = []

  /// Learns them from the names the coach goes by and from lines that end several of the coach's
  /// comments.
  init(names: [String], texts: [String]) {
    self.names = names.filter { !PersonName.key($0).isEmpty }
    for name in self.names { keys.insert(PersonName.key(name)) }
    var counts: [String: Int] = [:]
    for text in texts {
      for line in Self.candidates(in: text) { counts[PersonName.key(line), default: 0] += 1 }
    }
    for (key, count) in counts where count >= 2 && count * 5 >= texts.count { keys.insert(key) }
  }

  /// Whether `line` is a name by which the coach signs: "Hattie", "Hattie Brandreth".
  func contain(_ line: String) -> Bool {
    let key = PersonName.key(line)
    guard !key.isEmpty else { return false }
    if keys.contains(key) { return true }
    guard Signature.isShortName(Substring(line)) else { return false }
    let words = Wording(line).words
    return names.contains { name in
      let own = Wording(name).words
      return own.first == words.first && (own.count == 1 || words.count == 1)
    }
  }

  /// Whether a line is said rather than signed, as "Happy Gardening!" is.
  private static func endsSentence(_ line: Substring) -> Bool {
    line.withoutEdgeSpace.last.map { "!?,:;".contains($0) } ?? false
  }

  /// Returns lines at the end of `text` that can be a signature's first line.
  static func candidates(in text: String) -> [String] {
    let tail = Signature.tail(of: Substring(text).withoutEdgeSpace)
    guard tail.count > 1 else { return [] }
    var lines: [String] = []
    for line in tail.dropLast(tail.count < 5 ? 1 : 0) {
      let plain = Signature.withoutOrnament(line)
      guard Signature.isShortName(plain), !endsSentence(line) else { continue }
      lines.append(String(plain))
    }
    return lines
  }
}
