/// How words may begin: their first three letters.
///
/// Stemming changes endings: a term begins as its words do, but that an `i` may be a `y` (`die`, *dying*),
/// and that of a short one the last letter may be another (`use`, *using*) or all that is left.
package struct Initials: Sendable {
  /// A bit for the third letter of words that begin with two, small and capital ones and some digits
  /// alike.
  private var wanted = [UInt32](repeating: 0, count: 1024)

  /// Every letter.
  package static let all = Initials(wanted: [UInt32](repeating: .max, count: 1024))

  private init(wanted: [UInt32]) { self.wanted = wanted }

  /// The beginnings of these terms' words.
  package init(of terms: some Sequence<String>) {
    for term in terms {
      var letters = term.utf8.makeIterator()
      guard let first = letters.next() else { continue }
      guard let second = letters.next() else {
        for second in 0..<32 as Range<UInt8> { wanted[Self.place(first, second)] = .max }
        continue
      }
      // From four letters on the third is that of the words.
      let third = letters.next()
      let thirds = letters.next() == nil ? .max : third.map(Self.bit) ?? .max
      wanted[Self.place(first, second)] |= thirds
      if second == 0x69 { wanted[Self.place(first, 0x79)] |= thirds }
    }
  }

  /// Whether words that begin as this one are wanted; it has a letter at least.
  package func contains(_ word: Span<UInt8>) -> Bool {
    let second = word.count > 1 ? word[1] : 0
    return wanted[Self.place(word[0], second)] & Self.bit(word.count > 2 ? word[2] : 0) != 0
  }

  private static func place(_ first: UInt8, _ second: UInt8) -> Int {
    Int(first & 31) << 5 | Int(second & 31)
  }

  private static func bit(_ third: UInt8) -> UInt32 { 1 << UInt32(third & 31) }
}
