/// Whether what a text says is denied there: "no fever", "I don't have pain in my chest".
///
/// After NegEx (Chapman and others, A Simple Algorithm for Identifying Negated Findings, 2001):
/// a word that denies reaches forward until the clause turns.
enum Negation {
  /// Whether the words at `match` are denied, supposed, or said of others.
  static func denies(_ match: ClosedRange<Int>, in words: [Wording.Word]) -> Bool {
    if isConceded(match.upperBound, in: words) { return false }
    return
      isDeniedBefore(match.lowerBound, in: words) || isUnsaid(match, in: words)
      || isDeniedAfter(match.upperBound, in: words)
      || isWarnedOf(match.lowerBound, in: words) || isLetAlone(match.lowerBound, in: words)
      || isWell(match.lowerBound, in: words) || isKnown(match, in: words)
      || isDisclaimed(match.upperBound, in: words)
      || isSupposed(match.lowerBound, in: words) || isOfOthers(match, in: words)
      || isAllayed(match, in: words) || isLifelong(match, in: words)
      || isOfAnother(match, in: words)
  }

  /// Whether they are denied, or long past.
  static func deniesOrPast(_ match: ClosedRange<Int>, in words: [Wording.Word]) -> Bool {
    denies(match, in: words) || isPast(match, in: words, passing: false)
  }

  /// Whether it is denied that something ever was: "all clear since" does not.
  static func deniesEver(_ match: ClosedRange<Int>, in wording: Wording) -> Bool {
    let words = wording.words
    return isDeniedBefore(match.lowerBound, in: words) || isDisclaimed(match.upperBound, in: words)
      || isLetAlone(match.lowerBound, in: words) || isSupposed(match.lowerBound, in: words)
      || isOfOthers(match, in: words) || isAnswered(match, in: wording)
      || isLookedFor(match, in: words) || isFiction(match.lowerBound, in: words)
      || isGeneral(match.lowerBound, in: wording)
  }

  /// Whether a sign is denied in a way that is not said of remedies and states.
  static func deniesSign(_ match: ClosedRange<Int>, in wording: Wording) -> Bool {
    let words = wording.words
    if isConceded(match.upperBound, in: words) { return false }
    return isAnswered(match, in: wording) || isToldWhenAsked(match, in: words)
      || isDeniedBehind(match, in: wording)
      || isLookedFor(match, in: words) || isSpared(match.lowerBound, in: words)
      || isFiction(match.lowerBound, in: words) || isGeneral(match.lowerBound, in: wording)
  }
}
