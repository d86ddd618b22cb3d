/// Hashes of comments' words under the title of their article: by them a copy of an article is
/// known that gives no address, or numbers its comments anew.
struct CommentWording {
  private let start: FNVHash

  /// Makes the hashes for the comments of an article of this title.
  init(title: String?) {
    var hash = FNVHash()
    for byte in ArticleKey.titleWords(of: title).utf8 { hash.add(byte) }
    hash.add(0)
    start = hash
  }

  /// The hash of the letters and digits of `text`; `nil` where there are none.
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
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): hash.add(byte | 0x20)
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
        hash.add(byte)
      // General punctuation, U+2000 to U+203F, and the space that does not break, U+00A0.
      case 0xE2 where place + 1 < bytes.count && bytes[place] == 0x80:
        place += 2
        continue
      case 0xC2 where place < bytes.count && bytes[place] == 0xA0:
        place += 1
        continue
      case 0x80...: hash.add(byte)
      default: continue
      }
      isEmpty = false
    }
    return isEmpty ? nil : hash.number
  }
}
