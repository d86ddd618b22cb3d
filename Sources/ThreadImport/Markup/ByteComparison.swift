/// Comparisons of bytes with texts of the program, whatever the case of ASCII letters.
extension ArraySlice<UInt8> {
  /// Whether the bytes are this text.
  func equalsIgnoringCase(_ text: String) -> Bool {
    count == text.utf8.count && startsIgnoringCase(text)
  }

  /// Whether the bytes begin with this text.
  func startsIgnoringCase(_ text: String) -> Bool {
    let text = text.utf8.span
    guard count >= text.count else { return false }
    var index = startIndex
    for offset in text.indices {
      guard self[index].asciiLowercased == text[offset].asciiLowercased else { return false }
      index += 1
    }
    return true
  }

  /// Where a text in small letters first stands in the bytes.
  ///
  /// - Complexity: O(*n* · *m*), in practice O(*n*).
  func firstIndex(of text: String) -> Int? {
    let text = text.utf8.span
    guard !text.isEmpty, count >= text.count else { return nil }
    let first = text[0]
    for start in startIndex...(endIndex - text.count) where self[start].asciiLowercased == first {
      var offset = 1
      while offset < text.count, self[start + offset].asciiLowercased == text[offset] {
        offset += 1
      }
      if offset == text.count { return start }
    }
    return nil
  }

  /// Whether a text in small letters stands anywhere in the bytes.
  func containsIgnoringCase(_ text: String) -> Bool { firstIndex(of: text) != nil }
}

extension StringProtocol {
  /// Whether a text stands in this one, byte for byte.
  ///
  /// - Complexity: O(*n* · *m*), in practice O(*n*); several times as fast as `contains`.
  func containsBytes(of text: String) -> Bool {
    guard let first = text.utf8.first else { return true }
    var rest = utf8[...]
    while let start = rest.firstIndex(of: first) {
      rest = rest[start...]
      if rest.starts(with: text.utf8) { return true }
      rest.removeFirst()
    }
    return false
  }
}
