import ThreadImport
import Triage

/// What is remembered of each answered row: eight bytes, so that a run that goes on after an
/// interruption knows its counts.
///
///     byte 0     verdict, by its place among all
///     byte 1     confidence in percent
///     byte 2     what it is, by its place among all kinds
///     byte 3     zero
///     bytes 4-7  flags, little-endian: a bit for each rule, in the order of the rules
struct MatchRecord: Sendable, Equatable {
  static let size = 8

  var verdict: MatchVerdict
  /// 0 to 100.
  var percent: Int
  var kind: MessageKind
  /// A bit for each rule that the question meets.
  var flags: UInt32

  init(_ judgement: MatchJudgement, _ signs: QuestionSigns) {
    verdict = judgement.verdict
    kind = signs.kind
    let confidence = judgement.confidence
    flags = signs.flags.reduce(0) { bits, flag in
      guard let place = RedFlags.rules.firstIndex(of: flag.rule), place < 32 else { return bits }
      return bits | 1 << UInt32(place)
    }
    percent = Figures.hundredths(confidence)
  }

  /// Reads a record; damaged ones are as good as their nearest values.
  init(_ bytes: ArraySlice<UInt8>) {
    let verdicts = MatchVerdict.allCases
    verdict = verdicts[min(Int(bytes.first ?? 0), verdicts.count - 1)]
    percent = min(Int(bytes.dropFirst().first ?? 0), 100)
    let kinds = MessageKind.allCases
    kind = kinds[min(Int(bytes.dropFirst(2).first ?? 0), kinds.count - 1)]
    flags = bytes.dropFirst(4).prefix(4).reversed().reduce(0) { $0 << 8 | UInt32($1) }
  }

  /// The record as it is kept.
  var bytes: [UInt8] {
    let place = MatchVerdict.allCases.firstIndex(of: verdict) ?? 0
    let kind = MessageKind.allCases.firstIndex(of: kind) ?? 0
    let bits = (0..<4).map { UInt8(truncatingIfNeeded: flags >> (8 * UInt32($0))) }
    return [UInt8(place), UInt8(percent), UInt8(kind), 0] + bits
  }
}
