/// Finds the character set that a file declares.
enum CharsetDeclaration {
  /// How much of a file is searched where it has no body.
  private static let limit = 1 << 18

  /// The name in the first `<meta … charset=…>` of the head or in `<?xml … encoding=…?>`.
  static func find(in bytes: [UInt8]) -> String? {
    let head = bytes.prefix(limit)
    var index = head.startIndex
    while let open = head[index...].firstIndex(of: 0x3c) {
      let rest = head[(open + 1)...]
      if rest.startsIgnoringCase("body") { return nil }
      if rest.startsIgnoringCase("!--") {
        index = end(ofComment: open + 4, in: head)
        continue
      }
      let tag = rest.prefix(1024)
      let end = tag.firstIndex(of: 0x3e) ?? tag.endIndex
      if rest.startsIgnoringCase("meta"), let name = value(of: "charset", in: head[open..<end]) {
        return name
      }
      if rest.startsIgnoringCase("?xml"), let name = value(of: "encoding", in: head[open..<end]) {
        return name
      }
      index = open + 1
    }
    return nil
  }

  private static func end(ofComment start: Int, in head: ArraySlice<UInt8>) -> Int {
    var index = start
    while index + 2 < head.endIndex {
      if head[index] == 0x2d, head[index + 1] == 0x2d, head[index + 2] == 0x3e { return index + 3 }
      index += 1
    }
    return head.endIndex
  }

  /// The word after `name=`, with or without quotes.
  private static func value(of name: String, in tag: ArraySlice<UInt8>) -> String? {
    let width = name.utf8.count
    var start = tag.startIndex
    while start + width < tag.endIndex {
      defer { start += 1 }
      guard tag[start..<start + width].equalsIgnoringCase(name) else { continue }
      var rest = tag[(start + width)...].drop(while: \.isASCIISpace)
      guard rest.popFirst() == 0x3d else { continue }
      rest = rest.drop { $0.isASCIISpace || $0 == 0x22 || $0 == 0x27 }
      let word = rest.prefix {
        $0.isASCIILetter || $0.isASCIIDigit || $0 == 0x2d || $0 == 0x5f || $0 == 0x3a
          || $0 == 0x2e
      }
      if !word.isEmpty, word.count <= 40 { return String(decoding: word, as: UTF8.self) }
    }
    return nil
  }
}
