internal import Storage

/// A term's postings in a mapped segment.
///
/// Every offset is checked before it is followed: a file made to deceive, its checksums right, gives
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

  /// Makes a view of bytes that stay mapped as long as the segment lives.
  init(
    _ bytes: RawSpan,
    of owner: Segment,
    layout: PostingLayout,
    count: Int,
    _ impacts: ClosedRange<UInt8>
  ) throws(FormatError) {
    self.owner = owner
    unsafe self.bytes = bytes.withUnsafeBytes { unsafe $0 }
    self.layout = layout
    self.count = count
    self.impacts = impacts
    guard layout != .sparse else { return }
    let directory = 4 * (PostingLayout.windows(of: owner.documentCount) + 1)
    guard bytes.byteCount >= directory else { throw check.fail("a directory of postings") }
  }

  /// A window's part of the list, which is not sparse; empty where it has no postings.
  func run(_ window: Int) throws(FormatError) -> UnsafeRawBufferPointer {
    // The directory is within the bytes, as `init` has found.
    let start = Int(unsafe bytes.loadUnaligned(fromByteOffset: 4 * window, as: UInt32.self))
    let end = Int(unsafe bytes.loadUnaligned(fromByteOffset: 4 * window + 4, as: UInt32.self))
    guard start <= end, unsafe end <= bytes.count else { throw check.fail("a run of postings") }
    return unsafe UnsafeRawBufferPointer(rebasing: bytes[start..<end])
  }

  /// The parts of a run of offsets, places of two bytes and as many impacts; `nil` where its bytes do not
  /// have them.
  static func offsets(
    _ run: UnsafeRawBufferPointer
  ) -> (places: UnsafeRawBufferPointer, impacts: UnsafeRawBufferPointer)? {
    let count = run.count / 3
    guard run.count == 3 * count else { return nil }
    return unsafe (
      UnsafeRawBufferPointer(rebasing: run[..<(2 * count)]),
      UnsafeRawBufferPointer(rebasing: run[(2 * count)...])
    )
  }

  /// A window's row of a dense list: a multiple of 32 long, and at least as long as the window.
  func row(_ run: UnsafeRawBufferPointer, size: Int) throws(FormatError) -> UnsafeRawBufferPointer {
    guard run.count == PostingLayout.rowLength(of: size) else {
      throw check.fail("a row of impacts")
    }
    return unsafe run
  }

  /// Adds all postings to `list`, which is empty, as they are stored: places need not rise where the
  /// file is damaged, and are those of documents.
  ///
  /// - Complexity: O(*n*).
  func decode(into list: inout PostingList) throws(FormatError) {
    if layout == .sparse { return try decodeSparse(into: &list) }
    for window in 0..<PostingLayout.windows(of: owner.documentCount) {
      let run = try unsafe run(window)
      guard unsafe !run.isEmpty else { continue }
      let base = window << PostingLayout.windowBits
      let size = PostingLayout.size(of: window, documentCount: owner.documentCount)
      try unsafe forEachPosting(of: run, size: size) { place, impact throws(FormatError) in
        guard place < size else { throw check.fail("a posting's document") }
        list.add(UInt32(base + place), impact: impact)
      }
    }
  }

  private func decodeSparse(into list: inout PostingList) throws(FormatError) {
    // A posting takes two bytes at least, whatever the count says.
    list.reserve(unsafe min(count, bytes.count / 2))
    var (offset, place) = (0, 0)
    let span = unsafe bytes.bytes
    for posting in 0..<count {
      let distance = try check.varint(from: span, at: &offset)
      guard distance < owner.documentCount - place, distance > 0 || posting == 0,
        unsafe offset < bytes.count
      else { throw check.fail("a posting's document") }
      place += distance
      list.add(UInt32(place), impact: unsafe bytes[offset])
      offset += 1
    }
    guard unsafe offset == bytes.count else { throw check.fail("the end of a term's postings") }
  }

  /// Calls `body` with the postings of a run, their places counted from the window's beginning.
  private func forEachPosting(
    of run: UnsafeRawBufferPointer,
    size: Int,
    _ body: (_ place: Int, _ impact: UInt8) throws(FormatError) -> Void
  ) throws(FormatError) {
    switch layout {
    case .sparse: return
    case .offsets:
      guard let parts = unsafe Self.offsets(run) else { throw check.fail("a run of places") }
      for number in unsafe parts.impacts.indices {
        let place = unsafe parts.places.loadUnaligned(fromByteOffset: 2 * number, as: UInt16.self)
        try body(Int(place), unsafe parts.impacts[number])
      }
    case .gaps:
      guard run.count % 2 == 0 else { throw check.fail("a run of gaps") }
      var place = 0
      for entry in stride(from: 0, to: run.count, by: 2) {
        place += Int(unsafe run[entry])
        let impact = unsafe run[entry + 1]
        if impact > 0 { try body(place, impact) }
      }
    case .dense:
      let row = try unsafe row(run, size: size)
      for place in 0..<size {
        let impact = unsafe row[PostingLayout.rowOffset(of: place)]
        if impact > 0 { try body(place, impact) }
      }
    }
  }
}
