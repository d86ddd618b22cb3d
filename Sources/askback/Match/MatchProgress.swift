/// A line on the terminal that says how far a run is.
struct MatchProgress {
  private let total: Int?
  private let isShown: Bool
  private let start = ContinuousClock.now
  private var shown = ContinuousClock.now
  private var rowsBefore: Int?

  /// `total` is the size of the input in bytes, if it is known.
  init(total: Int?, isQuiet: Bool) {
    self.total = total
    isShown = !isQuiet && Terminal.isTerminal(2)
  }

  /// Shows the line anew, if it is a fifth of a second old.
  mutating func update(rows: Int, bytes: Int) {
    guard isShown else { return }
    let now = ContinuousClock.now
    guard now - shown >= .milliseconds(200) else { return }
    shown = now
    let seconds = Self.seconds(now - start)
    let before = rowsBefore ?? rows
    rowsBefore = before
    let rate = Double(rows - before) / max(seconds, 0.001)
    var line = "Matching  \(rows)  \(Int(rate))/s"
    if let total, total > 0, bytes > 0 {
      let share = min(1, Double(bytes) / Double(total))
      line += "  \(Int(share * 100)) %"
      // The bytes read are ahead of the rows written by what is being worked on.
      let left = seconds * (1 - share) / share
      if left < 360_000 { line += "  \(Int(left.rounded(.up))) s left" }
    }
    _ = Descriptor.write(Array("\r\(line)\u{1B}[K".utf8), to: 2)
  }

  /// Takes the line away.
  func erase() {
    if isShown { _ = Descriptor.write(Array("\r\u{1B}[K".utf8), to: 2) }
  }

  private static func seconds(_ duration: Duration) -> Double {
    let (seconds, attoseconds) = duration.components
    return Double(seconds) + Double(attoseconds) / 1e18
  }
}
