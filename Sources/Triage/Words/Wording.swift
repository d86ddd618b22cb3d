/// A text as words that can be compared: lower case, apostrophes dropped, with its sentences told
/// apart; and where it meets the words of rules.
package struct Wording: Sendable {
  /// A word.
  struct Word: Sendable, Equatable {
    /// In lower case; "can't" is `cant`.
    var text: String
    /// UTF-8 offsets in the text.
    var range: Range<Int>
    /// Which sentence it stands in.
    var sentence: Int
    /// Whether a comma or colon follows it.
    var endsClause = false
    /// Whether it is a "no" with a comma behind it.
    var isAnswer: Bool { endsClause && text == "no" }
    /// Whether patterns pass over it.
    var isFiller = false
    /// Whether no pattern passes over it.
    var isOpposite = false
  }

  /// A word that meets a part of a pattern.
  struct Hit: Sendable {
    /// The word's place.
    var place: Int { Int(word) }
    /// Which part.
    var slot: Int { Int(part) }

    // Small, since a long text has thousands of these.
    private let word: Int32
    private let part: UInt8

    init(place: Int, slot: Int) { (word, part) = (Int32(place), UInt8(slot)) }
  }

  private(set) var words: [Word] = []
  /// The sentences that end with a question mark.
  private(set) var questions: Set<Int> = []
  /// What words meet, the words in their order, each with the one of the same pattern before it.
  private var hits: [(hit: Hit, previous: Int32)] = []
  /// The last hit of each pattern.
  private var lastHits: [Int32]
  /// The parts of each pattern that no word meets, as bits.
  private var missing: [UInt8]
  private let text: [UInt8]

  /// No question is longer; what follows is not looked at.
  private static let longest = 1 << 17

  /// Reads a text.
  ///
  /// - Complexity: O(*n*) in its bytes.
  package init(_ text: String) {
    let rules = TriageRules.all
    lastHits = [Int32](repeating: -1, count: rules.table.count)
    missing = rules.table.parts
    let bytes = Array(text.utf8)
    self.text = bytes.count <= Self.longest ? bytes : Array(bytes.prefix(Self.longest))
    hits.reserveCapacity(4 * self.text.count)
    words.reserveCapacity(self.text.count / 4)
    var letters: [UInt8] = []
    var start = 0
    var sentence = 0
    var isBehindLine = false
    var apostrophe = 0
    // How many words there were at the last point.
    var pointed = 0
    func endWord(_ end: Int) {
      guard !letters.isEmpty else { return }
      if letters.count == apostrophe + 1, letters.last == 0x73 { dropOwner(&letters) }
      // "He'd" is no "hed".
      if apostrophe == 0 || letters.count > 4 { rules.slips.correct(&letters) }
      apostrophe = 0
      add(letters, at: start..<end, sentence, rules)
      letters.removeAll(keepingCapacity: true)
    }
    for (place, byte) in self.text.enumerated() {
      switch byte {
      case 0x41...0x5A, 0x61...0x7A, 0x30...0x39, 0xC3...0xDF,
        0xA0...0xBF where isLetter(byte, bytes, place):
        if letters.isEmpty { start = place }
        letters.append(byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte)
        isBehindLine = false
      case 0x27: apostrophe = letters.count
      case 0xE2 where isApostrophe(bytes, place): apostrophe = letters.count
      case 0x80 where place > 0 && isApostrophe(bytes, place - 1),
        0x98 where place > 1 && isApostrophe(bytes, place - 2),
        0x99 where place > 1 && isApostrophe(bytes, place - 2):
        continue
      case 0x2E where isNumber(bytes, place): letters.append(byte)
      case 0x2E where isForInstance(bytes, place): endWord(place)
      case 0x2E, 0x21, 0x3F, 0x3B:
        endWord(place)
        if byte == 0x3F { questions.insert(sentence) }
        if !isSpelledOut(from: pointed, place) { sentence += 1 }
        pointed = words.count
      case 0x0A:
        endWord(place)
        if isBehindLine { sentence += 1 }
        isBehindLine = true
      case 0x2C, 0x3A:
        endWord(place)
        if let last = words.indices.last { words[last].endsClause = true }
      default: endWord(place)
      }
    }
    endWord(self.text.count)
  }

  /// Whether the sentence goes on behind a point: words that have one each are one sentence (worst, headache, ever).
  private func isSpelledOut(from pointed: Int, _ place: Int) -> Bool {
    guard words.count == pointed + 1, text[place] == 0x2E else { return false }
    let rest = text[(place + 1)...].drop { $0 == 0x20 }
    let next = rest.prefix { $0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A }
    guard let end = rest.dropFirst(next.count).first, end == 0x2E || end == 0x21 else {
      return false
    }
    let word = String(decoding: next, as: UTF8.self).lowercased()
    return !word.isEmpty && ![word, words[pointed].text].contains(where: Self.answers.contains)
  }

  /// What answers by itself, and goes with no other word.
  private static let answers: Set<String> = [
    "no", "none", "nope", "nah", "nil", "never", "nothing", "negative", "yes", "yep", "yeah", "ok",
    "okay", "fine", "normal", "good", "gone", "hi", "hello", "thanks", "cheers",
  ]

  /// Before "not" in a word of its own, and what patterns know the two as.
  private static let unable = ["can": "cannot", "could": "couldnt", "will": "wont"]

  private mutating func add(
    _ letters: [UInt8],
    at range: Range<Int>,
    _ sentence: Int,
    _ rules: TriageRules
  ) {
    var (letters, range) = (rules.table.near(letters) ?? letters, range)
    var text = String(decoding: letters, as: UTF8.self)
    if text == "not", let last = words.last, last.sentence == sentence,
      let both = Self.unable[last.text]
    {
      letters = Array(both.utf8)
      text = both
      range = last.range.lowerBound..<range.upperBound
    }
    var word = Word(text: text, range: range, sentence: sentence)
    rules.table.forEachUse(ofWord: letters) { use in
      if use.pattern == rules.fillers.number {
        word.isFiller = true
      } else if use.pattern == rules.opposites.number {
        word.isOpposite = true
      } else if use.slot == 0 || isWithinReach(lastHits[use.pattern]) {
        hits.append((Hit(place: words.count, slot: use.slot), lastHits[use.pattern]))
        lastHits[use.pattern] = Int32(hits.count - 1)
        missing[use.pattern] &= ~(1 << UInt8(use.slot))
      }
    }
    words.append(word)
  }

  /// Whether a part of a pattern may follow the last hit of the pattern; most words of a text meet
  /// parts that follow nothing.
  private func isWithinReach(_ last: Int32) -> Bool {
    last >= 0 && hits[Int(last)].hit.place + WordPattern.longestGap >= words.count
  }

  /// Whether each part of a pattern stands somewhere in the text; says no to nearly all patterns.
  func holdsParts(of pattern: Int) -> Bool { missing[pattern] == 0 }

  /// The words that meet a part of a pattern, in their order.
  func hits(of pattern: Int) -> [Hit] {
    var found: [Hit] = []
    var next = lastHits[pattern]
    while next >= 0 {
      found.append(hits[Int(next)].hit)
      next = hits[Int(next)].previous
    }
    return found.reversed()
  }

  /// The text from one word to another.
  func text(of places: ClosedRange<Int>) -> String {
    let range =
      words[places.lowerBound].range.lowerBound..<words[places.upperBound].range.upperBound
    return String(decoding: text[range], as: UTF8.self)
  }
}

/// Makes "back" of "back's", where patterns know no form with an s; they do know "he's" and "it's".
private func dropOwner(_ letters: inout [UInt8]) {
  let known: Set<String> = [
    "its", "hes", "shes", "thats", "whats", "wheres", "theres", "whos", "lets", "hows", "heres",
  ]
  if letters.count > 3, !known.contains(String(decoding: letters, as: UTF8.self)) {
    letters.removeLast()
  }
}

/// Whether a byte is part of an ASCII letter, a digit, or a Latin letter of two bytes.
private func isLetter(_ byte: UInt8, _ bytes: [UInt8], _ place: Int) -> Bool {
  if byte < 0x80 { return true }
  if byte >= 0xC3 { return place + 1 < bytes.count && bytes[place + 1] & 0xC0 == 0x80 }
  return place > 0 && (0xC3...0xDF).contains(bytes[place - 1])
}

/// Whether U+2018 or U+2019 begins here.
private func isApostrophe(_ bytes: [UInt8], _ place: Int) -> Bool {
  place + 2 < bytes.count && bytes[place] == 0xE2 && bytes[place + 1] == 0x80
    && (bytes[place + 2] == 0x98 || bytes[place + 2] == 0x99)
}

/// Whether a point belongs to "e.g." or "i.e.", which end no sentence.
private func isForInstance(_ bytes: [UInt8], _ place: Int) -> Bool {
  func isPart(_ first: Int) -> Bool {
    guard first >= 0, first + 2 < bytes.count, bytes[first + 1] == 0x2E else { return false }
    let (one, two) = (bytes[first] | 0x20, bytes[first + 2] | 0x20)
    let isWord = first > 0 && bytes[first - 1] | 0x20 >= 0x61
    return !isWord && ((one == 0x65 && two == 0x67) || (one == 0x69 && two == 0x65))
  }
  return isPart(place - 1) || (place > 2 && isPart(place - 3))
}

/// Whether a point stands between digits.
private func isNumber(_ bytes: [UInt8], _ place: Int) -> Bool {
  place > 0 && place + 1 < bytes.count && (0x30...0x39).contains(bytes[place - 1])
    && (0x30...0x39).contains(bytes[place + 1])
}
