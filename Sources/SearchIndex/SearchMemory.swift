internal import Storage

/// What searches of an index work in, one after the other: the sums of a window, and the words of some
/// documents. One serves one thread.
package final class SearchMemory {
  private let window = ScoreWindow()
  private var documents: [DocumentWords] = []
  private var numbers = ZeroMemory<UInt32>(1_024)
  private let fieldCount: Int

  /// Takes 64 KB and some more, for searches of this index.
  package init(_ index: IndexReader) { fieldCount = index.manifest.settings.fields.count }

  /// The words of a document; those of a few numbers from 0 on are kept.
  func document(_ number: Int) -> DocumentWords {
    while documents.count <= number { documents.append(DocumentWords(fieldCount: fieldCount)) }
    return documents[number]
  }

  /// Room for so many numbers, whatever stands there.
  func numbers(_ count: Int) -> ZeroMemory<UInt32> {
    if numbers.count < count { numbers = ZeroMemory(2 * count) }
    return numbers
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
