/// The documents that may be among the best, while sums are handed over.
struct Candidates {
  /// A document and its sum.
  struct Candidate {
    var segment: Int
    var place: Int
    var sum: UInt16
  }

  private(set) var all: [Candidate] = []
  /// The `limit` highest sums, as a heap whose first is the lowest.
  private var best: [UInt16] = []
  private let limit: Int
  private let margin: Int
  /// A sum below this is not among the best; at least 1.
  private(set) var threshold: UInt16 = 1

  /// - Parameters:
  ///   - limit: how many documents are asked for, at least 1.
  ///   - margin: how far sums may lie apart the wrong way.
  init(limit: Int, margin: Int) {
    self.limit = limit
    self.margin = margin
  }

  /// Whether documents that were passed over may be among the best, since not enough were found.
  var mayLackSome: Bool { best.count < limit || Int(best[0]) <= margin }

  /// The documents that may be among the best.
  var remaining: [Candidate] { all.filter { $0.sum >= threshold } }

  /// Adds a document whose sum reaches the threshold.
  mutating func add(_ candidate: Candidate) {
    all.append(candidate)
    if best.count < limit {
      best.append(candidate.sum)
      if best.count == limit {
        // A rising list is a heap.
        best.sort()
        raiseThreshold()
      }
    } else if candidate.sum > best[0] {
      replaceLowest(by: candidate.sum)
      raiseThreshold()
    }
  }

  private mutating func raiseThreshold() { threshold = UInt16(max(1, Int(best[0]) - margin)) }

  private mutating func replaceLowest(by sum: UInt16) {
    var hole = 0
    while true {
      var child = 2 * hole + 1
      guard child < limit else { break }
      if child + 1 < limit, best[child + 1] < best[child] { child += 1 }
      guard best[child] < sum else { break }
      best[hole] = best[child]
      hole = child
    }
    best[hole] = sum
  }
}
