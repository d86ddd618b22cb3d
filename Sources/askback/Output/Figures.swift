/// Numbers and columns as lines of text show them.
enum Figures {
  /// A count with its noun: "1 pair", "80 pairs".
  static func counted(_ count: Int, _ noun: String) -> String {
    "\(count) \(noun)" + (count == 1 ? "" : "s")
  }

  /// A share of 0 to 1 in whole hundredths.
  static func hundredths(_ share: Double) -> Int {
    share.isFinite ? Int((min(max(share, 0), 1) * 100).rounded()) : 0
  }

  /// A share of 0 to 1 as whole percent: "43 %".
  static func percent(_ share: Double) -> String { "\(hundredths(share)) %" }

  /// A text in a column of so many cells; a space at least is behind it.
  static func padded(_ text: String, to width: Int) -> String {
    text + String(repeating: " ", count: max(1, width - DisplayWidth.width(of: text)))
  }

  /// A text at the right of a column of so many cells; a space at least is before it.
  static func padded(_ text: String, toRight width: Int) -> String {
    String(repeating: " ", count: max(1, width - DisplayWidth.width(of: text))) + text
  }

  /// A text's beginning: at most so many characters, the last of them "…" where more follow.
  static func beginning(of text: String, atMost count: Int) -> String {
    text.count > count ? String(text.prefix(count - 1)) + "…" : text
  }
}
