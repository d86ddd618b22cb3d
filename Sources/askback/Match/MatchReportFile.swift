/// The report while it grows: its rows in `REPORT.part`, put into a page at the end.
struct MatchReportFile: ~Copyable {
  private let path: String
  private var rows: AppendFile
  private var count: Int

  /// Opens the rows, cut back to what a checkpoint knows of them.
  init(for path: String, keeping size: Int, rows count: Int) throws(CommandError) {
    rows = try AppendFile(at: path + ".part", keeping: size, inPlaceOf: path)
    self.path = path
    self.count = count
  }

  /// The bytes of the rows so far.
  var size: Int { rows.size }

  /// Adds a row, if the page is not full.
  mutating func append(_ row: String) throws(CommandError) {
    count += 1
    if count <= MatchReport.mostRows { try rows.append(row.utf8) }
  }

  /// Makes what was written so far last.
  mutating func sync() throws(CommandError) { try rows.sync() }

  /// Writes the page in the place of the one that is there, all of it or nothing.
  mutating func write(_ report: MatchReport) throws(CommandError) {
    try rows.sync()
    do {
      try writePage(report)
    } catch {
      FileNames.remove(path + ".new")
      throw error
    }
  }

  private func writePage(_ report: MatchReport) throws(CommandError) {
    var page = try AppendFile(at: path + ".new", keeping: 0, inPlaceOf: path)
    try page.append(report.head.utf8)
    var pieces = try InputPieces(of: path + ".part")
    while true {
      let piece = try pieces.next()
      if piece.isEmpty { break }
      try page.append(piece)
    }
    try page.append(MatchReport.tail.utf8)
    try page.sync()
    try FileNames.rename(path + ".new", to: path)
  }

  /// Removes the rows of a page that is written.
  static func removeRows(for path: String) { FileNames.remove(path + ".part") }
}
