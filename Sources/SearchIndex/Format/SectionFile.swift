internal import Storage

/// The envelope of every index file; all integers are little-endian.
///
/// ```
///  0        8         12      16                                    end-40           end
///  ├────────┼─────────┼───────┼──────────┬─────┬────────────────────┼────────────────┤
///  │ magic  │ version │ kind  │ sections, each from a multiple of 8  │ table │ footer │
///  └────────┴─────────┴───────┴──────────┴─────┴────────────────────┴───────┴────────┘
///
///  table, an entry a section, 32 bytes:   number u64 │ offset u64 │ length u64 │ checksum u64
///  footer, 40 bytes:   table offset u64 │ sections u64 │ checksum of header and table u64 │
///                      file length u64 │ magic 8 bytes
/// ```
///
/// Checksums are XXH64. Version history: 1 had one CRC-32C over the whole file, and frequencies
/// where there are impacts now; 2 had no words of documents and numbered each document; 3 had
/// frequencies with the postings, and lengths of documents, which the words of documents say; 4 had impacts of
/// very high frequencies that were more than 1 too high; 5 had an impact for each posting, and words in place of
/// terms; 6 is this one.
enum SectionFile {
  /// "Askback index", a newline that a text-mode copy would spoil, and a byte beyond ASCII.
  static let magic: [UInt8] = [0xAB, 0x41, 0x53, 0x4B, 0x49, 0x44, 0x58, 0x0A]
  static let version: UInt32 = 6
  static let headerLength = 16
  static let entryLength = 32
  static let footerLength = 40

  /// What a file is for.
  enum Kind: UInt32 {
    case manifest = 1
    case segment = 2
    case note = 3
  }

  /// A section's place in a file.
  struct Section {
    var number: Int
    var range: Range<Int>
    var checksum: UInt64
  }

  /// The bytes before the sections.
  static func header(kind: Kind) -> [UInt8] {
    var header = magic
    header.append(version)
    header.append(kind.rawValue)
    return header
  }

  /// The table and the footer of a file whose sections end at `offset`.
  static func end(of sections: [Section], at offset: Int, kind: Kind) -> [UInt8] {
    var end: [UInt8] = []
    for section in sections.sorted(by: { $0.number < $1.number }) {
      end.append(UInt64(section.number))
      end.append(UInt64(section.range.lowerBound))
      end.append(UInt64(section.range.count))
      end.append(section.checksum)
    }
    var checksum = Checksum()
    checksum.add(unsafe header(kind: kind).span.bytes)
    checksum.add(unsafe end.span.bytes)
    let length = offset + end.count + footerLength
    end.append(UInt64(offset))
    end.append(UInt64(sections.count))
    end.append(checksum.value)
    end.append(UInt64(length))
    return end + magic
  }
}
