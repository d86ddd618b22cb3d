import Conversations

/// The import format of Movable Type and TypePad: lines of text, `-----` between the parts of an
/// article and `--------` between articles.
///
/// Source: "Import/Export Format" in the documentation of Movable Type.
struct MovableTypeExport: ExportParser {
  private enum Part {
    case facts
    case ignored
    case comment
    case ping
    /// Behind a separator: the next line says what comes.
    case between
  }

  private static let maximumLine = 1 << 20
  private static let parts: [String: Part] = [
    "BODY:": .ignored, "EXTENDED BODY:": .ignored, "EXCERPT:": .ignored, "KEYWORDS:": .ignored,
    "COMMENT:": .comment, "PING:": .ping,
  ]
  private static let facts: Set<String> = [
    "AUTHOR", "EMAIL", "IP", "URL", "DATE", "TITLE", "BLOG NAME", "STATUS", "UNIQUE URL",
  ]

  private var part = Part.facts
  /// The part before the separator, which goes on if no other begins: the line was text.
  private var interrupted = Part.facts
  private var article = ExportEntry(role: .article)
  private var comments: [ExportEntry] = []
  private var entry: ExportEntry?
  private var entryFacts: Set<String> = []
  private var isInText = false
  private var ready = ThreadQueue()
  private var rest: [UInt8] = []
  private var hasLongLines = false
  private var offset = 0
  private var line = 1
  private var isAtEnd = false

  let format = SourceFormat.movableTypeExport

  /// Whether a text is such a file: facts of an article, then a separator.
  static func recognizes(_ head: ArraySlice<UInt8>) -> Bool {
    var known = 0
    for line in head.prefix(1 << 16).split(separator: 0x0a, maxSplits: 40).prefix(40) {
      if line.starts(with: Array("-----".utf8)) { return known >= 2 }
      let name = line.prefix { $0 != 0x3a }
      guard name.count < line.count, name.count <= 24, name.allSatisfy(isOfName) else {
        return false
      }
      if ["AUTHOR", "TITLE", "STATUS", "DATE", "BASENAME", "ALLOW COMMENTS"].contains(
        String(decoding: name, as: UTF8.self)
      ) {
        known += 1
      }
    }
    return false
  }

  private static func isOfName(_ byte: UInt8) -> Bool {
    byte == 0x20 || (byte.isASCIILetter && byte < 0x60)
  }

  mutating func read(_ bytes: [UInt8]) {
    offset += bytes.count
    var start = 0
    while let end = bytes[start...].firstIndex(of: 0x0a) {
      take(rest.isEmpty ? bytes[start..<end] : (rest + bytes[start..<end])[...])
      rest.removeAll(keepingCapacity: true)
      start = end + 1
      line += 1
    }
    rest.append(contentsOf: bytes[start...])
    if rest.count > Self.maximumLine {
      hasLongLines = true
      rest.removeSubrange(Self.maximumLine...)
    }
  }

  mutating func finish() {
    if !rest.isEmpty { take(rest[...]) }
    isAtEnd = true
    isUnfinished = part == .comment || part == .ping
    endArticle()
  }

  mutating func next() -> CommentThread? { ready.next() }

  private var isUnfinished = false

  var warnings: [SourceWarning] {
    var warnings: [SourceWarning] = []
    if isUnfinished {
      warnings.append(.brokenOff(offset: offset, line: line, after: nil))
    }
    if hasLongLines { warnings.append(.cut(.text, count: 1)) }
    return warnings
  }

  // MARK: Lines

  private mutating func take(_ bytes: ArraySlice<UInt8>) {
    let line = bytes.last == 0x0d ? bytes.dropLast() : bytes
    if line.first == 0x2d, line.count == 5 || line.count == 8, line.allSatisfy({ $0 == 0x2d }) {
      if line.count == 8 { endArticle() } else { separate() }
      return
    }
    switch part {
    case .facts: takeFact(line)
    case .ignored: break
    case .comment, .ping: takeEntryLine(line)
    case .between: begin(line)
    }
  }

  private mutating func separate() {
    if part != .between { interrupted = part }
    part = .between
  }

  private mutating func begin(_ line: ArraySlice<UInt8>) {
    let name = String(decoding: line.prefix(32), as: UTF8.self).withoutEdgeSpace
    guard !name.isEmpty else { return }
    guard let next = Self.parts[name] else {
      // A row of dashes in a text.
      part = interrupted
      if part == .comment || part == .ping {
        entry?.body.append(contentsOf: Array("-----\n".utf8))
        isInText = true
        takeEntryLine(line)
      }
      return
    }
    endEntry()
    part = next
    guard next == .comment || next == .ping else { return }
    entry = ExportEntry(kind: next == .ping ? .trackback : .comment)
    entryFacts = []
    isInText = false
  }

  private mutating func takeFact(_ line: ArraySlice<UInt8>) {
    guard let (name, value) = Self.fact(line) else { return }
    switch name {
    case "AUTHOR": article.author = value
    case "TITLE": article.title = value
    case "DATE": article.date = ExportDate.movableType(value) ?? ""
    case "UNIQUE URL", "PERMALINK": article.url = value
    default: break
    }
  }

  private mutating func takeEntryLine(_ line: ArraySlice<UInt8>) {
    if !isInText, let (name, value) = Self.fact(line), Self.facts.contains(name),
      entryFacts.insert(name).inserted
    {
      switch name {
      case "AUTHOR": entry?.author = value
      case "DATE": entry?.date = ExportDate.movableType(value) ?? ""
      case "TITLE", "BLOG NAME":
        if part == .ping, entry?.author.isEmpty == true { entry?.author = value }
      default: break
      }
      return
    }
    isInText = true
    guard let size = entry?.body.count, size < Self.maximumLine else { return }
    entry?.body.append(contentsOf: line)
    entry?.body.append(0x0a)
  }

  private static func fact(_ line: ArraySlice<UInt8>) -> (name: String, value: String)? {
    guard let colon = line.prefix(24).firstIndex(of: 0x3a) else { return nil }
    let value = String(decoding: line[(colon + 1)...].prefix(4096), as: UTF8.self)
    return (String(decoding: line[..<colon], as: UTF8.self), value.withoutEdgeSpace)
  }

  private mutating func endEntry() {
    guard var done = entry else { return }
    entry = nil
    done.breaks = .kept
    comments.append(done)
  }

  private mutating func endArticle() {
    endEntry()
    // The comments of the last article may follow where its text breaks off.
    let thread = ThreadAssembler.thread(
      article: article,
      comments: comments,
      isPartial: isAtEnd && (isUnfinished || comments.isEmpty)
    )
    if let thread { ready.append(thread) }
    article = ExportEntry(role: .article)
    comments = []
    part = .facts
    interrupted = .facts
  }
}
