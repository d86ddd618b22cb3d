/// How a term's postings are stored: what is rare takes few bits, what is frequent few instructions.
///
/// Nine in ten terms of a document stand there once in each field that has them, here *singles*. Of such a posting only
/// the fields are stored: its impact is that of any such term (`SingleImpacts`). The others, *several*, have an impact
/// of their own.
///
/// Documents stand in *windows* of 2^13. A list in runs or rows begins with a directory, a u16 for each part
/// of each window: how many bytes it has, and 2^15 where singles have gaps of 255. A place in a part is counted from the window's beginning. With *F*
/// fields:
///
/// ```
/// stream   a posting, in bits:   the distance from the place before it, less 1: what is above the lowest *k*
///          bits as so many zeros and a one, then those (Rice) │ for a single of the last field 1, of the
///          one before it 01 and so on, for several and singles of more fields *F* zeros and an impact of 8 bits
/// runs     parts of a window:   singles of each field, gaps u8 │ several
/// rows     one part a window:   several. Between the directory and the parts, for each 128 documents and
///          each field 16 bytes: a bit for each document that has a single there
/// ```
///
/// A gap of 255 only moves on. Several are gap u8 │ impact u8 each where more than a sixteenth of the documents
/// hold the term; else places u16 … │ impacts u8 …
enum PostingLayout {
  case stream
  case runs
  case rows

  /// Sums of 2^13 documents at two bytes fit into the nearest cache, with room for what is added.
  static let windowBits = 13
  static let windowSize = 1 << windowBits
  /// Rows are read for so many documents at a time.
  static let rowGroup = 128
  /// How many bytes these take for each field.
  static let groupBytes = rowGroup / 8

  /// Where the bit of a place stands among those of its 128 documents: shifted by 0 to 7 bits, the lowest bits of
  /// the even bytes are those of eight documents in a row, and those of the odd ones of the next eight.
  static func rowBit(of place: Int) -> (byte: Int, bit: Int) {
    (2 * (place & 7) + (place >> 3) & 1, (place >> 4) & 7)
  }

  /// How many bytes the rows of so many documents take for all fields.
  static func rowBytes(of size: Int, fieldCount: Int) -> Int {
    (size + rowGroup - 1) / rowGroup * groupBytes * fieldCount
  }

  /// How many windows so many documents take.
  static func windows(of documentCount: Int) -> Int {
    (documentCount + windowSize - 1) >> windowBits
  }

  /// How many documents stand in a window.
  static func size(of window: Int, documentCount: Int) -> Int {
    min(windowSize, documentCount - window << windowBits)
  }

  /// The layout for a term that so many of the documents hold.
  init(frequency: Int, documentCount: Int) {
    if frequency * 96 < documentCount || frequency < 8 * Self.windows(of: documentCount) {
      // Gaps of a byte would mostly only move on, and a directory take more than the postings.
      self = .stream
    } else {
      // Two bits a document are read, 128 at a time, faster than a byte a posting one by one.
      self = frequency * 6 >= documentCount ? .rows : .runs
    }
  }

  /// What the directory has besides the length of singles with gaps of 255, which are never as long.
  static let longGaps: UInt16 = 1 << 15

  /// How many parts each window has.
  func parts(fieldCount: Int) -> Int {
    switch self {
    case .stream: 0
    case .runs: fieldCount + 1
    case .rows: 1
    }
  }

  /// Whether several are stored with gaps.
  static func hasGaps(frequency: Int, documentCount: Int) -> Bool {
    frequency * 16 >= documentCount
  }

  /// How many bits of a distance a stream stores as they are: those of about .7 of the mean one.
  ///
  /// Golomb: Run-length encodings, 1966; Rice, Plaunt, 1971.
  static func plainBits(frequency: Int, documentCount: Int) -> Int {
    let mean = documentCount * 11 / (16 * max(1, frequency))
    return mean < 1 ? 0 : Int.bitWidth - 1 - mean.leadingZeroBitCount
  }
}
