/// How words may begin: their first two letters.
///
/// Stemming changes endings: a term begins as its words do, but that an `i` may be a `y` (`die`,
/// *dying*), and that of a word there may be no more left than its first letter.
package struct Initials: Sendable {
  /// A bit for each two letters, small and capital ones and some digits alike.
  private var isWanted = [Bool](repeating: false, count: 1024)

  /// Every letter.
  package static let all = Initials(isWanted: [Bool](repeating: true, count: 1024))

  private init(isWanted: [Bool]) { self.isWanted = isWanted }

  /// The beginnings of these terms' words.
  package init(of terms: some Sequence<String>) {
    for term in terms {
      var letters = term.utf8.makeIterator()
      guard let first = letters.next() else { continue }
      if let second = letters.next() {
        isWanted[Self.place(first, second)] = true
        if second == 0x69 { isWanted[Self.place(first, 0x79)] = true }
      } else {
        for second in 0..<32 as Range<UInt8> { isWanted[Self.place(first, second)] = true }
      }
    }
  }

  /// Whether words that begin as this one are wanted; it has a letter at least.
  package func contains(_ word: Span<UInt8>) -> Bool {
    isWanted[Self.place(word[0], word.count > 1 ? word[1] : 0)]
  }

  private static func place(_ first: UInt8, _ second: UInt8) -> Int {
    Int(first & 31) << 5 | Int(second & 31)
  }
}
