internal import Storage

/// The impacts of a term that stands once in a field of a document and nowhere else: they depend on the
/// field's length alone, so a document has one for each field, and postings need not have them.
///
/// ```
/// for each two fields, an entry of two bytes for each document:   impact in the one u8 │ in the other u8
/// ```
///
/// It is 0 for a field without words, and where there is no second field.
@safe struct SingleImpacts {
  private let bytes: UnsafeRawBufferPointer
  private let documentCount: Int

  /// Takes verified bytes, as long as they are there; `nil` if they are not as many as they should be.
  init?(_ bytes: UnsafeRawBufferPointer, documentCount: Int, fieldCount: Int) {
    guard bytes.count == Self.length(of: documentCount, fieldCount: fieldCount) else { return nil }
    unsafe self.bytes = bytes
    self.documentCount = documentCount
  }

  /// How many bytes there are for so many documents.
  static func length(of documentCount: Int, fieldCount: Int) -> Int {
    2 * documentCount * pairs(of: fieldCount)
  }

  /// How many pairs of fields there are.
  static func pairs(of fieldCount: Int) -> Int { (fieldCount + 1) / 2 }

  /// The impact for a place and a field, which there are.
  @inline(__always)
  subscript(place: Int, field: Int) -> UInt8 {
    precondition(place >= 0 && place < documentCount)
    return unsafe bytes[2 * (field / 2 * documentCount + place) + field % 2]
  }

  /// The entries of a window's documents for a pair of fields.
  func entries(of window: Int, pair: Int) -> UnsafeRawBufferPointer {
    let start = window << PostingLayout.windowBits
    let end = min(documentCount, start + PostingLayout.windowSize)
    let first = pair * documentCount
    return unsafe UnsafeRawBufferPointer(rebasing: bytes[2 * (first + start)..<2 * (first + end)])
  }
}

/// The single impacts of a segment's documents while it is made.
struct SingleImpactsBuilder {
  private let scale: ImpactScale
  /// One list for each pair of fields.
  private var pairs: [[UInt8]]

  /// Begins without documents.
  init(_ scale: ImpactScale, documentCount: Int) {
    self.scale = scale
    pairs = [[UInt8]](repeating: [], count: SingleImpacts.pairs(of: scale.fieldCount))
    for pair in pairs.indices { pairs[pair].reserveCapacity(2 * documentCount) }
  }

  /// The section's bytes.
  var bytes: [UInt8] { pairs.flatMap(\.self) }

  /// Adds a document.
  mutating func add(_ document: DocumentTerms) {
    for field in 0..<2 * pairs.count {
      pairs[field / 2].append(field < scale.fieldCount ? impact(document, field) : 0)
    }
  }

  private func impact(_ document: DocumentTerms, _ field: Int) -> UInt8 {
    let length = document.length(of: field)
    guard length > 0 else { return 0 }
    let norm = scale.norm(of: length, field: field)
    return scale.impact(of: scale.share(of: 1, field: field, norm: norm))
  }
}
