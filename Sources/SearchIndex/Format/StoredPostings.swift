internal import Storage

/// A term's postings in a mapped segment.
///
/// Every length is checked before it is followed: a file made to deceive, its checksums right, gives
/// an error or wrong postings, and never reads outside the list.
@safe struct StoredPostings {
  /// What keeps the bytes mapped.
  private let owner: Segment
  let bytes: UnsafeRawBufferPointer
  let layout: PostingLayout
  /// How many documents the segment says hold the term.
  let count: Int
  /// The lowest impact, or 0 if that is not known, and the highest.
  let impacts: ClosedRange<UInt8>
  private var check: CheckedReader { owner.check }
  /// Whether several are stored with gaps.
  let hasGaps: Bool

  /// Makes a view of bytes that stay mapped as long as the segment lives.
  init(
    _ bytes: UnsafeRawBufferPointer,
    of owner: Segment,
    count: Int,
    _ impacts: ClosedRange<UInt8>
  ) throws(FormatError) {
    self.owner = owner
    unsafe self.bytes = bytes
    self.count = count
    self.impacts = impacts
    let documents = owner.documentCount
    layout = PostingLayout(frequency: count, documentCount: documents)
    hasGaps = PostingLayout.hasGaps(frequency: count, documentCount: documents)
    guard bytes.count >= partsStart else { throw check.fail("a directory of postings") }
  }

  /// How many fields a document has.
  var fieldCount: Int { owner.scale.fieldCount }

  /// Where the rows begin, behind the directory.
  private var rowsStart: Int {
    2 * PostingLayout.windows(of: owner.documentCount) * layout.parts(fieldCount: fieldCount)
  }
  /// Where the parts do.
  private var partsStart: Int {
    guard layout == .rows else { return rowsStart }
    let windows = PostingLayout.windows(of: owner.documentCount)
    let last = PostingLayout.size(of: windows - 1, documentCount: owner.documentCount)
    return rowsStart + (windows - 1) * rowBytes(of: PostingLayout.windowSize)
      + rowBytes(of: last)
  }

  private func rowBytes(of size: Int) -> Int {
    PostingLayout.rowBytes(of: size, fieldCount: fieldCount)
  }

  /// The parts, window by window.
  var parts: PostingParts {
    unsafe PostingParts(bytes, directoryLength: rowsStart, from: partsStart)
  }

  /// The rows of a window: as many bytes as its documents need, as `init` has found.
  func rows(_ window: Int) -> UnsafeRawBufferPointer {
    let start = rowsStart + window * rowBytes(of: PostingLayout.windowSize)
    let size = PostingLayout.size(of: window, documentCount: owner.documentCount)
    return unsafe UnsafeRawBufferPointer(rebasing: bytes[start..<start + rowBytes(of: size)])
  }

  /// Adds all postings to `list`, which is empty, in the order of their places.
  ///
  /// Places are those of documents; where the file is damaged they need not rise. Singles have the impacts that
  /// their documents say, or 0 with `withoutSingles`.
  ///
  /// - Complexity: O(*n*), some 5 ns each.
  func decode(into list: inout PostingList, withoutSingles: Bool = false) throws(FormatError) {
    let singles = withoutSingles ? nil : try owner.singleImpacts()
    // A posting takes two bits at least, whatever the count says.
    list.reserve(unsafe min(count, 4 * bytes.count))
    if layout == .stream {
      try decodeStream(into: &list, singles)
    } else {
      try decodeParts(into: &list, singles)
    }
  }

  /// The postings of a stream.
  var stream: PostingStream {
    unsafe PostingStream(
      bytes,
      count: layout == .stream ? count : 0,
      documentCount: owner.documentCount,
      fieldCount: fieldCount
    )
  }

  private func decodeStream(
    into list: inout PostingList,
    _ singles: SingleImpacts?
  ) throws(FormatError) {
    var stream = stream
    while stream.next() {
      guard stream.place < owner.documentCount else { throw check.fail("a posting's document") }
      let isSingle = stream.kind < fieldCount
      list.add(
        UInt32(stream.place),
        kind: isSingle ? 1 << UInt8(stream.kind) : 0,
        impact: isSingle ? singles?[stream.place, stream.kind] ?? 0 : stream.impact
      )
    }
    guard stream.isAtEnd, list.places.count == count else {
      throw check.fail("the end of a term's postings")
    }
  }

  private func decodeParts(
    into list: inout PostingList,
    _ singles: SingleImpacts?
  ) throws(FormatError) {
    let several: UInt8 = 1 << 7
    var parts = parts
    for window in 0..<PostingLayout.windows(of: owner.documentCount) {
      let base = window << PostingLayout.windowBits
      let size = PostingLayout.size(of: window, documentCount: owner.documentCount)
      // What stands at each place of the window: fields of singles, and above them a bit for several.
      var kinds = [UInt8](repeating: 0, count: size)
      var impacts = kinds
      func put(_ place: Int, _ kind: UInt8, _ impact: UInt8) throws(FormatError) {
        guard place < size, kinds[place] & (kind | several) == 0 else {
          throw check.fail("a posting's document")
        }
        kinds[place] |= kind
        impacts[place] = UInt8(clamping: Int(impacts[place]) + Int(impact))
      }
      func single(_ place: Int, _ field: Int) throws(FormatError) {
        guard place < size else { throw check.fail("a posting's document") }
        try put(place, 1 << UInt8(field), singles?[base + place, field] ?? 0)
      }
      if layout == .runs {
        for field in 0..<fieldCount {
          guard let gaps = parts.nextGaps() else { throw check.fail("a part of postings") }
          try unsafe forEachGap(of: gaps.bytes, stride: 1) { place, _ throws(FormatError) in
            try single(place, field)
          }
        }
      } else {
        let rows = unsafe rows(window)
        for place in 0..<size {
          let (byte, bit) = PostingLayout.rowBit(of: place)
          for field in 0..<fieldCount {
            let group = place / PostingLayout.rowGroup * fieldCount + field
            let bits = unsafe rows[group * PostingLayout.groupBytes + byte]
            if bits >> UInt8(bit) & 1 == 1 { try single(place, field) }
          }
        }
      }
      guard let part = unsafe parts.nextSeveral() else { throw check.fail("a part of postings") }
      try unsafe forEachOfSeveral(part) { place, impact throws(FormatError) in
        guard place < size, kinds[place] == 0 else { throw check.fail("a posting's document") }
        try put(place, several, impact)
      }
      for place in 0..<size where kinds[place] > 0 {
        list.add(UInt32(base + place), kind: kinds[place] & ~several, impact: impacts[place])
      }
    }
    guard parts.isAtEnd else { throw check.fail("the end of a term's postings") }
  }

  /// Calls `body` with the places of gaps, and the byte behind each gap where there is one.
  private func forEachGap(
    of run: UnsafeRawBufferPointer,
    stride: Int,
    _ body: (_ place: Int, _ impact: UInt8) throws(FormatError) -> Void
  ) throws(FormatError) {
    guard run.count % stride == 0 else { throw check.fail("a run of gaps") }
    var place = 0
    for entry in Swift.stride(from: 0, to: run.count, by: stride) {
      place += Int(unsafe run[entry])
      if unsafe run[entry] < 255 { try body(place, unsafe run[entry + stride - 1]) }
    }
  }

  private func forEachOfSeveral(
    _ part: UnsafeRawBufferPointer,
    _ body: (_ place: Int, _ impact: UInt8) throws(FormatError) -> Void
  ) throws(FormatError) {
    if hasGaps { return try unsafe forEachGap(of: part, stride: 2, body) }
    guard let (places, impacts) = unsafe PostingParts.offsets(part) else {
      throw check.fail("a run of places")
    }
    for number in impacts.indices {
      let place = unsafe places.loadUnaligned(fromByteOffset: 2 * number, as: UInt16.self)
      try body(Int(place), unsafe impacts[number])
    }
  }
}
