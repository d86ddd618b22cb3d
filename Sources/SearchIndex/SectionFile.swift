internal import Storage

/// The envelope of every index file; all integers are little-endian.
///
/// ```
///  0        8         12      16                                    end-32           end
///  ├────────┼─────────┼───────┼──────────┬─────┬────────────────────┼────────────────┤
///  │ magic  │ version │ kind  │ sections, each from a multiple of 8  │ table │ footer │
///  └────────┴─────────┴───────┴──────────┴─────┴────────────────────┴───────┴────────┘
///
///  table, an entry a section, 24 bytes:   number u32 │ CRC-32C u32 │ offset u64 │ length u64
///  footer, 32 bytes:   table offset u64 │ sections u32 │ CRC-32C of all before the footer u32 │
///                      file length u64 │ magic 8 bytes
/// ```
///
/// Version history: 1, the first.
enum SectionFile {
  /// "Askback index", a newline that a text-mode copy would spoil, and a byte beyond ASCII.
  static let magic: [UInt8] = [0xAB, 0x41, 0x53, 0x4B, 0x49, 0x44, 0x58, 0x0A]
  static let version: UInt32 = 1
  static let headerLength = 16
  static let entryLength = 24
  static let footerLength = 32

  /// What a file is for.
  enum Kind: UInt32 {
    case manifest = 1
    case segment = 2
  }

  /// Returns the file of these sections, numbered from 0.
  static func bytes(kind: Kind, sections: [[UInt8]]) -> [UInt8] {
    var file = magic
    file.append(version)
    file.append(kind.rawValue)
    var table: [UInt8] = []
    for (number, section) in sections.enumerated() {
      table.append(UInt32(number))
      table.append(unsafe section.withUnsafeBytes { unsafe CRC32C.checksum(of: $0.bytes) })
      table.append(UInt64(file.count))
      table.append(UInt64(section.count))
      file += section
      while file.count % 8 != 0 { file.append(0) }
    }
    let tableOffset = UInt64(file.count)
    file += table
    let checksum = unsafe file.withUnsafeBytes { unsafe CRC32C.checksum(of: $0.bytes) }
    file.append(tableOffset)
    file.append(UInt32(sections.count))
    file.append(checksum)
    file.append(UInt64(file.count + 16))
    return file + magic
  }
}
