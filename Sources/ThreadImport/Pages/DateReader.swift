/// Reads dates that are written for programs: `2012-09-03T10:18:04+00:00` and its kin.
enum DateReader {
  /// Returns the date as ISO 8601, with an offset only where the text has one, or `nil` where it
  /// is not a date.
  static func machineDate(_ text: String) -> String? {
    var scanner = Scanner(text)
    guard let day = scanner.day() else { return nil }
    guard !scanner.isAtEnd else { return day }
    guard scanner.skip("Tt "), let time = scanner.time() else { return nil }
    if scanner.isAtEnd { return "\(day)T\(time)" }
    _ = scanner.skip(" ")
    guard let offset = scanner.offset(), scanner.isAtEnd else { return nil }
    return "\(day)T\(time)\(offset)"
  }

  /// A day as ISO 8601 if the calendar has it.
  static func day(year: Int, month: Int, day: Int) -> String? {
    guard (1970...2200).contains(year), (1...12).contains(month), day >= 1 else { return nil }
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    let lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    guard day <= lengths[month - 1] else { return nil }
    return "\(padded(year, 4))-\(padded(month))-\(padded(day))"
  }

  /// A time of the day as ISO 8601.
  static func time(hour: Int, minute: Int, second: Int = 0) -> String? {
    guard (0...23).contains(hour), (0...59).contains(minute), (0...59).contains(second) else {
      return nil
    }
    return "\(padded(hour)):\(padded(minute)):\(padded(second))"
  }

  private static func padded(_ number: Int, _ width: Int = 2) -> String {
    let digits = "\(number)"
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }

  /// Reads a text from left to right.
  private struct Scanner {
    private let bytes: [UInt8]
    private var position = 0

    init(_ text: String) { bytes = Array(Substring(text).withoutEdgeSpace.utf8.prefix(64)) }

    var isAtEnd: Bool { position >= bytes.count }

    mutating func skip(_ choices: String) -> Bool {
      guard position < bytes.count, choices.utf8.contains(bytes[position]) else { return false }
      position += 1
      return true
    }

    mutating func number(_ widths: ClosedRange<Int>) -> Int? {
      let start = position
      var value = 0
      while position < bytes.count, bytes[position].isASCIIDigit,
        position - start < widths.upperBound
      {
        value = value * 10 + Int(bytes[position] - 0x30)
        position += 1
      }
      return position - start >= widths.lowerBound ? value : nil
    }

    mutating func day() -> String? {
      guard let year = number(4...4), skip("-/"), let month = number(1...2), skip("-/"),
        let day = number(1...2)
      else { return nil }
      return DateReader.day(year: year, month: month, day: day)
    }

    mutating func time() -> String? {
      guard let hour = number(1...2), skip(":"), let minute = number(2...2) else { return nil }
      var second = 0
      if skip(":") {
        guard let read = number(2...2) else { return nil }
        second = read
        if skip(".,") { _ = number(1...9) }
      }
      return DateReader.time(hour: hour, minute: minute, second: second)
    }

    mutating func offset() -> String? {
      if skip("Zz") { return "+00:00" }
      guard position < bytes.count, "+-".utf8.contains(bytes[position]) else { return nil }
      let sign = bytes[position] == 0x2d ? "-" : "+"
      position += 1
      guard let hours = number(2...2), hours <= 15 else { return nil }
      _ = skip(":")
      let minutes = isAtEnd ? 0 : number(2...2)
      guard let minutes, minutes < 60 else { return nil }
      return "\(sign)\(padded(hours)):\(padded(minutes))"
    }
  }
}
