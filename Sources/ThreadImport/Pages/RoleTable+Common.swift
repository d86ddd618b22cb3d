extension RoleTable {
  /// The classes that WordPress, its themes and plugins and many other programs use.
  static let common = RoleTable(
    Vocabulary(
      author: [
        [
          "fn", "comment-author-name", "comment-author-link", "authorname", "author-name",
          "comment-authorname", "commenter-name", "commentername", "username", "user-name",
          "comment-username", "comment-user", "user", "creator", "commenter", "comment-name",
          "dsq-author-user", "dsq-cite", "comment-by", "comment-source-author",
        ],
        ["comment-author", "commentauthor", "comment-meta-author", "commentator", "author"],
        // Words that stand for other things as well.
        ["name", "nick", "nickname", "poster", "comment-nick", "comment-poster"],
      ],
      date: [
        [
          "comment-date", "commentdate", "comment-time", "commenttime", "comment-timestamp",
          "comment-metadata", "comment-meta-date", "comment-posted-on", "comment-datetime",
          "comment-posted", "datetime", "comment-source-date", "timestamp", "post-time",
          "timendate", "comment-submitted",
        ],
        ["commentmetadata", "comment-meta", "commentmeta", "date", "time", "submitted"],
      ],
      text: [
        [
          "comment-content", "comment-text", "commenttext", "commentcontent", "comment-body-text",
          "comments-item-text", "comment-entry", "comment-message", "comment-p", "text-comment",
          "comment-inner-content", "comments-text", "comment-txt", "comment-copy", "post-text",
          "field-name-comment-body", "field--name-comment-body", "dsq-comment-message",
        ],
        ["comment-body", "commentbody", "comment-data", "comment-bubble"],
      ],
      marks: [
        (.noise, noise),
        (
          .postAuthor,
          [
            "bypostauthor", "by-post-author", "blog-author", "wc-blog-post_author",
            "wpd-blog-post_author", "comment-by-node-author", "by-node-author",
            "post-author-comment",
          ]
        ),
        (.held, ["comment-awaiting-moderation", "awaiting-moderation", "wpd-unapproved"]),
        (.truncated, ["wpdiscuz-readmore", "read-more", "readmore", "more-link"]),
      ],
      noiseParts: [
        "avatar", "rating", "reply-link", "edit-link", "like", "vote", "comment-reply", "gravatar",
        "reply-button", "toolbar", "tooltip", "social-share", "ellipsis", "nicename",
      ]
    )
  )

  private static let noise = [
    "vcard", "comment-meta", "commentmeta", "commentmetadata", "comment-metadata", "reply", "says",
    "comment-awaiting-moderation", "awaiting-moderation", "edit-link", "screen-reader-text",
    "comment-header", "comment-footer", "comment-respond", "permalink", "sharedaddy",
    "comment-actions", "comment-number", "comment-count", "commentnumber", "badge",
    "comment-title", "comment-tools", "comment-controls", "comment-subject", "comment-permalink",
    "comment-edit", "comment-links", "comment-buttons", "comment-badge", "comment-ranking",
    "expanding-formatter-trigger", "wpdiscuz-hellip", "wpdiscuz-readmore", "item-control",
    "secondary-text", "readmore", "comment-label", "comment-answer", "comment-meta-data",
    "p3_comment_author", "links", "comment-options",
  ]
}
