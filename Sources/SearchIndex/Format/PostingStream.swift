/// Goes through the postings of a stream.
@safe struct PostingStream {
  private var bits: BitCursor
  private var left: Int
  private let plain: UInt64
  private let plainMask: UInt64
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
    let plain = PostingLayout.plainBits(frequency: count, documentCount: documentCount)
    self.plain = UInt64(plain)
    plainMask = 1 &<< UInt64(plain) &- 1
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
    left &-= 1
    if let word = bits.nextInside {
      let zeros = word.trailingZeroBitCount
      if zeros &+ mostBits <= BitCursor.window {
        bits.skip(zeros &+ 1 &+ take(word &>> UInt64(zeros &+ 1), zeros: zeros))
        return true
      }
    }
    // By value: what is lent to another function lies in memory, which every posting would pay for.
    let (stream, isSound) = nextSlowly()
    self = stream
    return isSound
  }

  /// Takes a posting from the bits behind the zeros of its distance; returns how many it had.
  @inline(__always)
  private mutating func take(_ bits: UInt64, zeros: Int) -> Int {
    let distance = UInt64(truncatingIfNeeded: zeros) &<< plain | bits & plainMask
    place &+= 1 &+ Int(truncatingIfNeeded: distance)
    let rest = bits &>> plain
    let fieldsBehind = (rest | kindsEnd).trailingZeroBitCount
    kind = fieldCount &- 1 &- fieldsBehind
    guard kind < 0 else { return Int(truncatingIfNeeded: plain) &+ fieldsBehind &+ 1 }
    kind = fieldCount
    impact = UInt8(truncatingIfNeeded: rest &>> UInt64(fieldCount))
    return Int(truncatingIfNeeded: plain) &+ fieldCount &+ 8
  }

  /// Goes on where the end is near or a distance has many zeros.
  @inline(never)
  private func nextSlowly() -> (PostingStream, isSound: Bool) {
    var next = self
    guard let zeros = next.bits.takeZeros() else {
      next.left = 0
      return (next, false)
    }
    let used = next.take(next.bits.next, zeros: zeros)
    next.bits.skip(used)
    return (next, next.bits.isSound)
  }
}
