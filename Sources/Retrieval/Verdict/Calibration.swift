/// How close wrong answers come in a knowledge base, compared with others.
///
/// Where all questions are about one thing and told at length, any two of them share much; where
/// they are about many things, little. A past question whose own pair is left out shows it: the
/// best that is left is nearly always a wrong answer.
struct Calibration: Equatable {
  /// What is taken off the log odds that there is an answer.
  var shift: Double
  /// How many pairs there were.
  var pairCount: Int

  /// No calibration: that of knowledge bases in general.
  static let prior = Calibration(shift: 0, pairCount: 0)

  /// Where the lower third of wrong answers ends in knowledge bases in general.
  private static let usual = -0.8
  /// A knowledge base with short questions of which some are asked twice looks closer than it is,
  /// so the shift is bounded.
  static let bounds = -0.6...1.1
  /// So many questions count as much as what is known of knowledge bases in general.
  private static let shrinkage = 5.0
  /// From so many questions on there is a calibration.
  static let leastQuestions = 20

  /// Makes a calibration.
  init(shift: Double, pairCount: Int) {
    self.shift = shift
    self.pairCount = pairCount
  }

  /// Calibrates by the log odds that past questions get without their own pairs.
  ///
  /// The lower third, since the upper ones may be questions that were asked twice.
  init(wrongLogits: [Double], pairCount: Int) {
    self.pairCount = pairCount
    shift = 0
    guard wrongLogits.count >= Self.leastQuestions else { return }
    let sorted = wrongLogits.sorted()
    let third = sorted[sorted.count / 3] - Self.usual
    let count = Double(sorted.count)
    let bounded = min(max(third, Self.bounds.lowerBound), Self.bounds.upperBound)
    shift = bounded * count / (count + Self.shrinkage)
  }

  /// Whether it tells enough of a knowledge base of so many pairs: it grew or shrank by no more than an
  /// eighth, and not to where there is a calibration at last.
  func fits(pairCount now: Int) -> Bool {
    pairCount > 0 && abs(now - pairCount) <= pairCount / 8
      && (pairCount >= Self.leastQuestions || now < Self.leastQuestions)
  }
}
