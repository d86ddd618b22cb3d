#if canImport(Glibc)
private import Glibc
#else
private import Darwin
#endif

/// Two logistic regressions, whether there is an answer and whether it is the first.
///
/// Fitted to judged questions of patients and consumers, each against collections of 30 to 2,526
/// pairs, with its answer there and with it taken out, and against collections of other subjects
/// (`Docs/verdict.md` has the figures).
enum ConfidenceModel {
  /// Changes whenever the weights or the features do: a calibration of another version does not fit.
  static let version: UInt32 = 3

  /// The log odds that there is an answer, before calibration.
  static func presenceLogit(_ evidence: Evidence) -> Double {
    -6.9 + 11.2 * max(0, evidence.likeness).squareRoot() + 3.2 * evidence.covered
      + 0.74 * log(1 + max(0, evidence.words)) + 0.7 * evidence.margin
  }

  /// The log odds that the first pair has the answer if any has.
  private static func leadLogit(_ evidence: Evidence) -> Double { -1.2 + 6.1 * evidence.margin }

  /// A question must have so many words for full confidence: one or two have too many answers.
  private static let enoughWords = 3.0

  /// What is left of the confidence where little is said, or what is covered was read as other words.
  private static func trust(_ evidence: Evidence) -> Double {
    min(1, evidence.wordCount / enoughWords) * max(0.5, 1 - evidence.readShare)
  }

  /// Judges a list.
  static func judgement(of evidence: Evidence, _ calibration: Calibration) -> Judgement {
    let present = probability(presenceLogit(evidence) - calibration.shift)
    return Judgement(
      presence: present,
      confidence: present * probability(leadLogit(evidence)) * trust(evidence),
      covered: evidence.covered
    )
  }

  /// The logistic function; 0 for what is no number.
  private static func probability(_ logit: Double) -> Double {
    logit.isNaN ? 0 : 1 / (1 + exp(-logit))
  }
}
