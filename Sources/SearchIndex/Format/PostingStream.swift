/// Goes through the postings of a stream.
@safe struct PostingStream {
  private var bits: BitCursor
  private var left: Int
  private let plain: Int
  private let fieldCount: Int
  /// Above the bits of a kind.
  private let kindsEnd: UInt64
  /// The most bits behind the zeros of a distance.
  private let mostBits: Int
  /// The place of the posting at hand; of documents that there are, if the file is not damaged.
  private(set) var place = -1
  /// Its field; the number of fields for several.
  private(set) var kind = 0
  /// The impact of several; it means nothing for singles.
  private(set) var impact: UInt8 = 0

  /// Begins before the first of so many.
  init(_ bytes: UnsafeRawBufferPointer, count: Int, documentCount: Int, fieldCount: Int) {
    unsafe bits = BitCursor(bytes)
    left = count
    plain = PostingLayout.plainBits(frequency: count, documentCount: documentCount)
    self.fieldCount = fieldCount
    kindsEnd = 1 << UInt64(fieldCount)
    mostBits = 1 + plain + fieldCount + 8
  }

  /// Whether all postings were read, and nothing is left.
  var isAtEnd: Bool { left == 0 && bits.isAtEnd }

  /// Goes on to the next posting; returns whether there is one.
  @inline(__always)
  mutating func next() -> Bool {
    guard left > 0 else { return false }
    var word = bits.next
    var zeros = word.trailingZeroBitCount
    if zeros &+ mostBits > BitCursor.window {
      guard let many = bits.takeZeros() else {
        left = 0
        return false
      }
      (zeros, word) = (many, bits.next)
    } else {
      word &>>= UInt64(zeros &+ 1)
      bits.skip(zeros &+ 1)
    }
    let distance = Int(truncatingIfNeeded: word & (1 &<< UInt64(plain) &- 1))
    place &+= 1 &+ (zeros &<< plain | distance)
    word &>>= UInt64(plain)
    let fieldsBehind = (word | kindsEnd).trailingZeroBitCount
    kind = fieldCount &- 1 &- fieldsBehind
    var used = plain &+ fieldsBehind &+ 1
    if kind < 0 {
      kind = fieldCount
      impact = UInt8(truncatingIfNeeded: word &>> UInt64(fieldCount))
      used &+= 7
    }
    bits.skip(used)
    left &-= 1
    return bits.isSound
  }
}
