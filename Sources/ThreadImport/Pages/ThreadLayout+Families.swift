extension ThreadLayout {
  /// The families that are told apart, the most general first.
  static let families: [ThreadLayout] = [wordPress]

  /// WordPress with any theme, and whatever else numbers its comments `comment-N`.
  static let wordPress = ThreadLayout(
    name: "WordPress",
    anchors: [
      .id(prefix: "comment-"), .id(prefix: "li-comment-"), .id(prefix: "div-comment-"),
      .id(prefix: "article-comment-"), .name(prefix: "comment-"),
    ],
    wrappers: ["comment", "wc-comment", "wpd-comment", "pingback", "trackback"],
    roles: .common
  )
}

extension RoleTable {
  /// The classes that WordPress and its themes and plugins use.
  static let common = RoleTable(
    author: [
      [
        "fn", "comment-author-name", "wp-block-comment-author-name", "wc-comment-author",
        "wpd-comment-author", "authorname", "author-name", "comment_author", "commenter-name",
        "comment-author-link", "username", "user-name", "user", "commenter",
      ],
      [
        "comment-author", "commentauthor", "comment_name", "comment-name", "comment-meta-author",
        "commentator", "commentername", "author",
      ],
    ],
    date: [
      [
        "comment-date", "comment_date", "commentdate", "comment-time", "comment_time",
        "commenttime", "wc-comment-date", "wpd-comment-date", "wp-block-comment-date",
        "comment-timestamp", "comment-metadata", "datetime", "timestamp", "post-time",
        "comment-meta-date", "comment-posted-on", "comment-datetime",
      ],
      ["commentmetadata", "comment-meta", "comment_meta", "commentmeta", "date", "time"],
    ],
    text: [
      [
        "comment-content", "comment-text", "commenttext", "comment_text", "comment_content",
        "commentcontent", "wp-block-comment-content", "wc-comment-text", "wpd-comment-text",
        "field-name-comment-body", "comment-body-text", "w-comments-item-text", "comment-entry",
        "comment_body_text", "comment-message", "comment__content", "comment__text",
        "comment-p", "text-comment", "comment-inner-content", "comments-text", "post-text",
      ],
      ["comment-body", "comment_body", "commentbody", "comment__body", "comment-data"],
    ],
    noise: [
      "vcard", "comment-meta", "comment_meta", "commentmeta", "commentmetadata",
      "comment-metadata", "reply", "says", "comment-awaiting-moderation",
      "wp-block-comment-reply-link", "wp-block-comment-edit-link", "edit-link",
      "screen-reader-text",
      "comment-header", "comment-footer", "comment-respond", "permalink", "sharedaddy",
      "comment-actions", "comment-number", "comment-count", "wpd-comment-footer", "commentnumber",
      "wc-comment-footer", "wpd-toolbar", "badge",
    ],
    noiseParts: ["avatar", "rating", "reply-link", "edit-link", "like", "vote", "comment-reply"],
    postAuthor: ["bypostauthor", "blog-author", "wc-blog-post_author", "wpd-blog-post_author"],
    held: ["comment-awaiting-moderation"]
  )
}
