import Conversations

/// An article or a comment as an export gives it, before its thread is put together.
struct ExportEntry: Sendable {
  enum Role: UInt8, Sendable {
    case article
    case comment
  }

  var role = Role.comment
  var kind = Comment.Kind.comment
  /// The export's own number; empty where it has none.
  var id = ""
  /// The `id` of the comment that this one replies to; empty at the top level.
  var parent = ""
  var author = ""
  /// What tells the author's account from others of the name; empty where nothing does.
  var account = ""
  /// Whether the export itself says that the article's author wrote it.
  var isPostAuthor = false
  /// How well readers liked it, or that its asker accepted it (`accepted`).
  var score = 0
  var date = ""
  /// An article's title and address.
  var title = ""
  var url = ""
  var body: [UInt8] = []
  var breaks = BodyText.Breaks.ignored
  var isTruncated = false
  /// Where it stands among the entries of a file that mixes articles; not written down with it.
  var place: Int?

  /// The score of an answer that the asker accepted.
  static let accepted = Int(Int32.max)
}

extension ExportEntry {
  /// The entry as bytes: numbers of four bytes, and texts with their lengths before them.
  func encoded() -> [UInt8] {
    var bytes: [UInt8] = [
      role.rawValue, kind.code, isPostAuthor ? 1 : 0, breaks.rawValue, isTruncated ? 1 : 0,
    ]
    append(Int(UInt32(bitPattern: Int32(clamping: score))), to: &bytes)
    for text in [id, parent, author, account, date, title, url] {
      append(text.utf8.count, to: &bytes)
      bytes.append(contentsOf: text.utf8)
    }
    bytes.append(contentsOf: body)
    return bytes
  }

  /// Reads what `encoded` wrote; what is cut short gives an entry with less in it.
  init(_ bytes: [UInt8]) {
    var rest = bytes[...]
    role = Role(rawValue: rest.popFirst() ?? 1) ?? .comment
    kind = Comment.Kind(code: rest.popFirst() ?? 0)
    isPostAuthor = rest.popFirst() == 1
    breaks = BodyText.Breaks(rawValue: rest.popFirst() ?? 0) ?? .ignored
    isTruncated = rest.popFirst() == 1
    score = Int(Int32(truncatingIfNeeded: Self.number(&rest)))
    id = Self.text(&rest)
    parent = Self.text(&rest)
    author = Self.text(&rest)
    account = Self.text(&rest)
    date = Self.text(&rest)
    title = Self.text(&rest)
    url = Self.text(&rest)
    body = Array(rest)
  }

  private func append(_ number: Int, to bytes: inout [UInt8]) {
    for shift in [0, 8, 16, 24] { bytes.append(UInt8(truncatingIfNeeded: number >> shift)) }
  }

  private static func text(_ rest: inout ArraySlice<UInt8>) -> String {
    let length = number(&rest)
    let text = rest.prefix(length)
    rest = rest[text.endIndex...]
    return String(decoding: text, as: UTF8.self)
  }

  private static func number(_ rest: inout ArraySlice<UInt8>) -> Int {
    var number = 0
    for shift in [0, 8, 16, 24] { number |= Int(rest.popFirst() ?? 0) << shift }
    return number
  }
}

extension Comment.Kind {
  fileprivate var code: UInt8 {
    switch self {
    case .comment: 0
    case .pingback: 1
    case .trackback: 2
    }
  }

  fileprivate init(code: UInt8) {
    self = code == 1 ? .pingback : code == 2 ? .trackback : .comment
  }
}
