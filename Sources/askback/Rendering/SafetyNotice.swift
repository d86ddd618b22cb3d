import Triage

/// What is said before the answers to a question with signs that want a doctor.
enum SafetyNotice {
  /// One sentence a sign, and one for all; nothing without signs.
  static func sentences(for flags: [RedFlag]) -> [String] {
    guard !flags.isEmpty else { return [] }
    return flags.map { flag in
      "Read first: “\(CleanText.oneLine(flag.words))”: \(flag.title). \(flag.source)"
    } + ["Past answers from a blog are no medical care: with these signs, see a doctor first."]
  }
}
