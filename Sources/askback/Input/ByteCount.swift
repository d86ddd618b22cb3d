import ArgumentParser

/// A number of bytes as people write it: `512M`, `2G`, `65536K`, `100000000`.
struct ByteCount: ExpressibleByArgument, Equatable {
  var bytes: Int

  init(bytes: Int) { self.bytes = bytes }

  /// Reads digits with K, M or G (of 1,024 each), in capitals or not, behind them.
  init?(argument: String) {
    var digits = argument[...]
    var unit = 1
    if let last = digits.last, let power = ["k", "m", "g"].firstIndex(of: last.lowercased()) {
      digits.removeLast()
      unit = 1 << (10 * (power + 1))
    }
    guard !digits.isEmpty, digits.allSatisfy({ $0.isASCII && $0.isNumber }),
      let number = Int(digits)
    else { return nil }
    let (bytes, isTooLarge) = number.multipliedReportingOverflow(by: unit)
    guard !isTooLarge else { return nil }
    self.bytes = bytes
  }

  var defaultValueDescription: String {
    for (power, letter) in [(30, "G"), (20, "M"), (10, "K")] where bytes % (1 << power) == 0 {
      return "\(bytes >> power)\(letter)"
    }
    return "\(bytes)"
  }
}
