/// The asked runs of terms, one term after the other, a document's after those of the one before.
///
/// They lie in memory of their own, with room behind them: runs are put down without asking for each.
@safe struct FoundRuns: ~Copyable {
  private var runs: UnsafeMutablePointer<UInt16>
  private var capacity = 8_192
  /// How many there are.
  private(set) var count = 0
  /// As many as the longest term has.
  private static let most = TermLetters.longest + 2

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

  /// Makes room for those of a term.
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
}
