/// A comment of a thread, as the page shows it.
package struct Comment: Sendable, Equatable {
  /// What sort of entry of the thread it is.
  package enum Kind: String, Sendable, Codable {
    /// Written by a person on this page.
    case comment
    /// A link from another site, announced by XML-RPC.
    case pingback
    /// A link from another site, announced by a trackback request.
    case trackback
  }

  /// Something about a comment that its reader should know.
  package enum Flag: String, Sendable, Codable {
    /// A reply whose question the page does not hold.
    case orphan
    /// Shown to its author alone until a moderator approves it.
    case held
    /// The page shows a part of the text; the rest is loaded by script.
    case truncated
    /// The text had a run of wrongly decoded characters, which was put right.
    case mojibakeRepaired = "mojibake_repaired"
    /// Wrongly decoded characters are left in the text.
    case mojibake
    /// The author's name was taken from a greeting or signature, not from a byline.
    case nameFromText = "name_from_text"
    /// An answer that stands in the text of the comment it replies to, or a question that stands
    /// in its answer.
    case splitFromText = "split_from_text"
  }

  /// The page's own number where it has one (`comment-123` gives `123`); unique in the thread.
  package var id: String
  /// The comment it replies to, by `id`; `nil` at the top level and for orphans.
  package var parent: String?
  /// Comment, pingback or trackback.
  package var kind: Kind
  /// The name shown, without "says".
  package var author: String?
  /// Whether the page or the evidence of the thread shows that the coach wrote it.
  package var isPostAuthor: Bool
  /// ISO 8601, with an offset where the page has one; `nil` where no date is beyond doubt.
  package var date: String?
  /// The date as printed.
  package var dateText: String?
  /// The text; line breaks and paragraph ends are newlines, a blank line between paragraphs.
  package var text: String
  /// In the order of their declaration, without repetition.
  package var flags: [Flag]
  /// The parts of the text that the page shows as somebody else's words: offsets in its UTF-8, in
  /// rising order.
  package var quotes: [Range<Int>] = []

  /// The quoted parts of the text.
  package var quotedTexts: [String] {
    quotes.map {
      String(decoding: text.utf8.dropFirst($0.lowerBound).prefix($0.count), as: UTF8.self)
    }
  }

  /// Makes a comment; all but `id` and `text` have the values of a plain top-level comment.
  package init(
    id: String,
    parent: String? = nil,
    kind: Kind = .comment,
    author: String? = nil,
    isPostAuthor: Bool = false,
    date: String? = nil,
    dateText: String? = nil,
    text: String,
    flags: [Flag] = []
  ) {
    self.id = id
    self.parent = parent
    self.kind = kind
    self.author = author
    self.isPostAuthor = isPostAuthor
    self.date = date
    self.dateText = dateText
    self.text = text
    self.flags = flags
  }
}
