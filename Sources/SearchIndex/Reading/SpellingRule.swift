/// Which terms one that no document holds may be a slip of: the shorter it is, the fewer edits are
/// believed, since short words that are spelt right lie close together (*bloom*, *blood*).
struct SpellingRule {
  /// From so many letters on a term may lack two edits.
  private static let twoEdits = 9
  /// From so many letters on a term may lack any one edit; a shorter one only a swap of two letters
  /// or a letter doubled or not.
  private static let anyEdit = 6
  /// Shorter terms are left alone.
  private static let shortest = 5

  /// The term.
  let name: [UInt8]
  /// The most edits that are believed.
  let limit: Int
  /// Which letters the term has, by their lowest six bits.
  private let letters: UInt64

  /// The rule for a term; `nil` if it is too short or has a digit.
  init?(for name: [UInt8]) {
    guard name.count >= Self.shortest, !name.span.hasDigit else { return nil }
    self.name = name
    limit = name.count >= Self.twoEdits ? 2 : 1
    letters = name.reduce(0) { $0 | Self.bit(of: $1) }
  }

  private static func bit(of letter: UInt8) -> UInt64 { 1 &<< UInt64(letter & 63) }

  /// Whether another term has more letters that this one has not than so many: each takes an edit.
  ///
  /// This tells most terms apart, at a third of what it takes to compare them.
  private func isForeign(_ other: Span<UInt8>, beyond limit: Int) -> Bool {
    var foreign = 0
    for place in other.indices where letters & Self.bit(of: other[place]) == 0 {
      foreign += 1
      if foreign > limit { return true }
    }
    return false
  }

  /// Returns how many edits make another term of this one, if they are believed and at most `limit`.
  func distance(of other: Span<UInt8>, upTo limit: Int) -> Int? {
    guard abs(other.count - name.count) <= limit, !isForeign(other, beyond: limit),
      let distance = EditDistance.between(name.span, other, limit: limit), distance > 0,
      name.count >= Self.anyEdit || isCommonSlip(of: other), !other.hasDigit
    else { return nil }
    return distance
  }

  /// Whether one edit away is a swap, or a letter doubled or not.
  private func isCommonSlip(of other: Span<UInt8>) -> Bool {
    guard let place = name.indices.first(where: { $0 >= other.count || name[$0] != other[$0] })
    else { return other.count > 1 && other[other.count - 1] == other[other.count - 2] }
    if other.count == name.count {
      return place + 1 < name.count && name[place] == other[place + 1]
        && name[place + 1] == other[place]
    }
    let doubled = other.count > name.count ? other[place] : name[place]
    return place > 0 && name[place - 1] == doubled
  }
}

extension Span<UInt8> {
  /// Whether a digit is among these letters.
  fileprivate var hasDigit: Bool {
    indices.contains { (0x30...0x39).contains(self[$0]) }
  }
}
