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
  /// The highest impact.
  let maximum: UInt8
  private var check: CheckedReader { owner.check }

  /// Makes a view of bytes that stay mapped as long as the segment lives.
  init(
    _ bytes: RawSpan,
    of owner: Segment,
    layout: PostingLayout,
    count: Int,
    maximum: UInt8
  ) throws(FormatError) {
    self.owner = owner
    unsafe self.bytes = bytes.withUnsafeBytes { unsafe $0 }
    self.layout = layout
    self.count = count
    self.maximum = maximum
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

  /// The parts of a run of gaps.
  func gaps(_ run: UnsafeRawBufferPointer) throws(FormatError) -> PostingRun.Gaps {
    guard let parts = unsafe PostingRun.gaps(run) else { throw check.fail("a run of gaps") }
    return unsafe parts
  }

  /// The parts of a run of offsets.
  func offsets(_ run: UnsafeRawBufferPointer) throws(FormatError) -> PostingRun.Offsets {
    guard let parts = unsafe PostingRun.offsets(run) else { throw check.fail("a run of places") }
    return unsafe parts
  }

  /// The parts of a dense run: the row, a multiple of 32 long and at least as long as the window, and
  /// the exceptions.
  func row(
    _ run: UnsafeRawBufferPointer,
    size: Int
  ) throws(FormatError) -> (row: UnsafeRawBufferPointer, exceptions: UnsafeRawBufferPointer) {
    let length =
      (size + PostingLayout.rowGroup - 1) / PostingLayout.rowGroup * PostingLayout.rowGroup
    guard run.count >= length else { throw check.fail("a row of impacts") }
    return unsafe (
      UnsafeRawBufferPointer(rebasing: run[..<length]),
      UnsafeRawBufferPointer(rebasing: run[length...])
    )
  }

  /// Calls `body` with each posting of a sparse list, and returns where the exceptions begin.
  func forEachSparse(
    _ body: (_ place: Int, _ impact: UInt8) -> Void
  ) throws(FormatError) -> UnsafeRawBufferPointer {
    var offset = 0
    var place = 0
    let span = unsafe bytes.bytes
    for posting in 0..<count {
      let distance = try check.varint(from: span, at: &offset)
      guard distance < owner.documentCount - place, distance > 0 || posting == 0,
        unsafe offset < bytes.count
      else { throw check.fail("a posting's document") }
      place += distance
      body(place, unsafe bytes[offset])
      offset += 1
    }
    return unsafe UnsafeRawBufferPointer(rebasing: bytes[offset...])
  }

  /// Reads a posting's frequencies, one a field.
  func frequencies(
    in bytes: UnsafeRawBufferPointer,
    at offset: inout Int
  ) throws(FormatError) -> [UInt32] {
    let span = unsafe bytes.bytes
    var frequencies: [UInt32] = []
    for _ in 0..<owner.scale.fieldCount {
      guard let frequency = UInt32(exactly: try check.varint(from: span, at: &offset)) else {
        throw check.fail("a posting's frequency")
      }
      frequencies.append(frequency)
    }
    return frequencies
  }

  /// The parts of a run's exceptions: places of two bytes, and the frequencies.
  func exceptions(
    _ bytes: UnsafeRawBufferPointer
  ) throws(FormatError) -> (places: UnsafeRawBufferPointer, frequencies: UnsafeRawBufferPointer) {
    guard unsafe !bytes.isEmpty else { return unsafe (bytes, bytes) }
    guard let count = unsafe PostingRun.entryCount(bytes), bytes.count >= 2 + 2 * count else {
      throw check.fail("the exceptions of a run")
    }
    return unsafe (
      UnsafeRawBufferPointer(rebasing: bytes[2..<(2 + 2 * count)]),
      UnsafeRawBufferPointer(rebasing: bytes[(2 + 2 * count)...])
    )
  }
}
