/// A sign in a question that wants a doctor, not a past answer from a blog.
package struct RedFlag: Sendable, Equatable {
  /// The rule's short name.
  package var rule: String
  /// What the sign is, in words for a person.
  package var title: String
  /// The public page that names it as a sign to act on.
  package var source: String
  /// The words of the question that say it.
  package var words: String
}

/// Finds signs that want a doctor.
///
/// It reads words, so it misses signs and sees some that are none: it says what to read first, and
/// never changes a ranking.
package enum RedFlags {
  /// The names of all rules, in their order.
  package static let rules: [String] = RedFlagRule.all.map(\.name)

  /// The name and the title of each rule, in their order.
  package static let titles: [(String, String)] = RedFlagRule.all.map { ($0.name, $0.title) }

  /// Returns the flags of a question, in the order of the rules.
  ///
  /// - Complexity: O(*n*) in the text, and in what it has of each rule.
  package static func found(in wording: Wording) -> [RedFlag] {
    var places = SignPlaces(wording)
    return TriageRules.all.redFlags.compactMap { rule in
      guard let place = rule.place(in: &places) else { return nil }
      return RedFlag(
        rule: rule.name,
        title: rule.title,
        source: rule.source,
        words: wording.text(of: place)
      )
    }
  }
}

/// A sign and the ways to say it.
struct RedFlagRule: Sendable {
  /// One thing that is said, in any of several ways.
  struct Sign: Sendable, ExpressibleByArrayLiteral {
    var patterns: [WordPattern]
    /// What takes a match back that it overlaps: "chest muscles".
    ///
    /// It stays within a clause, unless it leaves room for nine words.
    var exceptions: [WordPattern] = []
    /// Whether it counts however long ago it was.
    var isHistory = false
    /// Whether it need only be spoken of, denied or not, since another sign says that it is there.
    var isMention = false

    init(arrayLiteral patterns: WordPattern...) { self.patterns = patterns }

    init(
      _ patterns: [WordPattern],
      except exceptions: [WordPattern],
      isHistory: Bool = false,
      isMention: Bool = false
    ) {
      self.patterns = patterns
      self.exceptions = exceptions
      self.isHistory = isHistory
      self.isMention = isMention
    }

    /// What tells it from other signs.
    var name: String {
      "\(patterns.count) \(exceptions.count) \(isMention) \(patterns.first?.text ?? "") \(patterns.last?.text ?? "")"
    }

    /// Where it is first said and not denied.
    ///
    /// What is `passing` is no sign any more where the text says that it is over.
    func place(in wording: Wording, passing: Bool) -> ClosedRange<Int>? {
      var excepted: [ClosedRange<Int>]?
      var best: ClosedRange<Int>?
      var denied: [ClosedRange<Int>] = []
      // Few patterns have a match, and taking each one up costs more than to ask. `TriageRules` numbers those
      // of a sign one after the other.
      let number = patterns.first?.number ?? 0
      for place in patterns.indices where wording.holdsParts(of: number + place) {
        for match in patterns[place].matches(in: wording)
        where best.map({ match.lowerBound < $0.lowerBound }) ?? true {
          let others =
            excepted
            ?? exceptions.flatMap { $0.matchesWithinClauses(of: wording) }
            .filter { !Negation.isDeniedAtOnce($0.lowerBound, in: wording.words) }
          excepted = others
          if others.contains(where: { $0.overlaps(match) }) { continue }
          if denied.contains(match) { continue }
          if isDenied(match, in: wording, passing: passing) {
            denied.append(match)
          } else {
            best = match
          }
        }
      }
      return best
    }

    private func isDenied(_ match: ClosedRange<Int>, in wording: Wording, passing: Bool) -> Bool {
      if isMention { return false }
      if isHistory { return Negation.deniesEver(match, in: wording) }
      return Negation.denies(match, in: wording.words)
        || Negation.isPast(match, in: wording.words, passing: passing)
        || Negation.deniesSign(match, in: wording)
        || passing && Negation.isOver(match, in: wording.words)
    }
  }

  var name: String
  var title: String
  /// A public page.
  var source: String
  /// Any of these is enough; each asks for all of its signs, anywhere in the text.
  var any: [[Sign]]
  /// Whether it no longer counts when it is over; what comes and goes of heart and brain does.
  var isPassing = false

  /// Where the sign stands: the first place of the first combination that is complete.
  fileprivate func place(in places: inout SignPlaces) -> ClosedRange<Int>? {
    for signs in any {
      guard let sign = signs.first, let first = places.place(of: sign, passing: isPassing) else {
        continue
      }
      let isWhole = signs.dropFirst().allSatisfy { places.place(of: $0, passing: isPassing) != nil }
      if isWhole { return first }
    }
    return nil
  }
}

/// Where signs stand in a text; what several rules ask for is looked for once.
private struct SignPlaces {
  private let wording: Wording
  private var known: [Int: ClosedRange<Int>?] = [:]

  init(_ wording: Wording) { self.wording = wording }

  mutating func place(of sign: RedFlagRule.Sign, passing: Bool) -> ClosedRange<Int>? {
    let key = 2 * (sign.patterns.first?.number ?? 0) + (passing ? 1 : 0)
    if let place = known[key] { return place }
    let place = sign.place(in: wording, passing: passing)
    known[key] = .some(place)
    return place
  }
}
