internal import Storage

/// A segment's sections.
///
/// ```
/// section 0   the documents' numbers:  the first u64, and nothing more where each is one higher than
///             the last; else for each its distance from the first, u32, or u64 where one needs it
/// section 1   single impacts of the documents (SingleImpacts)
/// section 2   a term, 16 bytes:   name offset u32 │ documents u32 │ postings offset u40 │
///             highest impact u8 │ lowest impact u8 (PostingList.impactRange) │ 0 u8; and one more that tells where the last ends.
///             They stand by how many documents hold them, most first, and then by their UTF-8: a term's place
///             is its number
/// section 3   the terms' names in that order, a byte _ and the UTF-8
/// section 4   the terms' postings (PostingLayout), one after the other
/// sections 5 and 6   words (WordTable)
/// sections 7, 8 and 11   lists of the documents (TermLists)
/// section 9   checksums of pieces (VerifiedSection), u32 each, of sections 2, 3, 12, 5, 6, 4 and 1
/// section 10  the first eight bytes of every sixteenth term by its UTF-8 (TermHeads), as u64 with the first one
///             highest, zeros behind a shorter one
/// section 12  the terms' numbers in rising order of their UTF-8, u32
/// ```
///
/// Nothing in it depends on other segments: what does, such as how rare a term is, is worked out
/// when a query is asked.
enum SegmentTable {
  static let ids = 0
  static let singles = 1
  static let terms = 2
  static let names = 3
  static let postings = 4
  static let words = 5
  static let wordOffsets = 6
  static let lists = 7
  static let blocks = 8
  static let pieceChecksums = 9
  static let termHeads = 10
  static let distances = 11
  static let order = 12
  static let count = 13

  /// The sections that are too large to be read through when a segment is opened.
  static let unverified = Set(inPieces + [lists])
  /// Those of them that are verified in pieces.
  static let inPieces = [terms, names, order, words, wordOffsets, postings, singles]

  /// How large the pieces of a section are.
  static func pieceBits(of section: Int) -> Int {
    section == postings ? VerifiedSection.longPieceBits : VerifiedSection.pieceBits
  }

  /// The sections that are verified in pieces, in the order of `inPieces`.
  static func inPieces(_ file: borrowing SectionReader) throws(FormatError) -> [SectionPieces] {
    var sections: [SectionPieces] = []
    try file.withSection(pieceChecksums) { checksums throws(FormatError) in
      var start = 0
      for section in inPieces {
        let bits = pieceBits(of: section)
        let end = start + 4 * VerifiedSection.pieces(of: file.length(of: section), bits: bits)
        guard end <= checksums.byteCount else { throw file.check.fail("the checksums of pieces") }
        sections.append(
          try file.withSection(section) { bytes throws(FormatError) in
            SectionPieces(
              bytes,
              checksums: checksums.extracting(start..<end),
              bits: bits,
              file.check
            )
          }
        )
        start = end
      }
      guard start == checksums.byteCount else { throw file.check.fail("the checksums of pieces") }
    }
    return sections
  }

  static let termLength = 16
  static let nameOffset = 0
  static let frequency = 4
  static let postingsEntry = 8
  static let offsetMask: UInt64 = 1 << 40 - 1
  static let maximumShift: UInt64 = 40
  static let minimumShift: UInt64 = 48
}
