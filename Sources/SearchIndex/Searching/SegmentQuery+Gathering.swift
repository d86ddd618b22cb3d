internal import Storage

extension SegmentQuery {
  /// Adds up all postings, window by window, and gathers the documents that may be among the best.
  ///
  /// Takes the places of documents that are gone, in rising order.
  mutating func gather(
    into candidates: inout Candidates,
    as number: Int,
    _ query: IntegerQuery,
    _ window: borrowing ScoreWindow,
    deleted: [UInt32]
  ) throws(FormatError) {
    let lanes = terms.indices.filter { query.weights[terms[$0].number] > 0 }
      .map { Lane(terms[$0], at: $0, query) }
    var rows: [ScoreWindow.Row] = []
    rows.reserveCapacity(lanes.count)
    let windows = PostingLayout.windows(of: segment.documentCount)
    for index in 0..<windows {
      let base = index << PostingLayout.windowBits
      let size = PostingLayout.size(of: index, documentCount: segment.documentCount)
      rows.removeAll(keepingCapacity: true)
      var highest = 0
      if index + 1 < windows {
        for lane in lanes where lane.layout != .sparse { lane.bringNear(index + 1) }
      }
      for lane in lanes {
        switch lane.layout {
        case .sparse:
          terms[lane.term].add(to: window, from: base, weight: lane.weight, shift: query.shift)
        case .dense:
          guard let row = try unsafe terms[lane.term].row(index, size: size) else { continue }
          unsafe rows.append(.init(impacts: row, weight: SIMD8(repeating: lane.rowWeight)))
          highest += lane.highestPart
        case .gaps, .offsets:
          guard lane.add(index, to: window, shift: query.shift) else {
            throw segment.check.fail("a run of postings")
          }
        }
      }
      window.drain(
        size: size,
        rows: rows,
        highest: UInt16(min(highest >> Int(query.rowShift), Int(UInt16.max))),
        shift: query.rowShift,
        threshold: candidates.threshold
      ) { place, sum in
        if deleted.isEmpty || deleted.place(of: UInt32(base + place)) == nil {
          candidates.add(.init(segment: number, place: base + place, sum: sum))
        }
        return candidates.threshold
      }
    }
  }
}

/// A term's list as the loop over windows has it: bytes and numbers, so that going from term to term
/// counts no references.
///
/// It may be used as long as the segment is there.
@safe private struct Lane {
  /// The term's place in the segment's query.
  let term: Int
  let layout: PostingLayout
  let weight: UInt16
  let rowWeight: UInt16
  /// What the row adds at most, before it is shifted.
  let highestPart: Int
  private let bytes: UnsafeRawBufferPointer

  init(_ term: SegmentQuery.Term, at place: Int, _ query: IntegerQuery) {
    self.term = place
    layout = term.postings.layout
    weight = query.weights[term.number]
    rowWeight = query.rowWeights[term.number]
    highestPart = Int(rowWeight) * Int(term.postings.impacts.upperBound)
    unsafe bytes = term.postings.bytes
  }

  /// Brings the beginning of a window's run near while another window is at work: the first lines of
  /// each run were what a search waited for most.
  func bringNear(_ window: Int) {
    let start = Int(unsafe bytes.loadUnaligned(fromByteOffset: 4 * window, as: UInt32.self))
    guard let base = unsafe bytes.baseAddress, unsafe start < bytes.count else { return }
    unsafe ScoreWindow.bringNear(base + start, lines: layout == .dense ? 8 : 4)
  }

  /// Adds a window's run, which is not dense; returns whether it is sound.
  func add(_ index: Int, to window: borrowing ScoreWindow, shift: UInt16) -> Bool {
    // The directory is within the bytes, as `StoredPostings` has found.
    let start = Int(unsafe bytes.loadUnaligned(fromByteOffset: 4 * index, as: UInt32.self))
    let end = Int(unsafe bytes.loadUnaligned(fromByteOffset: 4 * index + 4, as: UInt32.self))
    guard start < end else { return start == end }
    guard unsafe end <= bytes.count, let base = unsafe bytes.baseAddress else { return false }
    let run = unsafe UnsafeRawBufferPointer(start: base + start, count: end - start)
    if layout == .gaps {
      guard run.count % 2 == 0 else { return false }
      unsafe window.add(gaps: run, weight: weight, shift: shift)
    } else {
      guard let parts = unsafe StoredPostings.offsets(run) else { return false }
      unsafe window.add(places: parts.places, impacts: parts.impacts, weight: weight, shift: shift)
    }
    return true
  }
}

extension SegmentQuery.Term {
  /// A window's dense row, or `nil` for one without postings.
  fileprivate func row(_ window: Int, size: Int) throws(FormatError) -> UnsafeRawPointer? {
    let run = try unsafe postings.run(window)
    guard unsafe !run.isEmpty else { return nil }
    return try unsafe postings.row(run, size: size).baseAddress
  }

  /// Adds the sparse postings of a window, which is the next one.
  fileprivate mutating func add(
    to window: borrowing ScoreWindow,
    from base: Int,
    weight: UInt16,
    shift: UInt16
  ) {
    let end = base + PostingLayout.windowSize
    while position < sparse.places.count, Int(sparse.places[position]) < end {
      window.add(
        sparse.impacts[position],
        at: Int(sparse.places[position]) - base,
        weight: weight,
        shift: shift
      )
      position += 1
    }
  }
}
