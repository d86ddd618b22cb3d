/// Cuts bytes that come in pieces into lines; a line ends with LF, CR LF or CR.
struct LineSplitter {
  /// A line without its end.
  struct Line {
    /// Counted from 1.
    var number: Int
    /// At most the limit.
    var bytes: [UInt8]
    /// Whether the line was longer than the limit.
    var isCut: Bool
  }

  private let limit: Int
  private var number = 1
  private var line: [UInt8] = []
  private var isCut = false
  private var endsInReturn = false

  /// Makes a splitter that keeps so many bytes of a line.
  init(limit: Int) { self.limit = limit }

  /// Hands over the lines that these bytes complete.
  mutating func take(_ bytes: [UInt8], _ body: (Line) -> Void) {
    var rest = bytes[...]
    if endsInReturn, rest.first == 0x0A { rest.removeFirst() }
    if !bytes.isEmpty { endsInReturn = false }
    while let end = rest.firstIndex(where: { $0 == 0x0A || $0 == 0x0D }) {
      add(rest[..<end])
      body(Line(number: number, bytes: line, isCut: isCut))
      begin()
      var next = end + 1
      if rest[end] == 0x0D {
        if next == rest.endIndex { endsInReturn = true } else if rest[next] == 0x0A { next += 1 }
      }
      rest = rest[next...]
    }
    add(rest)
  }

  /// Hands over the last line, if it has no end.
  mutating func finish(_ body: (Line) -> Void) {
    if !line.isEmpty { body(Line(number: number, bytes: line, isCut: isCut)) }
    begin()
  }

  private mutating func add(_ bytes: ArraySlice<UInt8>) {
    let room = max(0, limit - line.count)
    if bytes.count > room { isCut = true }
    line += bytes.prefix(room)
  }

  private mutating func begin() {
    number += 1
    line.removeAll(keepingCapacity: true)
    isCut = false
  }
}
