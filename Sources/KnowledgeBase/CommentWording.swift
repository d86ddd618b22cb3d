/// Hashes of comments' words under the title of their article: by them a copy of an article is
/// known that gives no address, or numbers its comments anew.
struct CommentWording {
  private let start: UInt64

  /// Makes the hashes for the comments of an article of this title.
  init(title: String?) {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in ArticleKey.titleWords(of: title).utf8 { Self.add(byte, to: &hash) }
    Self.add(0, to: &hash)
    start = hash
  }

  /// The 64-bit FNV-1a hash of the letters and digits of `text`; `nil` where there are none.
  ///
  /// What stands between them does not count: two programs that save a page differ in spaces and
  /// quotation marks.
  func digest(of text: String) -> Int64? {
    var hash = start
    var isEmpty = true
    let bytes = text.utf8.span
    var place = 0
    while place < bytes.count {
      let byte = bytes[place]
      place += 1
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): Self.add(byte | 0x20, to: &hash)
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
        Self.add(byte, to: &hash)
      // General punctuation, U+2000 to U+203F, and the space that does not break, U+00A0.
      case 0xE2 where place + 1 < bytes.count && bytes[place] == 0x80:
        place += 2
        continue
      case 0xC2 where place < bytes.count && bytes[place] == 0xA0:
        place += 1
        continue
      case 0x80...: Self.add(byte, to: &hash)
      default: continue
      }
      isEmpty = false
    }
    return isEmpty ? nil : Int64(bitPattern: hash)
  }

  private static func add(_ byte: UInt8, to hash: inout UInt64) {
    hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3
  }
}
