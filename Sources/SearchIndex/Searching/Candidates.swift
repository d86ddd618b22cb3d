/// The documents that may be among the best, while sums are handed over.
struct Candidates {
  /// A document and its sum.
  struct Candidate {
    private let placeBits: UInt32
    private let segmentBits: UInt16
    let sum: UInt16

    /// Takes eight bytes: some thousand are put down, looked through and put in order.
    init(segment: Int, place: Int, sum: UInt16) {
      segmentBits = UInt16(segment)
      placeBits = UInt32(place)
      self.sum = sum
    }

    var segment: Int { Int(segmentBits) }
    var place: Int { Int(placeBits) }
  }

  private(set) var all: [Candidate] = []
  private var best: SumCounts
  private var margin: SumMargin
  /// Whether documents that were passed over may be among the best, since not enough were found.
  private(set) var mayLackSome = true
  /// A sum below this is not among the best; at least 1.
  private(set) var threshold: UInt16 = 1

  /// - Parameters:
  ///   - limit: how many documents are asked for, at least 1.
  ///   - margin: how far sums may lie apart the wrong way.
  init(limit: Int, margin: SumMargin) {
    best = SumCounts(limit: limit)
    self.margin = margin
    all.reserveCapacity(2_048)
  }

  /// Returns the documents that may be among the best.
  consuming func remaining() -> [Candidate] {
    let threshold = threshold
    all.removeAll { $0.sum < threshold }
    return all
  }

  /// Adds a document whose sum reaches the threshold.
  mutating func add(_ candidate: Candidate) {
    all.append(candidate)
    guard best.add(candidate.sum) else { return }
    let rival = margin.lowestRival(of: best.lowest)
    mayLackSome = rival < 1
    threshold = max(threshold, UInt16(clamping: rival))
  }
}

/// Counts sums, and tells what the highest of them reach.
///
/// They are counted in steps of sixteen. To keep the highest in order missed 2,000 branches a question of 60 words
/// over 100,000 documents, and this misses 500 (callgrind): nobody can foretell where the next belongs.
private struct SumCounts {
  private let limit: Int
  private let counts = ZeroMemory<UInt32>(steps)
  /// The step below which sums are not counted any more, and how many were in it and above.
  private var step = 0
  private var reaching = 0
  private static let stepBits: UInt16 = 4
  /// Sums are below 2^15, but those of a file made to deceive.
  private static let steps = (Int(UInt16.max) >> Int(stepBits)) + 1

  /// Counts for so many of the highest, at least 1.
  init(limit: Int) { self.limit = limit }

  /// What `limit` sums reach; 0 until there are as many.
  ///
  /// It is less than sixteen below the lowest of them.
  var lowest: UInt16 { reaching < limit ? 0 : UInt16(step) << Self.stepBits }

  /// Counts a sum; returns whether what the highest reach has changed.
  mutating func add(_ sum: UInt16) -> Bool {
    let place = Int(sum >> Self.stepBits)
    guard place >= step else { return false }
    counts[place] += 1
    reaching += 1
    guard reaching >= limit else { return false }
    let old = step
    while reaching - Int(counts[step]) >= limit {
      reaching -= Int(counts[step])
      step += 1
    }
    return step != old || reaching == limit
  }
}

/// Candidates, the highest sum first, as far as they are asked for: of some thousand that may be among
/// the best a hundred are looked at, so a heap is made and not all put in order.
struct CandidateQueue {
  private var heap: [Candidates.Candidate]

  /// Takes candidates in any order.
  init(_ candidates: [Candidates.Candidate]) {
    heap = candidates
    for root in (0..<heap.count / 2).reversed() { sink(heap[root], from: root) }
  }

  /// Fills a list with the highest that are left, the highest first: so many, and none from the first on
  /// that is not `wanted`.
  mutating func take(
    _ count: Int,
    into candidates: inout [Candidates.Candidate],
    while isWanted: (Candidates.Candidate) -> Bool
  ) {
    candidates.removeAll(keepingCapacity: true)
    while candidates.count < count, let first = heap.first, isWanted(first) {
      candidates.append(first)
      removeFirst()
    }
  }

  /// Takes off the highest that is left.
  ///
  /// - Complexity: O(log *n*).
  private mutating func removeFirst() {
    let last = heap.removeLast()
    if !heap.isEmpty { sink(last, from: 0) }
  }

  private mutating func sink(_ candidate: Candidates.Candidate, from root: Int) {
    var hole = root
    while true {
      var child = 2 * hole + 1
      guard child < heap.count else { break }
      if child + 1 < heap.count, heap[child + 1].sum > heap[child].sum { child += 1 }
      guard heap[child].sum > candidate.sum else { break }
      heap[hole] = heap[child]
      hole = child
    }
    heap[hole] = candidate
  }
}

/// The highest of many scores.
struct TopScores {
  private let count: Int
  /// A heap whose first is the lowest.
  private var heap: [Double] = []

  /// Keeps so many, at least 1.
  init(count: Int) { self.count = count }

  /// The lowest of those kept; `nil` until there are enough.
  var lowest: Double? { heap.count < count ? nil : heap[0] }

  /// Adds a score.
  ///
  /// - Complexity: O(1) for one that is not among the highest, else O(log *n*).
  mutating func add(_ score: Double) {
    if heap.count < count {
      heap.append(score)
      // A rising list is a heap.
      if heap.count == count { heap.sort() }
    } else if score > heap[0] {
      replaceLowest(by: score)
    }
  }

  private mutating func replaceLowest(by score: Double) {
    var hole = 0
    while true {
      var child = 2 * hole + 1
      guard child < count else { break }
      if child + 1 < count, heap[child + 1] < heap[child] { child += 1 }
      guard heap[child] < score else { break }
      heap[hole] = heap[child]
      hole = child
    }
    heap[hole] = score
  }
}
