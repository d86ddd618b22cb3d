import ArgumentParser
import KnowledgeBase
import Retrieval
import Workers

/// Matches a file of questions, from the first row to the last.
///
/// One thread reads and writes, the others search: what is written does not depend on how many
/// there are. A class, since it is opened in steps that may fail and is never copied.
final class MatchRun {
  private let options: MatchOptions
  private let contents: KnowledgeBase
  /// The knowledge base's state at the beginning.
  private let state: KnowledgeBase.State
  private var questions: QuestionStream
  private let workers: OrderedWorkers<MatchJob, MatchProduct>
  private var files: MatchFiles?
  private var report: MatchReportFile?
  private var console = Console()
  private var progress: MatchProgress
  /// The rows that an earlier run has written, as far as they were not met yet.
  private var written: ArraySlice<MatchRecord> = []
  private let resumed: MatchFiles.Checkpoint?
  /// Whether the knowledge base has changed since its index was made.
  let isStale: Bool
  private(set) var tally = MatchTally()
  private var point: MatchFiles.Checkpoint
  private var digest = Digest()
  /// Bad rows among those that are being worked on, by the number of jobs before them.
  private var badRows: ArraySlice<(job: Int, row: QuestionRow)> = []
  private var rowsRead = 0
  private var jobsSubmitted = 0
  private var jobsDone = 0
  private var saved = ContinuousClock.now
  /// How many answers a run that continues this one would find.
  private(set) var answersKept = 0
  /// Whether the rows are others than those that an earlier run has met.
  private var isChanged = false
  /// Asked before each row: whether to stop.
  private let isStopping: (_ rows: Int) -> Bool

  /// Jobs that wait or are worked on, for each worker.
  private static let window = 16
  /// Bad rows that wait for the questions before them.
  private static let mostBadRows = 1024
  private static let mostReports = 10

  /// Opens everything; `isStopping` is asked before each row.
  init(
    _ options: MatchOptions,
    isStopping: @escaping (_ rows: Int) -> Bool = { _ in Interruption.isAsked }
  ) throws {
    self.options = options
    self.isStopping = isStopping
    // A first worker that is opened here says what is wrong before anything is written.
    _ = try MatchWorker(options)
    contents = try KnowledgeBase(at: options.folder)
    state = try contents.state()
    isStale = try PairIndex.status(of: contents).standing != .current
    let name = "\(options.fingerprint) \(state.identity) \(state.revision)"
    questions = try QuestionStream(of: options.input, columns: options.columns)
    progress = MatchProgress(
      total: options.input == "-" ? nil : FileNames.size(of: options.input),
      isQuiet: options.isQuiet
    )
    let checkpoint = try options.output.flatMap { path throws(CommandError) in
      options.isResuming ? try MatchFiles.checkpoint(for: path, run: name) : nil
    }
    resumed = checkpoint
    point = MatchFiles.Checkpoint(run: name)
    workers = OrderedWorkers(threads: options.workers) { _ in
      let worker = try MatchWorker(options)
      return { job in try worker.product(of: job) }
    }
    answersKept = checkpoint?.answered ?? 0
    if checkpoint?.isComplete != true { try open() }
  }

  /// Opens the files that are written; if one cannot be, none is left behind but for answers in it.
  private func open() throws {
    if let path = options.report {
      report = try MatchReportFile(
        for: path,
        keeping: resumed?.reportBytes ?? 0,
        rows: resumed?.answered ?? 0
      )
    }
    guard let path = options.output else {
      console.text(options.format.header)
      return
    }
    do {
      if let resumed { written = try MatchFiles.records(for: path, resumed)[...] }
      files = try MatchFiles(for: path, at: resumed ?? point)
      try files?.begin(options.format.header)
    } catch {
      removeWhatIsEmpty()
      throw error
    }
  }

  /// Closes the files, and removes them if no answer is in them.
  private func removeWhatIsEmpty() {
    let isOpen = (files: files != nil, report: report != nil)
    files = nil
    report = nil
    guard answersKept == 0 else { return }
    if isOpen.files, let path = options.output { MatchFiles.removeParts(of: path) }
    if isOpen.report, let path = options.report { MatchReportFile.removeRows(for: path) }
  }

  /// Answers all rows; returns whether it came to the end.
  func run() throws -> Bool {
    defer { workers.close() }
    if let resumed, resumed.isComplete, let path = options.output {
      try MatchFiles.giveNames(for: path)
      return true
    }
    var isAtEnd = false
    while true {
      if isStopping(point.rows) {
        progress.erase()
        try save()
        return false
      }
      while !isAtEnd && jobsSubmitted - jobsDone < Self.window * options.workers
        && badRows.count < Self.mostBadRows
      {
        do {
          if try !submit() { isAtEnd = true }
        } catch {
          guard isStopping(point.rows) else { throw error }
          // Waiting for more of the input was given up.
          break
        }
      }
      try writeBadRows()
      if workers.pending > 0 {
        try write(try workers.next())
      } else if isAtEnd {
        break
      }
    }
    progress.erase()
    guard point.rows >= resumed?.rows ?? 0 else { throw changed() }
    try save()
    return true
  }

  /// Makes what was written so far last; as long as the run only meets what an earlier one wrote,
  /// that one's resume point stands.
  private func save() throws {
    guard point.rows >= resumed?.rows ?? 0 else { return }
    try report?.sync()
    point.reportBytes = report?.size ?? 0
    point.digest = digest.text
    try files?.save(point)
    answersKept = files?.checkpoint.answered ?? answersKept
  }

  /// Gives the output its name, or writes what is gathered of it.
  func finish(isComplete: Bool) throws {
    if isComplete {
      try report?.write(MatchReport(tally: tally, input: options.input))
      if let files = files.take() { try files.finish() }
      report = nil
      if let path = options.report { MatchReportFile.removeRows(for: path) }
    } else {
      removeWhatIsEmpty()
    }
    try console.finish()
  }

  /// Ends a run that met trouble: keeps what was answered.
  ///
  /// Returns whether there is any of it, and a run that continues this one would come as far.
  func abandon() -> Bool {
    progress.erase()
    if !isChanged {
      // Why the run ends is told already.
      do { try save() } catch {}
    }
    removeWhatIsEmpty()
    let hasMetAll = wasComplete || point.rows >= resumed?.rows ?? 0
    return !isChanged && answersKept > 0 && hasMetAll
  }

  /// Hands the next row to the workers; returns whether there was one.
  private func submit() throws -> Bool {
    guard let row = try questions.row() else { return false }
    rowsRead += 1
    guard case .question(let id, let text) = row.content else {
      badRows.append((jobsSubmitted, row))
      return true
    }
    let isWritten = rowsRead <= resumed?.rows ?? 0
    workers.submit(
      MatchJob(row: rowsRead, id: id ?? String(rowsRead), text: text, isWritten: isWritten)
    )
    jobsSubmitted += 1
    return true
  }

  /// Writes the bad rows that stand before the next product.
  private func writeBadRows() throws {
    while let (job, row) = badRows.first, job == jobsDone {
      badRows.removeFirst()
      guard case .bad(let reason) = row.content else { continue }
      tally.badRows += 1
      try files?.append(badLine: row.line, reason: reason)
      if files == nil && tally.badRows <= Self.mostReports {
        Console.report("askback: \(options.input), line \(row.line): the row \(reason).")
      }
      try advance(past: String(row.line), reason)
    }
  }

  private func write(_ product: MatchProduct) throws {
    jobsDone += 1
    if let new = product.written {
      let group = tally.add(new.record, product)
      let text = new.output.text(group: group)
      if let row = new.report { try report?.append(row.text(group: group)) }
      if files == nil { console.text(text) }
      try files?.append(text, new.record)
      progress.update(rows: point.rows + 1, bytes: questions.bytesTaken)
    } else {
      guard let record = written.popFirst() else { throw changed() }
      _ = tally.add(record, product)
    }
    try advance(past: product.id, product.text)
    if ContinuousClock.now - saved >= .seconds(1) {
      saved = .now
      try save()
    }
  }

  /// Counts a row; where an earlier run stopped it must have read the same.
  private func advance(past id: String, _ text: String) throws {
    for part in [id, text] {
      digest.add(part.utf8)
      // A byte that no text holds.
      digest.add(CollectionOfOne(0xFF))
    }
    point.rows += 1
    if let resumed, point.rows == resumed.rows, digest.text != resumed.digest { throw changed() }
  }

  /// Whether there was nothing left to do but to give files their names.
  var wasComplete: Bool { resumed?.isComplete == true }

  /// Whether it began at the first row although it was to continue.
  var hadNothingToResume: Bool { options.isResuming && resumed == nil }

  /// Whether the knowledge base is another now than when the run began: its later rows may tell of newer texts.
  var hasMovedOn: Bool { (try? contents.state()) != state }

  /// The character set that the questions are in.
  var charset: String { questions.charset }

  private func changed() -> CommandError {
    isChanged = true
    return CommandError(
      "\(options.input): is not what it was when the run was interrupted. Start again without"
        + " --resume."
    )
  }
}
