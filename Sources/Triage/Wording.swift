/// A text as words that can be compared: lower case, apostrophes dropped, with its sentences told
/// apart.
struct Wording: Sendable {
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
  }

  private(set) var words: [Word] = []
  /// The sentences that end with a question mark.
  private(set) var questions: Set<Int> = []
  /// A Bloom filter of the words and of what they begin with.
  private var filter = [UInt64](repeating: 0, count: 1 << 10)

  /// No question is longer; what follows is not looked at.
  private static let longest = 1 << 17

  /// Reads a text.
  ///
  /// - Complexity: O(*n*) in its bytes.
  init(_ text: String) {
    var letters: [UInt8] = []
    var start = 0
    var sentence = 0
    var isBehindLine = false
    func endWord(_ end: Int) {
      guard !letters.isEmpty else { return }
      let word = Misspellings.corrected(String(decoding: letters, as: UTF8.self))
      words.append(Word(text: word, range: start..<end, sentence: sentence))
      letters.removeAll(keepingCapacity: true)
    }
    let bytes = Array(text.utf8.prefix(Self.longest))
    for (place, byte) in bytes.enumerated() {
      switch byte {
      case 0x41...0x5A, 0x61...0x7A, 0x30...0x39, 0xC3...0xDF,
        0xA0...0xBF where isLetter(byte, bytes, place):
        if letters.isEmpty { start = place }
        letters.append(byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte)
        isBehindLine = false
      case 0x27: continue
      case 0xE2 where isApostrophe(bytes, place),
        0x80 where place > 0 && isApostrophe(bytes, place - 1),
        0x98 where place > 1 && isApostrophe(bytes, place - 2),
        0x99 where place > 1 && isApostrophe(bytes, place - 2):
        continue
      case 0x2E where isNumber(bytes, place): letters.append(byte)
      case 0x2E, 0x21, 0x3F, 0x3B:
        endWord(place)
        if byte == 0x3F { questions.insert(sentence) }
        sentence += 1
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
    endWord(bytes.count)
    for word in words { addToFilter(word.text) }
  }

  private mutating func addToFilter(_ word: String) {
    var hash = WordHash()
    for byte in word.utf8 {
      hash.append(byte)
      add(hash.start)
    }
    add(hash.exact)
  }

  private mutating func add(_ hash: UInt32) {
    let place = Int(hash >> 16)
    filter[place >> 6] |= 1 << UInt64(place & 63)
  }

  /// Whether a word, or what one begins with, may be in the text; no is certain.
  func mayHave(_ hash: UInt32) -> Bool {
    let place = Int(hash >> 16)
    return filter[place >> 6] >> UInt64(place & 63) & 1 == 1
  }
}

/// A word's hash, letter by letter: FNV-1a, multiplied once more so that the upper bits count.
struct WordHash {
  private var hash: UInt32 = 0x811C_9DC5
  private var length = 0

  /// Adds a byte; those behind the sixteenth do not count.
  mutating func append(_ byte: UInt8) {
    length += 1
    if length <= 16 { hash = (hash ^ UInt32(byte)) &* 0x0100_0193 }
  }

  /// Of all words that begin so.
  var start: UInt32 { hash &* 0x9E37_79B1 }
  /// Of the word alone.
  var exact: UInt32 { (hash ^ 0x20) &* 0x85EB_CA6B }
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

/// Whether a point stands between digits.
private func isNumber(_ bytes: [UInt8], _ place: Int) -> Bool {
  place > 0 && place + 1 < bytes.count && (0x30...0x39).contains(bytes[place - 1])
    && (0x30...0x39).contains(bytes[place + 1])
}
