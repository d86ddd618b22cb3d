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
  /// The `limit` highest sums, as a heap whose first is the lowest.
  private var best: TopScores<UInt16>
  private var margin: SumMargin
  private var lowest: UInt16 = 0
  /// Whether documents that were passed over may be among the best, since not enough were found.
  private(set) var mayLackSome = true
  /// A sum below this is not among the best; at least 1.
  private(set) var threshold: UInt16 = 1

  /// - Parameters:
  ///   - limit: how many documents are asked for, at least 1.
  ///   - margin: how far sums may lie apart the wrong way.
  init(limit: Int, margin: SumMargin) {
    best = TopScores(count: limit)
    self.margin = margin
    all.reserveCapacity(2_048)
  }

  /// The documents that may be among the best.
  var remaining: [Candidate] { all.filter { $0.sum >= threshold } }

  /// Adds a document whose sum reaches the threshold.
  mutating func add(_ candidate: Candidate) {
    all.append(candidate)
    best.add(candidate.sum)
    guard let lowest = best.lowest, lowest != self.lowest else { return }
    self.lowest = lowest
    let rival = margin.lowestRival(of: lowest)
    mayLackSome = rival < 1
    threshold = max(threshold, UInt16(clamping: rival))
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

/// The highest of many numbers.
struct TopScores<Score: Comparable> {
  private let count: Int
  /// A heap whose first is the lowest.
  private var heap: [Score] = []

  /// Keeps so many, at least 1.
  init(count: Int) { self.count = count }

  /// The lowest of those kept; `nil` until there are enough.
  var lowest: Score? { heap.count < count ? nil : heap[0] }

  /// Adds a number.
  ///
  /// - Complexity: O(1) for one that is not among the highest, else O(log *n*).
  mutating func add(_ score: Score) {
    if heap.count < count {
      heap.append(score)
      // A rising list is a heap.
      if heap.count == count { heap.sort() }
    } else if score > heap[0] {
      replaceLowest(by: score)
    }
  }

  private mutating func replaceLowest(by score: Score) {
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
