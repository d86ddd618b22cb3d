extension ThreadLayout {
  /// The families that are told apart; of two that find as many comments the first is taken.
  static let families: [ThreadLayout] = [
    pixnet, wordPress, blogger, staticDisqus, microdata, serendipity, dotclear, xenForo, phpBB,
    vBulletin,
  ]

  /// WordPress with any theme, and whatever else numbers its comments `comment-N`: Drupal, Movable
  /// Type, Thesis, wpDiscuz.
  static let wordPress = ThreadLayout(
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
    anchors: [.id(prefix: "dsq-comment-")],
    nesting: .none,
    roles: .common
  )

  /// PIXNET: a list for each comment, with the owner's answer in it.
  static let pixnet = ThreadLayout(
    anchors: [.name(prefix: "comment-")],
    extent: .ancestor(itemClass: "single-post"),
    nesting: .none,
    answerClass: "reply-text",
    roles: .common
  )

  /// Comments and answers marked with schema.org's vocabulary.
  static let microdata = ThreadLayout(
    anchors: [
      .itemType(["Comment", "UserComments", "Answer", "Question", "DiscussionForumPosting"])
    ],
    strangers: ["FAQPage"],
    roles: .common
  )

  /// Serendipity: an element for each comment, the name and date behind the text.
  static let serendipity = ThreadLayout(
    anchors: [.id(prefix: "serendipity_comment_")],
    nesting: .none,
    roles: .common
  )

  /// Dotclear: a definition list without classes.
  static let dotclear = ThreadLayout(
    anchors: [.term(prefix: "c")],
    nesting: .none,
    roles: .common
  )

  /// XenForo, first and second version.
  static let xenForo = ThreadLayout(
    anchors: [.id(prefix: "js-post-"), .numbered(prefix: "post-", itemClass: "message")],
    nesting: .none,
    roles: .forum
  )

  static let phpBB = ThreadLayout(
    anchors: [.numbered(prefix: "p", itemClass: "post")],
    nesting: .none,
    roles: .forum
  )

  static let vBulletin = ThreadLayout(
    anchors: [.numbered(prefix: "post_", itemClass: "postcontainer")],
    nesting: .none,
    roles: .forum
  )

  /// Comments that are known by their repeated shape alone.
  static func repeated(_ items: [HTMLTree.Index]) -> ThreadLayout {
    ThreadLayout(
      anchors: [.elements(Set(items))],
      nesting: .none,
      hasPlainHeaders: true,
      roles: .common
    )
  }

  /// Comments that are known by a class of theirs alone.
  static func repeated(itemClass: String) -> ThreadLayout {
    ThreadLayout(
      anchors: [.itemClass(NameHash(itemClass.utf8))],
      roles: .common
    )
  }
}

extension RoleTable {
  /// The classes of forums; what a forum says of a member stands beside every post.
  static let forum = RoleTable(
    Vocabulary(
      author: [["username"]],
      date: [["u-dt", "datetime", "postdate"]],
      text: [
        ["bbwrapper", "messagetext", "postcontent", "content"], ["message-body"],
      ],
      marks: [
        (
          .noise,
          [
            "postprofile", "message-user-extras", "usertitle", "signature", "message-signature",
            "message-footer", "post-buttons", "bbcodeblock-expandlink", "postfoot", "userstats",
            "profile-posts", "profile-joined", "profile-rank", "message-lastedit", "notice",
          ]
        ),
        (.postAuthor, []),
        (.held, []),
      ],
      noiseParts: ["avatar", "reaction"]
    )
  )

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
