/// Which words one that no document holds may be a slip of: the shorter it is, the fewer edits are
/// believed, since short words that are spelt right lie close together (*bloom*, *blood*).
///
/// A letter in place of another is believed where fingers or ears mistake them (`LikeLetters`). An
/// ordinary word is read as itself in its other spelling alone (*tumour*, *tumor*).
struct SpellingRule {
  /// The word's folded letters.
  let word: [UInt8]
  private let whole: Spelling
  /// Without a regular ending, so that *pilows* is read as *pillow* where *pillows* is not at hand.
  private let bare: Spelling?
  /// What another word may have without an edit: its letters, and how many of them.
  private let admitted: LetterSet
  private let fewest: Int
  private let most: Int
  /// The word without what spellings differ in; `nil` for a word that may be a slip.
  private let variant: [UInt8]?

  /// The rule for a word; `nil` if it is too short or has a digit.
  init?(for word: [UInt8], isOrdinary: Bool) {
    guard !word.span.hasDigit, let whole = Spelling(word[...]) else { return nil }
    self.word = word
    self.whole = whole
    bare = Spelling(word.prefix(Self.bareCount(of: word.span)))
    admitted = whole.letters.union(Self.endingLetters)
    fewest = bare?.count ?? whole.count
    most = whole.count + Self.longestEnding
    variant = isOrdinary ? Self.variant(of: word.span) : nil
  }

  /// How another word differs.
  struct Difference: Comparable {
    /// How many edits make it of the word.
    var edits: Int
    /// Whether that holds without their endings alone.
    var isBare = false

    static func < (left: Self, right: Self) -> Bool {
      left.edits != right.edits ? left.edits < right.edits : !left.isBare && right.isBare
    }
  }

  /// Returns how another word differs, if that is believed and takes at most so many edits.
  func difference(of other: Span<UInt8>, upTo limit: Int) -> Difference? {
    guard let difference = edits(of: other, upTo: limit), !other.hasDigit,
      variant == nil || variant == Self.variant(of: other)
    else { return nil }
    return difference
  }

  /// Whether `difference` may be found for a word of so many letters; no is certain.
  ///
  /// What an ending adds, and its letters, may be left out.
  func mayAdmit(_ letters: LetterSet, count: Int, upTo limit: Int) -> Bool {
    !letters.hasMore(than: limit, besides: admitted)
      && count &+ limit >= fewest && count <= most &+ limit
  }

  private static let endingLetters = LetterSet(endings.joined())
  private static let longestEnding = 3

  private func edits(of other: Span<UInt8>, upTo limit: Int) -> Difference? {
    if let edits = whole.edits(of: other, upTo: limit) { return Difference(edits: edits) }
    let count = Self.bareCount(of: other)
    guard count < other.count || bare?.count != whole.count,
      let edits = bare?.edits(of: other.extracting(first: count), upTo: limit)
    else { return nil }
    return Difference(edits: edits, isBare: true)
  }

  /// The most edits that are believed.
  var limit: Int { whole.limit }

  private static let endings: [[UInt8]] = ["ing", "ed", "es", "s", "e"].map { Array($0.utf8) }

  /// How many letters a word has without its regular ending.
  private static func bareCount(of word: Span<UInt8>) -> Int {
    for ending in endings where word.count > ending.count + 3 {
      let start = word.count - ending.count
      if ending.indices.allSatisfy({ word[start + $0] == ending[$0] }) { return start }
    }
    return word.count
  }

  /// A word without what British and American spellings differ in: *haemorrhage*, *tumour*, *paralyse*,
  /// *fibre*, *counsellor*.
  private static func variant(of word: Span<UInt8>) -> [UInt8] {
    var letters: [UInt8] = []
    for place in word.indices {
      let last = letters.last
      switch word[place] {
      case UInt8(ascii: "e") where last == UInt8(ascii: "a") || last == UInt8(ascii: "o"):
        letters[letters.count - 1] = UInt8(ascii: "e")
      case UInt8(ascii: "r")
      where last == UInt8(ascii: "u") && letters.dropLast().last == UInt8(ascii: "o"):
        letters[letters.count - 1] = UInt8(ascii: "r")
      case UInt8(ascii: "l") where last == UInt8(ascii: "l"): break
      case UInt8(ascii: "z"): letters.append(UInt8(ascii: "s"))
      default: letters.append(word[place])
      }
    }
    if letters.suffix(2) == Array("re".utf8)[...] {
      letters.swapAt(letters.count - 2, letters.count - 1)
    }
    return letters
  }
}

/// The letters of a word that may be a slip.
private struct Spelling {
  /// From so many letters on a word may lack two edits.
  private static let twoEdits = 9
  /// From so many letters on a word may lack any one edit; a shorter one only a swap of two letters
  /// or a letter doubled or not.
  private static let anyEdit = 6
  /// Shorter words are left alone.
  private static let shortest = 5

  private let name: [UInt8]
  let limit: Int
  let letters: LetterSet

  /// The letters; `nil` if they are too few.
  init?(_ name: ArraySlice<UInt8>) {
    guard name.count >= Self.shortest else { return nil }
    self.name = Array(name)
    limit = name.count >= Self.twoEdits ? 2 : 1
    letters = LetterSet(name)
  }

  var count: Int { name.count }

  /// Whether another word has more letters that this one has not than so many: each takes an edit.
  ///
  /// This tells most words apart, at a third of what it takes to compare them.
  private func isForeign(_ other: Span<UInt8>, beyond limit: Int) -> Bool {
    var foreign = 0
    for place in other.indices where !letters.contains(other[place]) {
      foreign += 1
      if foreign > limit { return true }
    }
    return false
  }

  /// Returns how many edits make another word of this one, if they are believed and at most `limit`.
  func edits(of other: Span<UInt8>, upTo most: Int) -> Int? {
    let limit = min(most, limit)
    guard abs(other.count - name.count) <= limit, !isForeign(other, beyond: limit),
      let edits = EditDistance.between(
        name.span,
        other,
        limit: limit,
        isReplaced: LikeLetters.areAlike
      ),
      edits > 0, name.count >= Self.anyEdit || isCommonSlip(of: other)
    else { return nil }
    return edits
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

/// Which letters a word has, by their lowest six bits.
struct LetterSet {
  private var bits: UInt64 = 0

  init(_ letters: some Sequence<UInt8>) {
    for letter in letters { bits |= Self.bit(of: letter) }
  }

  private static func bit(of letter: UInt8) -> UInt64 { 1 &<< UInt64(letter & 63) }

  /// Whether a letter is among them, or one with the same bits.
  func contains(_ letter: UInt8) -> Bool { bits & Self.bit(of: letter) != 0 }

  /// These and others.
  func union(_ others: Self) -> Self {
    var all = self
    all.bits |= others.bits
    return all
  }

  /// Whether more than a few are not among others.
  func hasMore(than count: Int, besides others: Self) -> Bool {
    var rest = bits & ~others.bits
    // Not all processors count bits in one instruction.
    for _ in 0..<count { rest &= rest &- 1 }
    return rest != 0
  }
}

extension Span<UInt8> {
  /// Whether a digit is among these letters.
  fileprivate var hasDigit: Bool {
    indices.contains { (0x30...0x39).contains(self[$0]) }
  }
}
