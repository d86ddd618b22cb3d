/// The parts of a window's run of postings (`PostingLayout`).
enum PostingRun {
  /// Places of two bytes, and as many impacts.
  typealias Offsets = (places: UnsafeRawBufferPointer, impacts: UnsafeRawBufferPointer)

  /// The parts of a run of offsets; `nil` where its bytes do not have them.
  static func offsets(_ run: UnsafeRawBufferPointer) -> Offsets? {
    let count = run.count / 3
    guard run.count == 3 * count else { return nil }
    return unsafe (
      UnsafeRawBufferPointer(rebasing: run[..<(2 * count)]),
      UnsafeRawBufferPointer(rebasing: run[(2 * count)...])
    )
  }
}
