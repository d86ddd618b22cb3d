/// A line on the terminal that says how far a run is.
struct MatchProgress {
  /// A moment of the run.
  private struct Moment {
    var time: ContinuousClock.Instant
    var rows: Int
    var bytes: Int
  }

  /// What is done, as the line begins.
  private let title: String
  private let total: Int?
  private let isShown: Bool
  /// The first row that this run answers: rates count from there.
  private var start: Moment?
  private var shown = ContinuousClock.now

  /// `total` is the size of the input, in bytes or whatever `update` counts, if it is known.
  init(_ title: String = "Matching", total: Int?, isQuiet: Bool) {
    self.title = title
    self.total = total
    isShown = !isQuiet && Terminal.isTerminal(2)
  }

  /// Takes notice of an answered row; shows the line anew if it is a fifth of a second old.
  mutating func update(rows: Int, bytes: Int) {
    guard isShown else { return }
    let now = ContinuousClock.now
    guard let start else {
      start = Moment(time: now, rows: rows, bytes: bytes)
      return
    }
    guard now - shown >= .milliseconds(200) else { return }
    shown = now
    let (whole, part) = (now - start.time).components
    let seconds = max(Double(whole) + Double(part) / 1e18, 0.001)
    var line = "\(title)  \(rows)  \(Int(Double(rows - start.rows) / seconds))/s"
    if let total, total > 0 {
      line += "  \(min(100, 100 * bytes / total)) %"
      let rate = Double(bytes - start.bytes) / seconds
      let left = Double(max(0, total - bytes)) / max(rate, 0.001)
      if left < 360_000 { line += "  \(Int(left.rounded(.up))) s left" }
    }
    _ = Descriptor.write(Array("\r\(line)\u{1B}[K".utf8), to: 2)
  }

  /// Takes the line away.
  func erase() {
    if isShown { _ = Descriptor.write(Array("\r\u{1B}[K".utf8), to: 2) }
  }
}
