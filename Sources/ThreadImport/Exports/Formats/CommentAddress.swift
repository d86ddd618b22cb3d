/// What feeds say of a comment by its address: `…/desk-neck/#comment-12`.
enum CommentAddress {
  /// The comment's number, or `nil` where the address is not a comment's.
  static func number(in address: String?) -> String? {
    guard let address, let mark = address.lastIndex(of: "#") else { return nil }
    let fragment = address[address.index(after: mark)...]
    for prefix in ["comment-", "comments-", "comment", "li-comment-", "c"]
    where fragment.hasPrefix(prefix) {
      let number = fragment.dropFirst(prefix.count)
      if !number.isEmpty, number.utf8.allSatisfy(\.isASCIIDigit) { return String(number) }
    }
    return nil
  }

  /// The article's address.
  static func article(of address: String) -> String {
    let whole = address.prefix { $0 != "#" }
    let parts = whole.split(separator: "?", maxSplits: 1)
    guard parts.count == 2, parts[1].hasPrefix("showComment=") else { return String(whole) }
    return String(parts[0])
  }

  /// The number in an identifier: of `tag:blogger.com,1999:blog-1.post-23` it is `23`, as in the
  /// blog's pages.
  static func short(_ identifier: String) -> String {
    if let number = number(in: identifier) { return number }
    guard identifier.hasPrefix("tag:blogger.com"), let post = identifier.firstRange(of: ".post-")
    else { return identifier }
    return String(identifier[post.upperBound...])
  }
}

/// The titles that feeds of comments have, in the languages of WordPress and Blogger.
enum CommentTitle {
  private static let ofComment: [(start: String, joint: String)] = [
    ("Comment on ", " by "), ("Kommentar zu ", " von "), ("Commentaires sur ", " par "),
    ("Commentaire sur ", " par "), ("Comentario en ", " por "), ("Comentário sobre ", " por "),
    ("Comentários sobre ", " por "), ("Commenti su ", " di "), ("Reactie op ", " door "),
    ("Reacties op ", " door "), ("Komentarz do ", ", którego autorem jest "),
    ("Kommentar till ", " av "),
  ]

  private static let ofFeed = [
    "Comments on: ", "Comments on ", "Kommentare zu: ", "Kommentare zu ", "Commentaires sur : ",
    "Commentaires sur: ", "Comentarios en: ", "Comentarios en ", "Comentários sobre: ",
    "Comentários em: ", "Commenti a: ", "Commenti su: ", "Reacties op: ", "Komentarze do: ",
    "Kommentarer på: ", "Kommentarer till: ",
  ]

  /// The article's title in that of a comment in a feed of all comments.
  static func article(inComment title: String) -> String? {
    for (start, joint) in ofComment where title.hasPrefix(start) {
      let rest = title.dropFirst(start.count)
      guard let range = rest.ranges(of: joint).last else { continue }
      return String(rest[..<range.lowerBound])
    }
    return nil
  }

  /// The article's title in that of a feed of its comments.
  static func article(inFeed title: String) -> String? {
    ofFeed.first { title.hasPrefix($0) }.map { String(title.dropFirst($0.count)) }
  }
}
