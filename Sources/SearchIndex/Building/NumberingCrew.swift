internal import Workers

/// Threads that number the words of documents, for a builder that takes them in in their order.
///
/// To read texts and number their words is three quarters of building an index. What the builder is left
/// with is to look up each new word, to translate numbers and to put each document's in order; so what it
/// builds is the same to the byte as if it had read the texts itself.
final class NumberingCrew {
  private let workers: OrderedWorkers<[TextDocument], NumberedDocuments>
  private var translations: [NumberTranslation]
  /// How many lots of documents may wait or be worked on.
  private let most: Int

  /// About how much memory a thread takes, in bytes: what it knows, and two lots of documents.
  static let bytesPerThread = DocumentNumbering.usualBytes + 16 << 20

  /// Starts threads.
  init(threads: Int, fieldCount: Int) {
    translations = (0..<threads).map { _ in NumberTranslation() }
    most = threads + 1
    workers = OrderedWorkers(threads: threads) { thread in
      let numbering = Numbering(number: thread, fieldCount: fieldCount)
      return { documents in numbering.numbering.numbered(documents) }
    }
  }

  deinit { workers.close() }

  /// A numbering that its thread's closure can hold.
  private final class Numbering {
    var numbering: DocumentNumbering

    init(number: Int, fieldCount: Int) {
      numbering = DocumentNumbering(number: number, fieldCount: fieldCount)
    }
  }

  /// Hands over documents, whose ids are higher than those before; adds to the builder what must be done
  /// before there is room for more.
  func add(_ documents: [TextDocument], to builder: inout SegmentBuilder) {
    workers.submit(documents)
    while workers.pending > most { takeNext(into: &builder) }
  }

  /// Waits for all documents and adds them to the builder.
  func finish(into builder: inout SegmentBuilder) {
    while workers.pending > 0 { takeNext(into: &builder) }
  }

  private func takeNext(into builder: inout SegmentBuilder) {
    guard let documents = try? workers.next() else {
      preconditionFailure("numbering words throws no errors")
    }
    builder.add(documents, &translations[documents.numbering])
  }
}
