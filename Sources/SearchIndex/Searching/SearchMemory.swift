internal import Storage

/// What searches of an index work in, one after the other.
///
/// The sums of a window, the terms of a document, and numbers. One serves one thread.
@safe package final class SearchMemory {
  private let window = ScoreWindow()
  /// Room for the terms of a document.
  let document: DocumentTerms
  private var numbers: UnsafeMutablePointer<UInt32>
  private var numberCount = 1_024

  /// Takes 120 KB and some more, for searches of this index.
  package init(_ index: IndexReader) {
    document = DocumentTerms(fieldCount: index.manifest.settings.fields.count)
    unsafe numbers = .allocate(capacity: numberCount)
  }

  deinit { unsafe numbers.deallocate() }

  /// Room for so many numbers, until it is asked for again.
  func numbers(_ count: Int) -> UnsafeMutablePointer<UInt32> {
    if numberCount < count {
      unsafe numbers.deallocate()
      numberCount = 2 * count
      unsafe numbers = .allocate(capacity: numberCount)
    }
    return unsafe numbers
  }

  /// Lends the window, whose sums are zeros before and behind.
  func withWindow(
    _ body: (borrowing ScoreWindow) throws(FormatError) -> Void
  ) throws(FormatError) {
    do throws(FormatError) {
      try body(window)
    } catch {
      window.clear()
      throw error
    }
  }
}
