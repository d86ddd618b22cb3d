/// The parts of a window's run of postings (`PostingLayout`); `nil` where its bytes do not have them.
enum PostingRun {
  /// Entries of two bytes, the skips, and the exceptions.
  typealias Gaps = (
    entries: UnsafeRawBufferPointer, skips: UnsafeRawBufferPointer,
    exceptions: UnsafeRawBufferPointer
  )
  /// Places of two bytes, as many impacts, and the exceptions.
  typealias Offsets = (
    places: UnsafeRawBufferPointer, impacts: UnsafeRawBufferPointer,
    exceptions: UnsafeRawBufferPointer
  )

  /// The parts of a run of gaps.
  static func gaps(_ run: UnsafeRawBufferPointer) -> Gaps? {
    guard let count = unsafe entryCount(run) else { return nil }
    let skips = 2 * (max(0, count - 1) / PostingLayout.entriesPerSkip)
    guard run.count >= 2 + skips + 2 * count else { return nil }
    return unsafe (
      UnsafeRawBufferPointer(rebasing: run[(2 + skips)..<(2 + skips + 2 * count)]),
      UnsafeRawBufferPointer(rebasing: run[2..<(2 + skips)]),
      UnsafeRawBufferPointer(rebasing: run[(2 + skips + 2 * count)...])
    )
  }

  /// The parts of a run of offsets.
  static func offsets(_ run: UnsafeRawBufferPointer) -> Offsets? {
    guard let count = unsafe entryCount(run), run.count >= 2 + 3 * count else { return nil }
    return unsafe (
      UnsafeRawBufferPointer(rebasing: run[2..<(2 + 2 * count)]),
      UnsafeRawBufferPointer(rebasing: run[(2 + 2 * count)..<(2 + 3 * count)]),
      UnsafeRawBufferPointer(rebasing: run[(2 + 3 * count)...])
    )
  }

  /// The number that a run begins with.
  static func entryCount(_ run: UnsafeRawBufferPointer) -> Int? {
    guard run.count >= 2 else { return nil }
    return Int(unsafe run.loadUnaligned(as: UInt16.self))
  }
}
