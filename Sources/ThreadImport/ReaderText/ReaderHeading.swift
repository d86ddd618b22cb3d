/// The line above a thread: "67 Replies to “…”".
struct ReaderHeading: Sendable {
  /// How many replies it says there are.
  let count: Int?
  /// The article's headline where the line quotes it.
  let title: String?
  /// The index of the line.
  let line: Int
  /// The index of the first numbered line below it.
  let firstItem: Int

  private static let reach = 8

  /// Finds the heading among `lines`: a count with a word for comments, and a numbered line soon
  /// below.
  ///
  /// A line that quotes a headline or has nothing else counts before a sentence of the article
  /// such as "3 answers that I often give".
  init?(in lines: [ReaderLine]) {
    var found: (line: Int, count: Int, item: Int)?
    for (index, line) in lines.enumerated() where !line.isBlank && line.text.utf8.count <= 300 {
      guard let count = Self.count(in: line.text) else { continue }
      guard let item = Self.firstItem(below: index, in: lines) else { continue }
      found = (index, count, item)
      if Self.isPlain(line.text) { break }
    }
    guard let found else { return nil }
    count = found.count
    title = Self.quotation(in: lines[found.line].text)
    line = found.line
    firstItem = found.item
  }

  /// The index of the first numbered line among the next lines.
  private static func firstItem(below index: Int, in lines: [ReaderLine]) -> Int? {
    var filled = 0
    for next in lines.indices.dropFirst(index + 1).prefix(reach * 2) where !lines[next].isBlank {
      if lines[next].marker != nil { return next }
      filled += 1
      if filled == reach { break }
    }
    return nil
  }

  private static func isPlain(_ text: Substring) -> Bool {
    quotation(in: text) != nil || Wording(text).words.count <= 3
  }

  /// The count in "67 Replies to …", "One Reply to …", "Comments (12)".
  private static func count(in text: Substring) -> Int? {
    let start = text.prefix(while: { !"“\"«„‚‘".contains($0) })
    let words = Wording(start.prefix(80)).words
    guard (2...9).contains(words.count) else { return nil }
    if let number = number(start),
      ReaderWords.counted.length(in: words, at: countLength(words)) != nil
    {
      return number
    }
    if ReaderWords.one.length(in: words, at: 0) == 1,
      ReaderWords.counted.length(in: words, at: 1) != nil, isShort(words, of: text)
    {
      return words[0] == "no" ? 0 : 1
    }
    guard ReaderWords.counted.length(in: words, at: 0) == 1, words.count == 2,
      let last = words.last, let number = Int(last)
    else { return nil }
    return number
  }

  /// A heading quotes the headline or ends soon after the noun.
  private static func isShort(_ words: [String], of text: Substring) -> Bool {
    words.count <= 4 || text.contains { "“\"«„‘".contains($0) }
  }

  private static func number(_ text: Substring) -> Int? {
    let digits = text.prefix { $0.isNumber || $0 == "," || $0 == "." || $0 == "'" }
    guard digits.first?.isNumber ?? false else { return nil }
    return Int(digits.filter(\.isNumber))
  }

  /// How many words the number takes: "1,024" is two.
  private static func countLength(_ words: [String]) -> Int {
    words.prefix { word in word.allSatisfy(\.isNumber) }.count
  }

  private static func quotation(in text: Substring) -> String? {
    guard let open = text.firstIndex(where: { "“\"«„".contains($0) }),
      let close = text.lastIndex(where: { "”\"»“".contains($0) }), open < close
    else { return nil }
    let title = text[text.index(after: open)..<close].withoutEdgeSpace
    return title.isEmpty ? nil : String(title)
  }
}
