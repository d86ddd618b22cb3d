/// The asked runs of words, one word after the other, a document's after those of the one before.
///
/// They lie in memory of their own, with room behind them: runs are put down without asking for each.
@safe struct FoundRuns: ~Copyable {
  private var runs: UnsafeMutablePointer<UInt16>
  private var capacity = 8_192
  /// How many there are.
  private(set) var count = 0
  /// As many as the longest word has, and those that are copied at once.
  private static let most = WordLists.longestWord + 2 + atOnce
  private static let atOnce = 8

  init() { unsafe runs = .allocate(capacity: capacity) }

  deinit { unsafe runs.deallocate() }

  /// Calls `body` with the runs at some places.
  @inline(__always)
  func forEach(in places: Range<Int>, _ body: (_ run: Int) -> Void) {
    precondition(places.lowerBound >= 0 && places.upperBound <= count)
    for place in places { body(Int(unsafe runs[place])) }
  }

  /// Where the next ones are put down, for which there is room.
  var end: UnsafeMutablePointer<UInt16> { unsafe runs + count }

  /// Makes room for those of a word.
  @inline(__always)
  mutating func makeRoom() {
    if count &+ Self.most > capacity { grow() }
  }

  private mutating func grow() {
    let old = unsafe runs
    unsafe runs = .allocate(capacity: 2 * capacity)
    unsafe runs.update(from: old, count: count)
    unsafe old.deallocate()
    capacity *= 2
  }

  /// Takes in so many that were put down at the end; no more than there was room for.
  @inline(__always)
  mutating func add(_ number: Int) {
    precondition(count &+ number <= capacity)
    count &+= number
  }

  /// Adds so many once more that stand from a place on, those of a word; there is room.
  ///
  /// Eight are copied whether there are as many or not: how many cannot be foretold.
  @inline(__always)
  mutating func `repeat`(_ number: Int, from start: Int) {
    precondition(start >= 0 && start &+ number <= count && count &+ Self.most <= capacity)
    copyEight(from: start, to: count)
    if number > Self.atOnce {
      for first in stride(from: Self.atOnce, to: number, by: Self.atOnce) {
        copyEight(from: start + first, to: count + first)
      }
    }
    count &+= number
  }

  @inline(__always)
  private func copyEight(from start: Int, to end: Int) {
    let from = unsafe UnsafeRawPointer(runs + start)
    let eight = unsafe from.loadUnaligned(as: SIMD8<UInt16>.self)
    unsafe UnsafeMutableRawPointer(runs + end).storeBytes(of: eight, as: SIMD8<UInt16>.self)
  }
}

/// Where the asked runs of words were put down, which several documents have.
///
/// A word's place is that of its number, and a later one takes it: the words of a second round over some
/// of the documents are nearly all there. Each text has a number, so that nothing is cleared for the next.
@safe final class WordMemo {
  private static let size = 4_096

  private struct Known {
    /// The word, and the segment whose it is.
    var word = UInt32.max
    var segment: UInt16 = 0
    /// The text whose runs are asked; 0 where there is none.
    var text: UInt16 = 0
    /// Where the asked ones begin.
    var start: UInt32 = 0
    /// How many runs it has in all, and how many of them are asked.
    var count: UInt8 = 0
    var asked: UInt8 = 0
  }

  private let known: UnsafeMutablePointer<Known>
  private var text: UInt16 = 0

  init() {
    unsafe known = .allocate(capacity: Self.size)
    unsafe known.initialize(repeating: Known(), count: Self.size)
  }

  /// The number of another text, from 1 on; what was remembered for this number is forgotten.
  func nextText() -> UInt16 {
    if text == .max {
      unsafe known.update(repeating: Known(), count: Self.size)
      text = 0
    }
    text += 1
    return text
  }

  deinit { unsafe known.deallocate() }

  @inline(__always)
  private func place(of word: UInt32) -> Int { Int(word) & (Self.size - 1) }

  /// What is known of a word: how many runs it has in all, how many of them are asked, and where these
  /// begin.
  @inline(__always)
  subscript(
    word: UInt32,
    segment: Int,
    text: UInt16
  ) -> (count: Int, asked: Int, start: Int)? {
    // In bounds by the mask.
    let found = unsafe known[place(of: word)]
    guard found.word == word, Int(found.segment) == segment, found.text == text else { return nil }
    return (Int(found.count), Int(found.asked), Int(found.start))
  }

  /// Remembers how many runs a word has in all, and where the asked ones were put down.
  ///
  /// There are no more than there are letters in the longest word and its bounds, which is less than 256.
  @inline(__always)
  func remember(
    _ word: UInt32,
    _ segment: Int,
    _ text: UInt16,
    asked: Int,
    from start: Int,
    count: Int
  ) {
    unsafe known[place(of: word)] = Known(
      word: word,
      segment: UInt16(truncatingIfNeeded: segment),
      text: text,
      start: UInt32(truncatingIfNeeded: start),
      count: UInt8(truncatingIfNeeded: count),
      asked: UInt8(truncatingIfNeeded: asked)
    )
  }
}
