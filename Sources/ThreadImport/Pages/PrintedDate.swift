/// Finds a date that is printed for people, and reads it where there is no doubt.
struct PrintedDate {
  /// The date and time as printed.
  var text: String
  /// ISO 8601 without offset; `nil` where day and month could change places.
  var date: String?

  /// Returns the first date in a text, or `nil` if it has none.
  static func find(in text: String) -> PrintedDate? {
    guard text.utf8.contains(where: \.isASCIIDigit) else { return nil }
    let tokens = DateToken.read(text)
    for start in tokens.indices {
      guard let found = DatePattern(tokens: tokens, start: start).match() else { continue }
      let clock = ClockPattern(tokens: tokens).match(after: found.end, before: start)
      let first = min(start, clock?.range.lowerBound ?? start)
      let last = max(found.end, clock?.range.upperBound ?? found.end)
      let range = tokens[first].range.lowerBound..<tokens[last - 1].range.upperBound
      let date = found.day.map { day in clock.map { "\(day)T\($0.time)" } ?? day }
      return PrintedDate(text: String(text[range]), date: date)
    }
    return nil
  }
}

/// A piece of a printed date.
struct DateToken {
  enum Kind: Equatable {
    case number(Int, digits: Int)
    case word(String)
    case sign(Character)
  }

  var kind: Kind
  var range: Range<String.Index>

  /// The first pieces of a text: numbers, words in small letters, other characters; no spaces.
  static func read(_ text: String) -> [DateToken] {
    var tokens: [DateToken] = []
    var index = text.startIndex
    while index < text.endIndex, tokens.count < 64 {
      let start = index
      let first = text[index]
      index = text.index(after: index)
      if first.isWhitespace { continue }
      if let digit = first.asciiDigit {
        var value = digit
        var digits = 1
        while index < text.endIndex, let next = text[index].asciiDigit {
          value = digits < 9 ? value * 10 + next : value
          digits += 1
          index = text.index(after: index)
        }
        tokens.append(DateToken(kind: .number(value, digits: digits), range: start..<index))
      } else if first.isLetter, !first.isEastAsian {
        while index < text.endIndex, text[index].isLetter, !text[index].isEastAsian {
          index = text.index(after: index)
        }
        let word = text[start..<index].lowercased()
        tokens.append(DateToken(kind: .word(word), range: start..<index))
      } else {
        tokens.append(DateToken(kind: .sign(first), range: start..<index))
      }
    }
    return tokens
  }
}

/// Matches a day, month and year in any of the usual orders.
private struct DatePattern {
  let tokens: [DateToken]
  let start: Int

  /// The day where it is beyond doubt, and the token after the date.
  typealias Match = (day: String?, end: Int)

  func match() -> Match? {
    switch kind(start) {
    case .number(let year, digits: 4): yearFirst(year)
    case .number(let day, digits: 1...2): dayFirst(day)
    case .word(let word): MonthNames.month(word).flatMap(monthFirst)
    default: nil
    }
  }

  private func kind(_ index: Int) -> DateToken.Kind? {
    index < tokens.count ? tokens[index].kind : nil
  }

  private func number(_ index: Int, _ digits: ClosedRange<Int>) -> Int? {
    guard case .number(let value, let count) = kind(index), digits.contains(count) else {
      return nil
    }
    return value
  }

  private func sign(_ index: Int) -> Character? {
    guard case .sign(let character) = kind(index) else { return nil }
    return character
  }

  /// The place after a comma, a point, "of" or "de".
  private func skipping(_ index: Int, _ signs: String = ".,", words: [String] = []) -> Int {
    var index = index
    for _ in 0..<2 {
      if let sign = sign(index), signs.contains(sign) {
        index += 1
      } else if case .word(let word) = kind(index), words.contains(word) {
        index += 1
      }
    }
    return index
  }

  /// Reads `2015-11-23`, `2015/11/23` and `2015年11月23日`.
  private func yearFirst(_ year: Int) -> Match? {
    if let found = yearThenMonth(year) { return found }
    guard let separator = sign(start + 1), "-/.年년".contains(separator),
      let month = number(start + 2, 1...2), let second = sign(start + 3),
      second == separator || second == "月" || second == "월",
      let day = number(start + 4, 1...2),
      let date = DateReader.day(year: year, month: month, day: day)
    else { return nil }
    let end = sign(start + 5) == "日" || sign(start + 5) == "일" ? start + 6 : start + 5
    return (date, end)
  }

  /// Reads `2019. március 5.` and `2019 March 5`.
  private func yearThenMonth(_ year: Int) -> Match? {
    let monthAt = skipping(start + 1, ".,-")
    guard case .word(let word) = kind(monthAt), let month = MonthNames.month(word),
      case let dayAt = skipping(monthAt + 1, ".,-"), let day = number(dayAt, 1...2),
      let date = DateReader.day(year: year, month: month, day: day)
    else { return nil }
    return (date, dayAt + 1)
  }

  /// Reads `26 abril 2022`, `1. November 2023`, `3rd of May, 2014`, `14/04/2020`, `17.07, 2011`.
  private func dayFirst(_ day: Int) -> Match? {
    let wordAt = skipping(
      start + 1,
      words: ["st", "nd", "rd", "th", "of", "de", "er", "º", "ª", "do"]
    )
    if case .word(let word) = kind(wordAt), let month = MonthNames.month(word) {
      let yearAt = skipping(wordAt + 1, words: ["de", "del", "do"])
      guard let year = number(yearAt, 4...4),
        let date = DateReader.day(year: year, month: month, day: day)
      else { return nil }
      return (date, yearAt + 1)
    }
    guard let separator = sign(start + 1), "/.-".contains(separator),
      let second = number(start + 2, 1...2)
    else { return nil }
    let yearAt = skipping(start + 3, "/.-,")
    guard yearAt > start + 3, let year = year(at: yearAt, after: separator) else { return nil }
    let dayFirst = DateReader.day(year: year, month: second, day: day)
    let monthFirst = DateReader.day(year: year, month: day, day: second)
    guard dayFirst != nil || monthFirst != nil else { return nil }
    // Where points part the numbers, the day comes first.
    if let dayFirst, separator == "." { return (dayFirst, yearAt + 1) }
    let isClear = dayFirst == nil || monthFirst == nil || dayFirst == monthFirst
    return (isClear ? dayFirst ?? monthFirst : nil, yearAt + 1)
  }

  /// A year of four digits, or of two behind points: `05.03.19`.
  private func year(at index: Int, after separator: Character) -> Int? {
    if let year = number(index, 4...4) { return year }
    guard separator == ".", sign(start + 3) == ".", number(start, 2...2) != nil,
      number(start + 2, 2...2) != nil, let short = number(index, 2...2)
    else { return nil }
    return short < 70 ? 2000 + short : 1900 + short
  }

  /// Reads `July 30, 2013`, `Juli 30, 2013` and `Sept. 3rd 2012`.
  private func monthFirst(_ month: Int) -> Match? {
    let dayAt = skipping(start + 1)
    guard let day = number(dayAt, 1...2) else { return nil }
    let yearAt = skipping(dayAt + 1, words: ["st", "nd", "rd", "th"])
    let next = skipping(yearAt)
    guard let year = number(next, 4...4),
      let date = DateReader.day(year: year, month: month, day: day)
    else { return nil }
    return (date, next + 1)
  }
}

/// Matches a time of the day beside a date.
private struct ClockPattern {
  let tokens: [DateToken]

  typealias Match = (time: String, range: Range<Int>)

  /// The first time after the date, else the last one before it.
  func match(after end: Int, before start: Int) -> Match? {
    for index in end..<max(end, min(end + 6, tokens.count)) {
      if let found = time(at: index) { return found }
    }
    for index in stride(from: start - 1, through: max(0, start - 8), by: -1) where index >= 0 {
      if let found = time(at: index), found.range.upperBound <= start {
        if index > 0, case .number = tokens[index - 1].kind { continue }
        return found
      }
    }
    return nil
  }

  private func kind(_ index: Int) -> DateToken.Kind? {
    tokens.indices.contains(index) ? tokens[index].kind : nil
  }

  private func time(at index: Int) -> Match? {
    guard case .number(var hour, digits: 1...2) = kind(index),
      case .number(let minute, digits: 2) = kind(index + 2), isSeparator(index + 1)
    else { return nil }
    var end = index + 3
    var second = 0
    if kind(end) == .sign(":"), case .number(let value, digits: 2) = kind(end + 1) {
      second = value
      end += 2
    }
    if let (isAfternoon, width) = meridiem(at: end) ?? eastern(before: index) {
      guard (1...12).contains(hour) else { return nil }
      hour = hour % 12 + (isAfternoon ? 12 : 0)
      end += width
    }
    if kind(end) == .word("uhr") || kind(end) == .word("h") { end += 1 }
    guard let time = DateReader.time(hour: hour, minute: minute, second: second) else {
      return nil
    }
    return (time, index..<min(end, tokens.count))
  }

  /// A colon, "h", or a point before "Uhr" or behind "kl.".
  private func isSeparator(_ index: Int) -> Bool {
    switch kind(index) {
    case .sign(":"), .word("h"), .sign("時"), .sign("时"), .sign("点"), .sign("點"), .sign("시"): true
    case .sign("."):
      kind(index + 2) == .word("uhr")
        || [kind(index - 2), kind(index - 3)].contains { $0 == .word("kl") || $0 == .word("klo") }
    default: false
    }
  }

  /// Whether the hours before are of the afternoon, and how many tokens say so.
  private func meridiem(at index: Int) -> (Bool, Int)? {
    switch kind(index) {
    case .word("am"): (false, 1)
    case .word("pm"): (true, 1)
    case .word("a") where kind(index + 1) == .sign(".") && kind(index + 2) == .word("m"):
      (false, kind(index + 3) == .sign(".") ? 4 : 3)
    case .word("p") where kind(index + 1) == .sign(".") && kind(index + 2) == .word("m"):
      (true, kind(index + 3) == .sign(".") ? 4 : 3)
    default: nil
    }
  }

  /// 下午, 午後 or 오후 before the hour.
  private func eastern(before index: Int) -> (Bool, Int)? {
    switch (kind(index - 2), kind(index - 1)) {
    case (.sign("下"), .sign("午")), (.sign("午"), .sign("後")), (.sign("오"), .sign("후")): (true, 0)
    case (.sign("上"), .sign("午")), (.sign("午"), .sign("前")), (.sign("오"), .sign("전")): (false, 0)
    default: nil
    }
  }
}

extension Character {
  fileprivate var asciiDigit: Int? {
    guard let value = asciiValue, value.isASCIIDigit else { return nil }
    return Int(value - 0x30)
  }

  /// A letter of a script that writes without spaces.
  fileprivate var isEastAsian: Bool {
    unicodeScalars.first.map { $0.value >= 0x2e80 && $0.value < 0xd7b0 || $0.value >= 0xf900 }
      ?? false
  }
}
