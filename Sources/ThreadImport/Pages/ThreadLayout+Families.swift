extension ThreadLayout {
  /// The families that are told apart; of two that find as many comments the first is taken.
  static let families: [ThreadLayout] = [pixnet, wordPress, blogger, staticDisqus, microdata]

  /// WordPress with any theme, and whatever else numbers its comments `comment-N`: Drupal, Movable
  /// Type, Thesis, wpDiscuz.
  static let wordPress = ThreadLayout(
    name: "WordPress",
    anchors: [
      .id(prefix: "comment-"), .id(prefix: "li-comment-"), .id(prefix: "div-comment-"),
      .id(prefix: "article-comment-"), .name(prefix: "comment-"), .about(prefix: "comment-"),
    ],
    indents: [
      "indented", "children", "w-comments-childlist", "comment-replies", "comment_replies",
    ],
    wrappers: ["comment", "wc-comment", "wpd-comment", "pingback", "trackback", "js-comment"],
    roles: .common
  )

  /// Blogger: a definition list in the old form, nested lists in the threaded one.
  static let blogger = ThreadLayout(
    name: "Blogger",
    anchors: [
      .numbered(prefix: "c", itemClass: "comment-author"),
      .numbered(prefix: "c", itemClass: "comment"),
      .numbered(prefix: "c", itemClass: "comment-block"),
    ],
    indents: ["comment-replies"],
    wrappers: ["comment"],
    roles: .blogger
  )

  /// What Disqus leaves in a page for readers without scripts.
  static let staticDisqus = ThreadLayout(
    name: "Disqus",
    anchors: [.id(prefix: "dsq-comment-")],
    nesting: .none,
    roles: .common
  )

  /// PIXNET: a list for each comment, with the owner's answer in it.
  static let pixnet = ThreadLayout(
    name: "PIXNET",
    anchors: [.name(prefix: "comment-")],
    extent: .ancestor(itemClass: "single-post"),
    nesting: .none,
    answerClass: "reply-text",
    roles: .common
  )

  /// Comments and answers marked with schema.org's vocabulary.
  static let microdata = ThreadLayout(
    name: "schema.org",
    anchors: [
      .itemType(["Comment", "UserComments", "Answer", "Question", "DiscussionForumPosting"])
    ],
    strangers: ["FAQPage"],
    roles: .common
  )

  /// Comments that are known by a class of theirs alone.
  static func repeated(itemClass: String) -> ThreadLayout {
    ThreadLayout(
      name: "class \(itemClass)",
      anchors: [.itemClass(NameHash(itemClass.utf8))],
      roles: .common
    )
  }
}

extension RoleTable {
  /// Blogger's classes; `comment-author` is the comment's first element there.
  static let blogger = RoleTable(
    Vocabulary(
      author: [["user"]],
      date: [["comment-timestamp", "datetime"]],
      text: [["comment-body", "comment-content"]],
      marks: [
        (.noise, ["comment-footer", "item-control", "comment-actions", "icon", "thread-toggle"]),
        (.postAuthor, ["blog-author"]),
        (.held, []),
      ],
      noiseParts: ["avatar"]
    )
  )
}
