internal import Storage
internal import TextAnalysis

/// What words each document is made of, as they stand in the text, and how often: the way back from a
/// document to its words, where postings lead from a term to its documents.
///
/// Words are numbered in the order in which the documents bring them, so that the frequent ones have
/// low numbers and short ones.
///
/// ```
/// section 1   the term of each word, u32
/// section 5   a byte _, and each word in UTF-8 with a byte _ behind it
/// section 6   where the _ before each word stands in section 5, u32, and the last one
/// section 7   lists, a document after another:   bytes that follow, varint │
///             for each field:   words, varint │ their numbers in rising order, each as often as the
///             word stands there: the first one, then the distance to the next, varint each
/// section 8   for every eight documents, 12 bytes:   where their lists begin u64 │ checksum u32;
///             and one more that tells where the last ends
/// ```
///
/// A block of lists is verified when one of its documents is first looked at.
enum WordLists {
  static let documentsPerBlock = 8
  static let blockLength = 12
  /// The most bytes of a word: what is read of text is shorter, and a longer one is damage.
  static let longestWord = 255

  /// How many entries section 8 has.
  static func blocks(of documentCount: Int) -> Int {
    (documentCount + documentsPerBlock - 1) / documentsPerBlock + 1
  }
}

/// The word lists of a segment while it is made.
struct WordListBuilder {
  private(set) var blocks: [UInt8] = []
  /// Lists in chunks that end with a block: an array that grows takes twice its memory for a while.
  private var full: [[UInt8]] = []
  private var fullBytes = 0
  private var last: [UInt8] = []
  private var documents = 0
  /// Where the block at hand begins in the last chunk, and where that begins in all.
  private var blockStart = 0
  private var chunkStart = 0
  private var list: [UInt8] = []
  private static let chunkSize = 1 << 20

  /// The lists, chunk by chunk.
  var chunks: [[UInt8]] { full + [last] }
  /// How much memory it takes, in bytes.
  var byteCount: Int { fullBytes + blocks.capacity + last.capacity }

  /// Takes what is complete out of memory, for who has written it; it is not gone through any more.
  mutating func takeFullChunks() -> [[UInt8]] {
    defer { (full, fullBytes) = ([], 0) }
    return full
  }

  /// Adds a document's words, field by field, each as often as it stands there; they are put in order.
  mutating func add(_ fields: inout [[UInt32]]) {
    list.removeAll(keepingCapacity: true)
    for field in fields.indices {
      fields[field].sort()
      list.append(varint: UInt64(fields[field].count))
      var before: UInt32 = 0
      for word in fields[field] {
        list.append(varint: UInt64(word - before))
        before = word
      }
    }
    last.append(varint: UInt64(list.count))
    last += list
    documents += 1
    if documents % WordLists.documentsPerBlock == 0 { endBlock() }
  }

  private mutating func endBlock() {
    let checksum = unsafe last.withUnsafeBytes { bytes in
      unsafe Checksum.lowerHalf(of: UnsafeRawBufferPointer(rebasing: bytes[blockStart...]).bytes)
    }
    blocks.append(UInt64(chunkStart + blockStart))
    blocks.append(checksum)
    blockStart = last.count
    guard blockStart >= Self.chunkSize else { return }
    chunkStart += blockStart
    blockStart = 0
    full.append(last)
    fullBytes += last.capacity
    last = []
    last.reserveCapacity(Self.chunkSize + 8_192)
  }

  /// Fills `document` with the words of one document after another, and calls `body` with its place.
  func forEachDocument(
    _ document: DocumentWords,
    wordCount: Int,
    _ body: (_ place: Int) -> Void
  ) {
    var place = 0
    for chunk in chunks {
      unsafe chunk.withUnsafeBytes { bytes in
        var cursor = unsafe VarintCursor(bytes)
        while !cursor.isAtEnd {
          guard let length = cursor.next(), let list = unsafe cursor.skip(length),
            unsafe document.read(list, wordCount: wordCount)
          else { preconditionFailure("a list is what was written") }
          body(place)
          place += 1
        }
      }
    }
  }

  /// Ends the last block.
  mutating func finish() {
    if blockStart < last.count { endBlock() }
    blocks.append(UInt64(chunkStart + blockStart))
    blocks.append(UInt32(0))
  }
}

/// The words of a segment while it is made.
struct WordNames {
  /// Letters have `_` before and behind them, so that a word's runs of four stand there as they are.
  private(set) var words: [UInt8] = [LetterRuns.bound]
  private(set) var offsets: [UInt8] = []
  private(set) var terms: [UInt8] = []

  /// Adds a word, which is the next one, with the number that its term has in the segment.
  mutating func add(_ word: some Collection<UInt8>, term: UInt32) {
    offsets.append(UInt32(words.count - 1))
    words += word
    words.append(LetterRuns.bound)
    terms.append(term)
  }

  /// Adds where the last one ends.
  mutating func finish() { offsets.append(UInt32(words.count - 1)) }
}

extension TermNumbering {
  /// The words with the numbers that their terms have in a segment, which `term` tells of each word.
  func names(_ term: (_ word: Int) -> UInt32) -> WordNames {
    var names = WordNames()
    for number in 0..<wordCount { names.add(word(number), term: term(number)) }
    names.finish()
    return names
  }
}
