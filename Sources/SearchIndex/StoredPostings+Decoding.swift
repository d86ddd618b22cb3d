internal import Storage

extension StoredPostings {
  /// Adds all postings to `list`, which is empty, as they are stored.
  ///
  /// - Complexity: O(*n*).
  func decode(into list: inout PostingList, of segment: Segment) throws(FormatError) {
    if layout == .sparse { return try decodeSparse(into: &list, of: segment) }
    for window in 0..<PostingLayout.windows(of: segment.documentCount) {
      let run = try unsafe run(window)
      guard unsafe !run.isEmpty else { continue }
      let base = UInt32(window << PostingLayout.windowBits)
      let size = PostingLayout.size(of: window, documentCount: segment.documentCount)
      let (found, rest) = try unsafe postings(of: run, size: size)
      let exceptions = try unsafe exceptions(rest)
      var (exception, offset) = (0, 0)
      for (place, impact) in found {
        guard place < size else { throw segment.check.fail("a posting's document") }
        if unsafe Self.place(exception, in: exceptions.places) == place {
          let frequencies = try unsafe frequencies(in: exceptions.frequencies, at: &offset)
          list.add(base + UInt32(place), impact: impact, exception: frequencies[...])
          exception += 1
        } else {
          list.add(base + UInt32(place), impact: impact)
        }
      }
    }
  }

  private func decodeSparse(
    into list: inout PostingList,
    of segment: Segment
  ) throws(FormatError) {
    var found: [(place: Int, impact: UInt8)] = []
    let rest = try unsafe forEachSparse { found.append(($0, $1)) }
    var offset = 0
    let span = unsafe rest.bytes
    func nextPlace(after last: Int) throws(FormatError) -> Int? {
      guard offset < span.byteCount else { return nil }
      let distance = try segment.check.varint(from: span, at: &offset)
      guard distance < segment.documentCount else { throw segment.check.fail("an exception") }
      return last + distance
    }
    var exception = try nextPlace(after: 0)
    for (place, impact) in found {
      guard exception == place else {
        list.add(UInt32(place), impact: impact)
        continue
      }
      let frequencies = try unsafe frequencies(in: rest, at: &offset)
      list.add(UInt32(place), impact: impact, exception: frequencies[...])
      exception = try nextPlace(after: place)
    }
  }

  /// The exception of this number, counted from the window's beginning; `nil` behind the last.
  private static func place(_ number: Int, in places: UnsafeRawBufferPointer) -> Int? {
    guard 2 * number < places.count else { return nil }
    return Int(unsafe places.loadUnaligned(fromByteOffset: 2 * number, as: UInt16.self))
  }

  /// A run's postings, their places counted from the window's beginning.
  private func postings(
    of run: UnsafeRawBufferPointer,
    size: Int
  ) throws(FormatError) -> (found: [(Int, UInt8)], exceptions: UnsafeRawBufferPointer) {
    var found: [(Int, UInt8)] = []
    switch layout {
    case .sparse: return unsafe (found, run)
    case .offsets:
      let parts = try unsafe offsets(run)
      for number in unsafe parts.impacts.indices {
        let place = unsafe parts.places.loadUnaligned(fromByteOffset: 2 * number, as: UInt16.self)
        found.append((Int(place), unsafe parts.impacts[number]))
      }
      return unsafe (found, parts.exceptions)
    case .gaps:
      let parts = try unsafe gaps(run)
      var place = 0
      for entry in unsafe stride(from: 0, to: parts.entries.count, by: 2) {
        place += Int(unsafe parts.entries[entry])
        let impact = unsafe parts.entries[entry + 1]
        if impact > 0 { found.append((place, impact)) }
      }
      return unsafe (found, parts.exceptions)
    case .dense:
      let parts = try unsafe row(run, size: size)
      for place in unsafe parts.row.indices {
        let impact = unsafe parts.row[PostingLayout.rowOffset(of: place)]
        if impact > 0 { found.append((place, impact)) }
      }
      return unsafe (found, parts.exceptions)
    }
  }

  /// The posting at a place: its impact, 0 where the document does not hold the term, and its
  /// frequencies where the impact does not stand for them.
  ///
  /// The list is not sparse.
  ///
  /// - Complexity: O(1) in a dense list, some 40 ns in one of gaps or offsets.
  func posting(
    at place: Int,
    of segment: Segment
  ) throws(FormatError) -> (impact: UInt8, exception: [UInt32]?) {
    let window = place >> PostingLayout.windowBits
    let run = try unsafe run(window)
    guard unsafe !run.isEmpty else { return (0, nil) }
    let target = place & (PostingLayout.windowSize - 1)
    let impact: UInt8
    let rest: UnsafeRawBufferPointer
    switch layout {
    case .sparse: return (0, nil)
    case .dense:
      let size = PostingLayout.size(of: window, documentCount: segment.documentCount)
      let parts = try unsafe row(run, size: size)
      impact = unsafe parts.row[PostingLayout.rowOffset(of: target)]
      unsafe rest = parts.exceptions
    case .offsets:
      let parts = try unsafe offsets(run)
      impact =
        unsafe Self.number(of: target, in: parts.places).map { unsafe parts.impacts[$0] } ?? 0
      unsafe rest = parts.exceptions
    case .gaps:
      let parts = try unsafe gaps(run)
      impact = unsafe Self.impact(at: target, entries: parts.entries, skips: parts.skips)
      unsafe rest = parts.exceptions
    }
    guard impact > 0, unsafe !rest.isEmpty else { return (impact, nil) }
    let exceptions = try unsafe exceptions(rest)
    guard let number = unsafe Self.number(of: target, in: exceptions.places) else {
      return (impact, nil)
    }
    var offset = 0
    for _ in 0..<number { _ = try unsafe frequencies(in: exceptions.frequencies, at: &offset) }
    return (impact, try unsafe frequencies(in: exceptions.frequencies, at: &offset))
  }

  /// The number of a place among rising places, or `nil`.
  private static func number(of target: Int, in places: UnsafeRawBufferPointer) -> Int? {
    var range = 0..<places.count / 2
    while !range.isEmpty {
      let middle = range.lowerBound + range.count / 2
      let found = Int(unsafe places.loadUnaligned(fromByteOffset: 2 * middle, as: UInt16.self))
      if found == target { return middle }
      range = found < target ? middle + 1..<range.upperBound : range.lowerBound..<middle
    }
    return nil
  }

  private static func impact(
    at target: Int,
    entries: UnsafeRawBufferPointer,
    skips: UnsafeRawBufferPointer
  ) -> UInt8 {
    var place = 0
    var entry = 0
    // The last skip before the target.
    var range = 0..<skips.count / 2
    while !range.isEmpty {
      let middle = range.lowerBound + range.count / 2
      let before = Int(unsafe skips.loadUnaligned(fromByteOffset: 2 * middle, as: UInt16.self))
      if before < target {
        place = before
        entry = 2 * PostingLayout.entriesPerSkip * (middle + 1)
        range = middle + 1..<range.upperBound
      } else {
        range = range.lowerBound..<middle
      }
    }
    // Sixteen gaps at a time.
    while entry + 32 <= entries.count {
      let pairs = unsafe entries.loadUnaligned(fromByteOffset: entry, as: SIMD16<UInt16>.self)
      let sum = Int((pairs & 0xFF).wrappedSum())
      if place + sum >= target { break }
      place += sum
      entry += 32
    }
    while entry + 2 <= entries.count {
      place += Int(unsafe entries[entry])
      let impact = unsafe entries[entry + 1]
      if place > target { return 0 }
      if place == target, impact > 0 { return impact }
      entry += 2
    }
    return 0
  }
}
