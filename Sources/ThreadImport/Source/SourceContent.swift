package import Conversations

/// What kind of file a source is; its content decides, not its name.
package enum SourceFormat: String, Sendable, Codable, CaseIterable {
  /// A saved web page.
  case webPage = "web_page"
  /// The text of a page as a browser's reader mode shows it.
  case readerText = "reader_text"
  /// Question/answer pairs, one JSON object a line.
  case pairsJSONLines = "pairs_jsonl"
  /// An export of WordPress (WXR).
  case wordPressExport = "wordpress_export"
  /// Comments or posts from WordPress's REST interface, as JSON.
  case wordPressREST = "wordpress_rest"
  /// A feed of comments in RSS.
  case commentFeed = "comment_feed"
  /// Atom: an export of Blogger or a feed of comments.
  case atom
  /// An export of Disqus.
  case disqusExport = "disqus_export"
  /// An export of Movable Type or TypePad.
  case movableTypeExport = "movable_type_export"
  /// A topic of Discourse, as JSON.
  case discourseTopic = "discourse_topic"
  /// The posts of a Stack Exchange data dump.
  case stackExchangeDump = "stack_exchange_dump"
}

/// What a source holds.
package struct SourceContent: Sendable, Equatable {
  /// What kind of file it is.
  package var format: SourceFormat
  /// The threads of comments; a page has one, even without comments.
  package var threads: [CommentThread]
  /// The pairs of a file of pairs.
  package var pairs: [QuestionAnswerPair]
  /// What could not be read, and what its reader should know.
  package var warnings: [SourceWarning]

  /// Makes a content.
  package init(
    format: SourceFormat,
    threads: [CommentThread] = [],
    pairs: [QuestionAnswerPair] = [],
    warnings: [SourceWarning] = []
  ) {
    self.format = format
    self.threads = threads
    self.pairs = pairs
    self.warnings = warnings
  }
}
