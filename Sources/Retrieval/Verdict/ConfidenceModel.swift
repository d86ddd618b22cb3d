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
  /// A linear function of features.
  private struct Weights {
    var constant: Double
    var features: [Double]

    func logit(_ values: [Double]) -> Double {
      zip(features, values).reduce(constant) { $0 + $1.0 * $1.1 }
    }
  }

  /// Changes whenever the weights or the features do: a calibration of another version does not fit.
  static let version: UInt32 = 1

  private static let presence = Weights(constant: -5.78, features: [10.72, 4.6, 0.2])
  private static let lead = Weights(constant: -0.74, features: [0.55, 4.9, 3.66])

  /// The log odds that there is an answer, before calibration.
  static func presenceLogit(_ evidence: Evidence) -> Double { presence.logit(evidence.levels) }

  /// Judges a list.
  static func judgement(of evidence: Evidence, _ calibration: Calibration) -> Judgement {
    let present = probability(presenceLogit(evidence) - calibration.shift)
    return Judgement(
      presence: present,
      confidence: present * probability(lead.logit(evidence.leads)),
      covered: evidence.first.covered
    )
  }

  /// The logistic function; 0 for what is no number.
  private static func probability(_ logit: Double) -> Double {
    logit.isNaN ? 0 : 1 / (1 + exp(-logit))
  }
}
