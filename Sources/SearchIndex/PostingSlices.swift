/// Postings as documents bring them: a term's number, and in the lowest byte the code of its frequencies,
/// later its impact.
///
/// They stand in chunks, since an array that grows takes twice its memory for a while.
struct GatheredPostings {
  /// The postings of some documents, and where those of each end.
  struct Chunk {
    var postings: [UInt32] = []
    var ends: [UInt32] = []
  }

  private var full: [Chunk] = []
  private var last = Chunk()
  private(set) var count = 0
  private static let chunkSize = 1 << 20

  /// How much memory they take, in bytes.
  var byteCount: Int {
    chunks.reduce(0) { $0 + 4 * ($1.postings.capacity + $1.ends.capacity) }
  }
  /// All chunks, in the order of the documents.
  var chunks: [Chunk] { full + [last] }

  /// Adds a posting of the document at hand.
  mutating func append(_ posting: UInt32) {
    last.postings.append(posting)
    count += 1
  }

  /// Replaces the lowest byte of all postings by what `body` makes of it, for each document.
  mutating func replaceLowest<Document>(
    _ documents: (_ place: Int) -> Document,
    _ body: (Document, UInt8) -> UInt8
  ) {
    var place = 0
    func replace(_ chunk: inout Chunk) {
      var first = 0
      for end in chunk.ends {
        let document = documents(place)
        for index in first..<Int(end) {
          let posting = chunk.postings[index]
          let lowest = body(document, UInt8(truncatingIfNeeded: posting))
          chunk.postings[index] = posting & ~0xFF | UInt32(lowest)
        }
        first = Int(end)
        place += 1
      }
    }
    for number in full.indices { replace(&full[number]) }
    replace(&last)
  }

  /// Ends the document at hand.
  mutating func endDocument() {
    last.ends.append(UInt32(last.postings.count))
    guard last.postings.count >= Self.chunkSize else { return }
    full.append(last)
    last = Chunk()
    // A document has some hundred terms at most, but for a few.
    last.postings.reserveCapacity(Self.chunkSize + 4_096)
  }
}

/// The postings of some terms at a time, in the order of documents: what was gathered document by
/// document is gone through once for each slice, so that bringing all of it into the order of terms takes
/// bounded memory.
struct PostingSlices {
  /// A slice has so many postings, or one term: 60 MB.
  static let most = 12 << 20

  /// How many postings each term has.
  private var counts: [UInt32]
  /// Where a term's next posting goes, + 1; 0 for terms of other slices.
  private var next: [UInt32]
  private(set) var places: [UInt32] = []
  private(set) var impacts: [UInt8] = []
  /// The rank of the first term that is not in the slice.
  private(set) var end = 0

  /// Counts postings.
  init(_ postings: GatheredPostings, termCount: Int) {
    counts = [UInt32](repeating: 0, count: termCount)
    next = [UInt32](repeating: 0, count: termCount)
    for chunk in postings.chunks {
      for posting in chunk.postings { counts[Int(posting >> 8)] += 1 }
    }
  }

  /// Goes on to the next terms in order.
  mutating func advance(_ sorted: [Int], _ postings: GatheredPostings) {
    for place in next.indices { next[place] = 0 }
    var total = 0
    while end < sorted.count {
      let count = Int(counts[sorted[end]])
      if total > 0, total + count > Self.most { break }
      next[sorted[end]] = UInt32(total + 1)
      total += count
      end += 1
    }
    places = [UInt32](repeating: 0, count: total)
    impacts = [UInt8](repeating: 0, count: total)
    var place: UInt32 = 0
    for chunk in postings.chunks {
      var first = 0
      for end in chunk.ends {
        for index in first..<Int(end) {
          let posting = chunk.postings[index]
          let target = Int(next[Int(posting >> 8)])
          guard target > 0 else { continue }
          places[target - 1] = place
          impacts[target - 1] = UInt8(truncatingIfNeeded: posting)
          next[Int(posting >> 8)] = UInt32(target + 1)
        }
        first = Int(end)
        place += 1
      }
    }
  }

  /// Where the postings of a term of the slice stand.
  func range(of term: Int) -> Range<Int> {
    let end = Int(next[term]) - 1
    return end - Int(counts[term])..<end
  }
}
