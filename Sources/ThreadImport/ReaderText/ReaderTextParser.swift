package import Conversations

/// Reads an article page that was saved as plain text in a browser's reader mode.
///
/// The text has the article's paragraphs, a heading such as `67 Replies to “…”`, and the comments
/// as numbered lists inside numbered lists:
///
///     67 Replies to “Pruning roses”
///
///       1. When should I prune?        a comment: number at indent 2
///         It is an old rose.           its further lines at indent 4
///
///         1. Hi Ann,                   a reply: number at indent 4
///
///           In March.                  its further lines at indent 6
///
/// Names are not printed: they are taken from greetings and signatures.
package struct ReaderTextParser: Sendable {
  private let coaches: [String]

  /// Makes a parser that takes `coaches` as names of the coach.
  package init(coaches: [String] = []) {
    self.coaches = coaches
  }

  /// Whether `text` has the form: a heading that counts replies, and a numbered list below.
  package static func recognizes(_ text: String) -> Bool {
    ReaderHeading(in: ReaderLine.lines(of: text)) != nil
  }

  /// Returns the thread in `text`; without comments where the form is not recognised.
  ///
  /// A top-level comment N has the id `N`, its reply M `N.M`, and so on; the replies in lists
  /// without a parent that follow the replies to N have the ids `N~1`, `N~2`, ….
  package func thread(from text: String) -> CommentThread {
    let lines = ReaderLine.lines(of: text)
    guard let heading = ReaderHeading(in: lines) else {
      return CommentThread(article: Article(title: Self.title(in: lines[...])))
    }
    let items = ReaderListScanner(lines[heading.firstItem...]).items
    let title = Self.title(in: lines[..<heading.line]) ?? heading.title
    let article = Article(title: title, author: Self.byline(in: lines[..<heading.line]))
    var comments = items.map { Self.comment($0, among: items) }
    ReaderNames(comments: comments, coaches: coaches, byline: article.author).name(&comments)
    return CommentThread(article: article, claimedCount: heading.count, comments: comments)
  }

  private static func title(in lines: ArraySlice<ReaderLine>) -> String? {
    lines.first { !$0.isBlank }.map { String($0.text) }
  }

  /// The name in a short line "By Hattie Brandreth" near the headline.
  private static func byline(in lines: ArraySlice<ReaderLine>) -> String? {
    for line in lines.filter({ !$0.isBlank }).dropFirst().prefix(4) {
      let words = line.text.split(separator: " ")
      guard (2...5).contains(words.count),
        ["By", "by", "Von", "Par", "Por", "Di"].contains(words[0])
      else { continue }
      let name = line.text[words[1].startIndex...]
      if PersonName.isPlain(String(name)) { return String(name) }
    }
    return nil
  }

  private static func comment(_ item: ReaderItem, among items: [ReaderItem]) -> Comment {
    var comment = Comment(
      id: item.id,
      parent: item.parent.map { items[$0].id },
      text: item.text,
      flags: item.isOrphan ? [.orphan] : []
    )
    let firstLine = comment.text.prefix { !$0.isNewline }
    let rest = comment.text[firstLine.endIndex...].withoutEdgeSpace
    if let colon = firstLine.firstIndex(of: ":"), ReaderWords.pings.isWhole(firstLine[..<colon]) {
      comment.kind = firstLine.first?.lowercased() == "t" ? .trackback : .pingback
      let source = firstLine[firstLine.index(after: colon)...].withoutEdgeSpace
      comment.author = source.isEmpty ? nil : String(source)
      comment.text = String(rest)
    } else if let name = speaker(in: firstLine) {
      comment.author = name
      comment.text = String(rest)
      takeDate(from: &comment)
    }
    return comment
  }

  /// The name in "Jodi says:".
  private static func speaker(in line: Substring) -> String? {
    guard line.last == ":", line.utf8.count <= 80 else { return nil }
    let words = line.dropLast().split(separator: " ")
    for count in 1...2 where words.count > count && words.count <= 6 {
      guard ReaderWords.says.isWhole(words.suffix(count).joined(separator: " ")) else { continue }
      return words.dropLast(count).joined(separator: " ")
    }
    return nil
  }

  /// Takes a first line such as "March 4, 2010 at 10:16 am" out of the text.
  private static func takeDate(from comment: inout Comment) {
    let line = comment.text.prefix { !$0.isNewline }
    let digits = line.filter(\.isNumber).count
    guard digits >= 3, line.utf8.count <= 50, line.split(separator: " ").count <= 8,
      line.contains(":") || digits >= 5
    else { return }
    comment.dateText = String(line.withoutEdgeSpace)
    comment.text = String(comment.text[line.endIndex...].withoutEdgeSpace)
  }
}
