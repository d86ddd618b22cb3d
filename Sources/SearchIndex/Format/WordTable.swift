internal import Storage

/// The words of a segment's texts in rising order of their UTF-8.
///
/// Slips and beginnings of words are looked up among them. A word's term is what its stem says.
///
/// ```
/// section 5   blocks of sixteen words:   of each word a byte, how many letters it shares with the one before it
///             (4 bits, at most 15, 0 in the first) and how many others it has (4 bits) │ where these are 15, how
///             many more u8 │ the others
/// section 6   where each block begins in section 5, u32, and where the last ends
/// ```
enum WordTable {
  static let wordsPerBlock = 16
  /// The most bytes of a word: what is read of text is shorter, and a longer one is damage.
  static let longestWord = 255
}

/// The words of a segment while it is made.
struct WordTableBuilder {
  private(set) var words: [UInt8] = []
  private(set) var offsets: [UInt8] = []
  private var last: ArraySlice<UInt8> = []
  private var count = 0

  /// Adds a word, which stands behind those before.
  mutating func add(_ word: ArraySlice<UInt8>) {
    var shared = 0
    if count % WordTable.wordsPerBlock == 0 {
      offsets.append(UInt32(words.count))
    } else {
      let most = min(15, word.count, last.count)
      while shared < most, word[word.startIndex + shared] == last[last.startIndex + shared] {
        shared += 1
      }
    }
    let others = word.dropFirst(shared)
    words.append(UInt8(shared | min(15, others.count) << 4))
    if others.count >= 15 { words.append(UInt8(min(255, others.count - 15))) }
    words += others
    last = word
    count += 1
  }

  /// Adds where the last block ends.
  mutating func finish() { offsets.append(UInt32(words.count)) }
}

/// The words of a segment, lent while its file is mapped, one after the other in rising order.
struct WordCursor {
  private let words: VerifiedSection
  private let offsets: VerifiedSection
  /// What keeps the bytes mapped.
  private let owner: Segment
  private var block: Int
  /// What is left of the block, in section 5.
  private var rest = 0..<0
  /// The word at hand, once `next` has found one.
  private(set) var word: [UInt8] = []
  private var place = 0

  /// Begins with the first word of all.
  init(of segment: Segment) {
    words = segment.words.renewed
    offsets = segment.wordOffsets.renewed
    owner = segment
    block = -1
  }

  /// Begins where the first word may stand that begins with a byte.
  ///
  /// - Complexity: O(log *n*).
  init(of segment: Segment, from initial: UInt8) throws(FormatError) {
    self.init(of: segment)
    var range = 0..<blocks
    while !range.isEmpty {
      let middle = range.lowerBound + range.count / 2
      try begin(middle)
      let isBefore = try next() && (word.first ?? 0) < initial
      range = isBefore ? middle + 1..<range.upperBound : range.lowerBound..<middle
    }
    try begin(max(0, range.lowerBound - 1))
  }

  /// How many blocks there are.
  private var blocks: Int { max(0, offsets.count / 4 - 1) }
  private mutating func begin(_ block: Int) throws(FormatError) {
    (self.block, place, word) = (block, 0, [])
    rest = 0..<0
    guard block < blocks else { return }
    let start = Int(try offsets.load(UInt32.self, at: 4 * block))
    let end = Int(try offsets.load(UInt32.self, at: 4 * block + 4))
    guard start <= end, end <= words.count else { throw owner.check.fail("a block of words") }
    rest = start..<end
  }

  /// Goes on to the next word, in rising order; returns whether there is one.
  mutating func next() throws(FormatError) -> Bool {
    while rest.isEmpty {
      guard block < blocks else { return false }
      try begin(block + 1)
    }
    let bytes = try unsafe words.slice(rest)
    let head = unsafe Int(bytes[0])
    var (start, others) = (1, head >> 4)
    if others == 15, bytes.count > 1 {
      others += unsafe Int(bytes[1])
      start = 2
    }
    let shared = head & 15
    guard shared <= word.count, start + others <= bytes.count,
      1...WordTable.longestWord ~= shared + others, place < WordTable.wordsPerBlock
    else { throw owner.check.fail("a word") }
    word.removeSubrange(shared...)
    unsafe word += UnsafeRawBufferPointer(rebasing: bytes[start..<start + others])
    rest = rest.lowerBound + start + others..<rest.upperBound
    place += 1
    return true
  }
}
