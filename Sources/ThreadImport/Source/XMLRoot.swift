/// The first element of a text in XML or HTML: it tells what the text is.
enum XMLRoot {
  /// The first element's name without prefix, in small letters.
  static func name(in text: ArraySlice<UInt8>) -> String? {
    var rest = text
    while let open = rest.firstIndex(of: 0x3c) {
      rest = rest[(open + 1)...]
      guard let first = rest.first, first == 0x3f || first == 0x21 else {
        let tag = rest.prefix(64).prefix { $0 != 0x3e && $0 != 0x2f && !$0.isASCIISpace }
        let local = tag.split(separator: 0x3a).last ?? []
        return String(decoding: local, as: UTF8.self).lowercased()
      }
      let isComment = rest.starts(with: [0x21, 0x2d, 0x2d])
      let end =
        isComment ? rest.firstRange(of: [0x2d, 0x2d, 0x3e])?.upperBound : rest.firstIndex(of: 0x3e)
      guard let end else { return nil }
      rest = rest[end...]
    }
    return nil
  }
}
