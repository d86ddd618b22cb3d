/// Reads the dates of exports as ISO 8601.
enum ExportDate {
  /// A date as WordPress keeps it: the blog's own time, and Greenwich time beside it.
  ///
  /// The offset is the difference, where that is one that clocks have; else Greenwich time alone
  /// counts.
  static func wordPress(local: String?, gmt: String?) -> String? {
    let local = local.flatMap(DateReader.machineDate)
    guard let gmt = gmt.flatMap(DateReader.machineDate) else { return local }
    guard !gmt.dropFirst(10).contains(where: { $0 == "+" || $0 == "-" }) else { return gmt }
    guard let local, let here = Moment(local), let there = Moment(gmt) else {
      return gmt + "+00:00"
    }
    let minutes = (here.seconds - there.seconds) / 60
    let isOffset =
      (here.seconds - there.seconds) % 900 == 0 && (-12 * 60...14 * 60).contains(minutes)
    guard isOffset, minutes != 0 else { return gmt + "+00:00" }
    let (hours, rest) = abs(minutes).quotientAndRemainder(dividingBy: 60)
    return local + (minutes < 0 ? "-" : "+") + padded(hours) + ":" + padded(rest)
  }

  /// A date of a feed: ISO 8601, or as e-mail writes it (RFC 822): `Thu, 14 Mar 2013 18:30:33 +0100`.
  static func feed(_ text: String?) -> String? {
    guard let text else { return nil }
    if let date = DateReader.machineDate(text) { return date }
    let words = text.split { $0 == " " || $0 == "," || $0 == "\t" || $0 == "\n" }
    let start = words.first?.first?.isNumber == true ? 0 : 1
    guard words.count >= start + 4, let day = Int(words[start]), let year = Int(words[start + 2]),
      let month = MonthNames.month(words[start + 1].lowercased()),
      let date = DateReader.day(year: year < 100 ? 2000 + year : year, month: month, day: day)
    else { return PrintedDate.find(in: text)?.date }
    let zone = words.count > start + 4 ? offset(of: words[start + 4]) : ""
    return DateReader.machineDate("\(date)T\(words[start + 3])\(zone)") ?? date
  }

  /// A date of Movable Type: `MM/DD/YYYY hh:mm:ss AM`, the marks of the half of the day left out
  /// for 24 hours; day and month change places where only that makes a date.
  static func movableType(_ text: String) -> String? {
    if let date = DateReader.machineDate(text) { return date }
    let parts = text.split { $0 == " " || $0 == "/" || $0 == ":" }
    let numbers = parts.prefix(6).compactMap { Int($0) }
    guard text.contains("/"), numbers.count >= 3 else { return PrintedDate.find(in: text)?.date }
    let (first, second, year) = (numbers[0], numbers[1], numbers[2])
    guard
      let day = DateReader.day(year: year, month: first, day: second)
        ?? DateReader.day(year: year, month: second, day: first)
    else { return PrintedDate.find(in: text)?.date }
    guard numbers.count >= 5 else { return day }
    var hour = numbers[3]
    let half = parts.last?.lowercased()
    if half == "pm", hour < 12 { hour += 12 } else if half == "am", hour == 12 { hour = 0 }
    let second60 = numbers.count > 5 ? numbers[5] : 0
    guard let time = DateReader.time(hour: hour, minute: numbers[4], second: second60) else {
      return day
    }
    return "\(day)T\(time)"
  }

  private static func offset(of zone: Substring) -> String {
    let american = [
      "EST": -5, "EDT": -4, "CST": -6, "CDT": -5, "MST": -7, "MDT": -6, "PST": -8, "PDT": -7,
    ]
    switch zone {
    case "GMT", "UT", "UTC", "Z": return "+00:00"
    default: return american[String(zone)].map { "-" + padded(abs($0)) + ":00" } ?? String(zone)
    }
  }

  private static func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
