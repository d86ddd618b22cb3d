extension Substring {
  /// Without white space at both ends.
  var withoutEdgeSpace: Substring {
    var part = self
    while let first = part.unicodeScalars.first, first.isSpace {
      part = part[part.unicodeScalars.index(after: part.startIndex)...]
    }
    while let last = part.unicodeScalars.last, last.isSpace {
      part = part[..<part.unicodeScalars.index(before: part.endIndex)]
    }
    return part
  }
}

extension Unicode.Scalar {
  /// Whether it is white space; quickly said of ASCII.
  fileprivate var isSpace: Bool {
    isASCII ? value == 0x20 || (0x09...0x0D).contains(value) : properties.isWhitespace
  }
}

extension String {
  /// Without white space at both ends.
  var withoutEdgeSpace: String { String(Substring(self).withoutEdgeSpace) }
}
