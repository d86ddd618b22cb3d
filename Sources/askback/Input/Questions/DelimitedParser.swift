/// Reads records of cells by RFC 4180, as their bytes come.
///
/// Beyond the standard: lines may end with LF, CR LF or CR; a quotation mark within a cell that
/// does not begin with one is itself; so is what follows a closed quotation. A quotation that is
/// never closed spoils its own line alone: the lines behind it are read again.
struct DelimitedParser {
  /// A record, or what is wrong with it.
  struct Record {
    /// The line on which it begins, from 1.
    var line: Int
    var cells: [[UInt8]]
    /// Why it cannot be used.
    var trouble: String?
  }

  private enum State {
    case cellStart
    case plain
    case quoted
    /// Behind a quotation mark in a quotation: its end, or half of a doubled one.
    case quoteEnd
  }

  private static let quote: UInt8 = 0x22
  /// The most bytes of all cells of a record.
  private static let longestRecord = 4 << 20
  private static let mostCells = 4096
  /// A quotation longer than a question may be is no quotation if it has so many lines.
  private static let mostLines = 100

  private let delimiter: UInt8
  private var state = State.cellStart
  private var line: Int
  private var recordLine: Int
  private var cells: [[UInt8]] = []
  private var cell: [UInt8] = []
  private var size = 0
  private var trouble: String?
  private var lastWasReturn = false
  /// The quotation as it stands in the file, for reading it again, and where it begins.
  private var quotation: [UInt8] = []
  private var quotationLine = 0
  /// Whether it has become too long to be kept.
  private var isLong = false

  /// Begins at a line.
  init(delimiter: UInt8, line: Int) {
    self.delimiter = delimiter
    self.line = line
    recordLine = line
  }

  /// Hands over the records that these bytes complete.
  ///
  /// - Complexity: O(*n*): what is read again holds no quotation mark but its last byte.
  mutating func take(_ bytes: [UInt8], _ body: (Record) -> Void) {
    for byte in bytes { take(byte, body) }
  }

  /// Hands over the last record, if its line has no end.
  mutating func finish(_ body: (Record) -> Void) {
    while state == .quoted {
      guard recover(body) else {
        trouble = "has a quotation mark that is never closed; what follows it is lost"
        break
      }
    }
    if !cell.isEmpty || !cells.isEmpty || state != .cellStart { endRecord(body) }
  }

  private mutating func take(_ byte: UInt8, _ body: (Record) -> Void) {
    let isSecondOfEnd = lastWasReturn && byte == 0x0A
    lastWasReturn = byte == 0x0D
    if (byte == 0x0A || byte == 0x0D) && !isSecondOfEnd { line += 1 }
    if state == .quoted || state == .quoteEnd {
      if quotation.count < QuestionRow.longest {
        quotation.append(byte)
      } else if !isLong {
        quotation.append(byte)
        if line - quotationLine >= Self.mostLines, recover(body) { return }
        isLong = true
      }
    }
    switch state {
    case .quoted:
      if byte == Self.quote { state = .quoteEnd } else { add(byte) }
    case .quoteEnd where byte == Self.quote:
      add(byte)
      state = .quoted
    case .quoteEnd where isOrdinary(byte) && byte != 0x20 && line > quotationLine:
      // Text behind a quotation of several lines: that was no end but another beginning.
      if !recover(body) { state = .plain }
    case .cellStart where byte == Self.quote:
      state = .quoted
      quotation.removeAll(keepingCapacity: true)
      quotationLine = line
      isLong = false
    case _ where byte == delimiter: endCell()
    case _ where byte == 0x0A || byte == 0x0D:
      if !isSecondOfEnd { endRecord(body) } else { recordLine = line }
    default:
      add(byte)
      state = .plain
    }
  }

  private func isOrdinary(_ byte: UInt8) -> Bool {
    byte != delimiter && byte != 0x0A && byte != 0x0D
  }

  /// Gives up the line on which the open quotation begins, and reads on behind it.
  private mutating func recover(_ body: (Record) -> Void) -> Bool {
    guard !isLong else { return false }
    let again = quotation
    let end = again.firstIndex { $0 == 0x0A || $0 == 0x0D } ?? again.endIndex
    trouble = "has a quotation mark that is never closed"
    cells.append([])
    line = quotationLine
    recordLine = min(recordLine, line)
    endRecord(body)
    quotation.removeAll(keepingCapacity: true)
    guard end < again.endIndex else { return true }
    line = quotationLine
    lastWasReturn = false
    // The end of the line itself ends an empty record, which nobody takes for one.
    take(Array(again[end...]), body)
    return true
  }

  private mutating func add(_ byte: UInt8) {
    guard cell.count <= QuestionRow.longest, size <= Self.longestRecord else {
      trouble = trouble ?? QuestionRow.tooLong
      return
    }
    cell.append(byte)
    size += 1
  }

  private mutating func endCell() {
    if cells.count < Self.mostCells {
      cells.append(cell)
    } else {
      trouble = trouble ?? "has more than \(Self.mostCells) cells"
    }
    // The cell is kept: emptying it would give the next one the room of the longest so far.
    cell = []
    state = .cellStart
  }

  private mutating func endRecord(_ body: (Record) -> Void) {
    endCell()
    if trouble != nil || cells.count > 1 || !cells[0].isEmpty {
      body(Record(line: recordLine, cells: trouble == nil ? cells : [], trouble: trouble))
    }
    cells.removeAll(keepingCapacity: true)
    size = 0
    trouble = nil
    recordLine = line
  }
}
