/// What is remembered of each answered row: eight bytes, so that a run that goes on after an
/// interruption knows its counts.
///
///     byte 0     verdict, by its place among all
///     byte 1     confidence in percent
///     bytes 2-3  zero
///     bytes 4-7  zero
struct MatchRecord: Sendable, Equatable {
  static let size = 8

  var verdict: MatchVerdict
  /// 0 to 100.
  var percent: Int

  init(_ question: MatchedQuestion) {
    verdict = question.judgement.verdict
    let confidence = question.judgement.confidence
    percent = confidence.isFinite ? Int((min(max(confidence, 0), 1) * 100).rounded()) : 0
  }

  /// Reads a record; damaged ones are as good as their nearest values.
  init(_ bytes: ArraySlice<UInt8>) {
    let verdicts = MatchVerdict.allCases
    verdict = verdicts[min(Int(bytes.first ?? 0), verdicts.count - 1)]
    percent = min(Int(bytes.dropFirst().first ?? 0), 100)
  }

  /// The record as it is kept.
  var bytes: [UInt8] {
    let place = MatchVerdict.allCases.firstIndex(of: verdict) ?? 0
    return [UInt8(place), UInt8(percent), 0, 0, 0, 0, 0, 0]
  }
}
