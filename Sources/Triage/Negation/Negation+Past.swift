/// What is said but is long past.
extension Negation {
  private static let past: Set<String> = [
    "child", "kid", "teenager", "teen", "childhood", "baby", "student", "school", "college",
    "university", "schoolgirl", "schoolboy", "girl", "boy", "youngster", "toddler",
  ]
  static let decades: Set<String> = [
    "thirties", "forties", "fifties", "sixties", "seventies", "eighties", "nineties", "noughties",
    "twenties", "teens",
    "childhood", "youth", "war", "50s", "60s", "70s", "80s", "90s",
  ]
  private static let months: Set<String> = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october",
    "november", "december",
  ]
  private static let ages: Set<String> = [
    "young", "younger", "little", "small", "one", "two", "three", "four", "five", "six", "seven",
    "eight", "nine", "ten", "eleven",
    "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
    "twenty", "pregnant",
  ]
  private static let seasons: Set<String> = [
    "year", "month", "winter", "summer", "spring", "autumn", "fall",
  ]
  private static let lasting: Set<String> = [
    "since", "still", "again", "started", "began", "today", "returned", "lately", "recently", "new",
    "currently",
  ]
  private static let nearly: Set<String> = ["week", "morning", "evening", "month", "afternoon"]
  static let well: Set<String> = [
    "good", "fine", "better", "ok", "okay", "well", "healthy", "gone", "healed", "over",
    "sorted", "settled", "resolved",
  ]

  /// "As a child I had …", "… ten years ago", "in 2015", and nothing that says it lasts.
  ///
  /// What is not `passing`, as a faint, still counts when it was last month.
  static func isPast(_ match: ClosedRange<Int>, in words: [Wording.Word], passing: Bool) -> Bool {
    let sentence = words[match.lowerBound].sentence
    let first = beginning(of: match, in: words)
    let texts = words[first..<ending(of: match, in: words)].prefix(60).map(\.text)
    if isFormer(match, in: words) { return true }
    lazy var isHealed = Self.isHealed(texts[...])
    let isLong = texts.indices.contains { place in
      let before = place > 0 ? texts[place - 1] : ""
      let next = place + 1 < texts.count ? texts[place + 1] : ""
      switch texts[place] {
      case "last", "the":
        // "Over the last month" and "than last year" speak of today.
        return seasons.contains(next) && (next != "month" || passing)
          && (texts[place] == "last" ? !["the", "than"].contains(before) : before == "in")
      case "back" where ["years", "decades", "decade", "winters"].contains(before): return true
      case "ago":
        return ["years", "decades", "decade", "winters", "summers", "long"].contains(before)
          || (passing && ["months", "month"].contains(before)
            && isHad(match.lowerBound - first, until: place, in: texts))
      case let year where year.count == 4 && (year.hasPrefix("19") || year.hasPrefix("20")):
        // "In about 1962", but "about 2000 steps".
        let isNear = ["about", "around", "circa"].contains(before) && place > 1
        return
          (["in", "back", "of"].contains(before) || (before == "since" && isHealed)
          || (isNear && texts[place - 2] == "in"))
          && year.allSatisfy(\.isNumber)
      case let word where decades.contains(word):
        // "I had it in my thirties", but "I'm in my thirties and have it".
        return before == "the" || texts.starts(with: ["in", "my"])
          || (["my", "his", "her", "their"].contains(before)
            && (texts.contains("once")
              || texts[..<place].contains { ["had", "was", "got", "suffered"].contains($0) }))
      case let word where months.contains(word): return before == "in" && isHealed
      case "at", "aged", "age":
        return ages.contains(next) && isLongSince(words[(match.upperBound + 1)...], sentence)
      case "born": return texts[..<place].contains("before")
      case "was":
        return before == "i" && place > 1 && texts[place - 2] == "when"
          && (ages.contains(next) || next.allSatisfy(\.isNumber))
      case let word where past.contains(word):
        // "I was a child", but not "I have a child".
        let isOne = place > 1 && ["as", "was", "were"].contains(texts[place - 2])
        // "I'm 19, in college".
        let isToday = texts[max(0, place - 4)..<place].contains {
          ["im", "hes", "shes"].contains($0)
        }
        return (before == "in" && !isToday) || (before == "a" && isOne)
      default: return false
      }
    }
    guard isLong else { return false }
    let isLasting =
      texts.indices.contains { lasting.contains(texts[$0]) && !isRecalled(texts[$0...]) }
      || isBack(texts[...])
      || zip(texts, texts.dropFirst()).contains { $0 == "this" && nearly.contains($1) }
      || isToToday(texts[...]) || isGoingOn(texts[...])
    return (isHealed || !isLasting)
      && !isNow(texts.prefix(max(0, match.lowerBound - first)))
  }

  /// Where what is said of it begins: "The ECG last year was clear, but my chest has been aching since" speaks of
  /// today behind the "but".
  private static func beginning(of match: ClosedRange<Int>, in words: [Wording.Word]) -> Int {
    let sentence = words[match.lowerBound].sentence
    let first = words[..<match.lowerBound].lastIndex { $0.sentence != sentence }.map { $0 + 1 } ?? 0
    // "She finished chemo last year and complains of pain."
    if let and = words[first..<match.upperBound].lastIndex(where: { $0.text == "and" }),
      ["complains", "has", "gets", "keeps", "feels"].contains(words[and + 1].text),
      and + 1 <= match.lowerBound
    {
      return and + 1
    }
    guard let but = words[first..<match.lowerBound].lastIndex(where: { $0.text == "but" }) else {
      return first
    }
    let clause = words[but...].prefix { $0.sentence == sentence }.map(\.text)
    return clause.contains { ["since", "again", "now", "today", "still"].contains($0) }
      ? but + 1 : first
  }

  /// Where what is said of it ends: "One calf is hot, I've had a clot before, but years ago" says two things.
  private static func ending(of match: ClosedRange<Int>, in words: [Wording.Word]) -> Int {
    let sentence = words[match.lowerBound].sentence
    let end = words[match.upperBound...].firstIndex { $0.sentence != sentence } ?? words.count
    let turn = words[match.upperBound..<end].indices.dropFirst().first { place in
      words[place - 1].endsClause && place > match.upperBound
        && (["ive", "did", "could", "used"].contains(words[place].text)
          || (words[place].text == "i" && place + 1 < end && words[place + 1].text == "had"))
    }
    return turn ?? end
  }

  /// "… Forty years on", "Forty now", in the sentence or the next one.
  private static func isLongSince(_ rest: ArraySlice<Wording.Word>, _ sentence: Int) -> Bool {
    let texts = rest.prefix(24).prefix { $0.sentence <= sentence + 1 }.map(\.text)
    return zip(texts, texts.dropFirst()).contains {
      (["years", "decades"].contains($0) && ["on", "later", "ago", "back"].contains($1))
        || (["thirty", "forty", "fifty", "sixty", "seventy"].contains($0) && $1 == "now")
    }
  }

  /// Whether one "had it … ago": what began "months ago" with something else is not over.
  private static func isHad(_ start: Int, until end: Int, in texts: [String]) -> Bool {
    guard start < end, end - start <= 8 else { return false }
    return texts[max(0, start - 3)..<start].contains("had")
      && !texts[start..<end].contains { $0 == "and" || $0 == "but" }
  }

  /// Whether something "is back" or "came back"; a back is a part of the body as well.
  static func isBack(_ texts: ArraySlice<String>) -> Bool {
    let verbs: Set<String> = [
      "came", "come", "comes", "coming", "is", "are", "was", "its", "right",
    ]
    return zip(texts, texts.dropFirst()).contains { verbs.contains($0) && $1 == "back" }
  }

  /// "We still laugh about it".
  private static func isRecalled(_ texts: ArraySlice<String>) -> Bool {
    texts.first == "still"
      && texts.dropFirst().first.map { ["laugh", "joke", "remember", "talk"].contains($0) } == true
  }

  /// "For the last month …".
  private static func isToToday(_ texts: ArraySlice<String>) -> Bool {
    texts.indices.dropLast(3).contains { place in
      ["for", "over"].contains(texts[place]) && texts[place + 1] == "the"
        && ["last", "past"].contains(texts[place + 2])
    }
  }

  /// "It has been hurting …".
  private static func isGoingOn(_ texts: ArraySlice<String>) -> Bool {
    texts.indices.dropLast(2).contains { place in
      ["has", "have", "ive", "hes", "shes", "its"].contains(texts[place])
        && texts[place + 1] == "been" && texts[place + 2].hasSuffix("ing")
    }
  }

  /// Whether what follows is said of today: "now" alone, not "all good now".
  private static func isNow(_ texts: ArraySlice<String>) -> Bool {
    texts.indices.contains { place in
      guard texts[place] == "now" else { return false }
      return place == 0 || !well.contains(texts[place - 1])
    }
  }

  /// "used to have it", "… used to come".
  private static func isFormer(_ match: ClosedRange<Int>, in words: [Wording.Word]) -> Bool {
    let sentence = words[match.lowerBound].sentence
    let before = words[max(0, match.lowerBound - 5)..<match.lowerBound]
      .filter { $0.sentence == sentence }.map(\.text)
    let after = words[(match.upperBound + 1)...].prefix(2)
      .prefix { $0.sentence == sentence }.map(\.text)
    let having: Set<String> = ["have", "get", "suffer", "faint", "be", "feel"]
    if after == ["used", "to"] { return true }
    // "I never used to have it."
    if before.contains("never") { return false }
    return zip(before, before.dropFirst()).contains { $0 == "used" && $1 == "to" }
      && (before.last == "to" || before.contains(where: having.contains))
  }
}
