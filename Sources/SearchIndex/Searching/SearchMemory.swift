internal import Storage

/// What searches of an index work in, one after the other.
///
/// The sums of a window, the terms of some documents, and numbers. One serves one thread.
@safe package final class SearchMemory {
  private let window = ScoreWindow()
  private var documents: [DocumentTerms] = []
  private var numbers: UnsafeMutablePointer<UInt32>
  private var numberCount = 1_024
  private let fieldCount: Int

  /// Takes 100 KB and some more, for searches of this index.
  package init(_ index: IndexReader) {
    fieldCount = index.manifest.settings.fields.count
    unsafe numbers = .allocate(capacity: numberCount)
  }

  deinit { unsafe numbers.deallocate() }

  /// Room for the terms of so many documents at least.
  func documents(_ count: Int) -> [DocumentTerms] {
    while documents.count < count { documents.append(DocumentTerms(fieldCount: fieldCount)) }
    return documents
  }

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
