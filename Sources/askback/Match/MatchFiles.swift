import FoundationEssentials

/// The files of a run that can be continued.
///
///     FILE.part          rows written so far
///     FILE.part.rows     a record for each
///     FILE.part.errors   bad rows; written anew when a run continues
///     FILE.resume        how much of the first two is sound
///
/// At the end the parts take their names; until then `FILE` is as it was. Whatever stands behind
/// the last resume point is cut off when the run continues.
struct MatchFiles: ~Copyable {
  /// How far a run has come.
  struct Checkpoint: Codable, Equatable {
    var format = "askback.resume/1"
    /// What shapes the output, and the knowledge base that it comes from.
    var run: String
    /// Rows of the input that are done, bad ones included.
    var rows = 0
    /// Rows that were answered.
    var answered = 0
    /// Bytes of output.
    var bytes = 0
    /// Bytes of the report's rows.
    var reportBytes = 0
    /// A digest of the rows that are done: their ids and texts.
    var digest = Digest().text
    /// Whether only the names are left to be given.
    var isComplete = false
  }

  /// What stands behind `FILE` in the names of the files beside it.
  static let endings = [".part", ".part.rows", ".part.errors", ".errors.csv", ".resume"]

  private let path: String
  private var output: AppendFile
  private var records: AppendFile
  private var errors: AppendFile
  private var badRows = 0
  private(set) var checkpoint: Checkpoint

  /// Opens the files; with a checkpoint they are cut back to it.
  init(for path: String, at checkpoint: Checkpoint) throws(CommandError) {
    let output = try AppendFile(
      at: path + ".part",
      keeping: checkpoint.bytes,
      inPlaceOf: path
    )
    // Who has that one open is the only run that has to do with the others.
    let records = try Self.file(
      ".part.rows",
      of: path,
      keeping: checkpoint.answered * MatchRecord.size,
      checkpoint
    )
    let errors = try Self.file(".part.errors", of: path, keeping: 0, checkpoint)
    self.path = path
    self.checkpoint = checkpoint
    self.output = output
    self.records = records
    self.errors = errors
  }

  /// Opens a file beside the output; if it cannot be, no empty ones are left behind.
  private static func file(
    _ ending: String,
    of path: String,
    keeping size: Int,
    _ checkpoint: Checkpoint
  ) throws(CommandError) -> AppendFile {
    do {
      return try AppendFile(at: path + ending, keeping: size)
    } catch {
      if checkpoint.answered == 0 { removeParts(of: path) }
      throw error
    }
  }

  /// Writes what stands before the first row: of the output only where it is new.
  mutating func begin(_ header: String) throws(CommandError) {
    try errors.append("line,reason\r\n".utf8)
    if checkpoint.bytes == 0 { try output.append(header.utf8) }
    try save(checkpoint)
  }

  /// Removes what a run that answered nothing has made.
  static func removeParts(of path: String) {
    for ending in endings where ending != ".errors.csv" { FileNames.remove(path + ending) }
  }

  /// Reads the checkpoint that an interrupted run of the same kind left; `nil` if there is none.
  static func checkpoint(for path: String, run: String) throws(CommandError) -> Checkpoint? {
    guard FileNames.exists(path + ".resume") else { return nil }
    guard let data = try? Data(contentsOf: URL(filePath: path + ".resume")) else {
      throw CommandError(
        "\(path).resume: cannot be read. Make it readable, or start again without --resume."
      )
    }
    guard let point = try? JSONDecoder().decode(Checkpoint.self, from: data),
      point.format == Checkpoint(run: "").format, point.rows >= point.answered,
      (0...Int.max / MatchRecord.size).contains(point.answered), point.bytes >= 0,
      point.reportBytes >= 0
    else {
      throw CommandError("\(path).resume: is damaged. Start again without --resume.")
    }
    guard point.run == run else {
      throw CommandError(
        "\(path).resume: is of a run with other options, or of another state of the knowledge"
          + " base. Start again without --resume."
      )
    }
    return point
  }

  /// The records of the rows that an earlier run has answered.
  static func records(for path: String, _ point: Checkpoint) throws(CommandError) -> [MatchRecord] {
    let count = point.answered * MatchRecord.size
    guard let data = try? Data(contentsOf: URL(filePath: path + ".part.rows")), data.count >= count
    else {
      throw CommandError("\(path).part.rows: is shorter than it was. Start without --resume.")
    }
    let bytes = Array(data)
    return stride(from: 0, to: count, by: MatchRecord.size).map {
      MatchRecord(bytes[$0..<$0 + MatchRecord.size])
    }
  }

  /// Adds an answered row.
  mutating func append(_ text: String, _ record: MatchRecord) throws(CommandError) {
    try output.append(text.utf8)
    try records.append(record.bytes)
  }

  /// Adds a bad row.
  mutating func append(badLine line: Int, reason: String) throws(CommandError) {
    badRows += 1
    try errors.append("\(line),\(MatchTable.comma.cell(reason))\r\n".utf8)
  }

  /// Makes what was written so far last, with a checkpoint behind these rows.
  mutating func save(_ point: Checkpoint) throws(CommandError) {
    try output.sync()
    try records.sync()
    var point = point
    point.bytes = output.size
    point.answered = records.size / MatchRecord.size
    do {
      try JSONEncoder().encode(point)
        .write(to: URL(filePath: path + ".resume"), options: .atomic)
    } catch {
      throw CommandError("\(path).resume: cannot be written.")
    }
    checkpoint = point
  }

  /// Gives the parts their names.
  consuming func finish() throws(CommandError) {
    try errors.sync()
    var last = checkpoint
    last.isComplete = true
    if badRows == 0 {
      FileNames.remove(path + ".part.errors")
      FileNames.remove(path + ".errors.csv")
    }
    try save(last)
    try Self.giveNames(for: path)
  }

  /// Gives the parts of a complete run their names, as far as they do not have them.
  static func giveNames(for path: String) throws(CommandError) {
    for (part, name) in [(".part.errors", ".errors.csv"), (".part", "")]
    where FileNames.exists(path + part) {
      try FileNames.rename(path + part, to: path + name)
    }
    for part in [".part.rows", ".resume"] { FileNames.remove(path + part) }
  }
}
