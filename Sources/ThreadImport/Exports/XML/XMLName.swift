/// The elements of exports that are told apart; no more than 64, so that a set of them is a number.
enum XMLName: UInt8, Sendable {
  case other

  // RSS and WordPress.
  case item, title, link, guid, description, creator, pubDate, encoded
  case userRecord, userID, userLogin, userName
  case postDate, postDateGMT
  case comment, commentID, commentAuthor, commentDate, commentDateGMT, commentContent
  case commentApproved, commentType, commentParent, commentUserID

  // Atom and Blogger.
  case entry, id, author, name, uri, published, updated, content, summary, category, inReplyTo
  case bloggerType, bloggerStatus, bloggerParent, bloggerInReplyTo

  // Disqus.
  case thread, post, parent, message, createdAt, username, isDeleted, isSpam, isApproved

  // Stack Exchange.
  case row

  /// The element with the name of this hash.
  static func named(_ hash: NameHash) -> XMLName { table[hash] ?? .other }

  /// The names with their usual prefixes.
  private static let table = NameTable([
    ("item", XMLName.item), ("title", .title), ("link", .link), ("guid", .guid),
    ("description", .description), ("dc:creator", .creator), ("pubDate", .pubDate),
    ("content:encoded", .encoded), ("wp:author", .userRecord), ("wp:author_id", .userID),
    ("wp:author_login", .userLogin), ("wp:author_display_name", .userName),
    ("wp:post_date", .postDate), ("wp:post_date_gmt", .postDateGMT), ("wp:comment", .comment),
    ("wp:comment_id", .commentID), ("wp:comment_author", .commentAuthor),
    ("wp:comment_date", .commentDate), ("wp:comment_date_gmt", .commentDateGMT),
    ("wp:comment_content", .commentContent), ("wp:comment_approved", .commentApproved),
    ("wp:comment_type", .commentType), ("wp:comment_parent", .commentParent),
    ("wp:comment_user_id", .commentUserID), ("entry", .entry), ("id", .id), ("author", .author),
    ("name", .name), ("uri", .uri), ("published", .published), ("updated", .updated),
    ("content", .content), ("summary", .summary), ("category", .category),
    ("thr:in-reply-to", .inReplyTo), ("blogger:type", .bloggerType),
    ("blogger:status", .bloggerStatus), ("blogger:parent", .bloggerParent),
    ("blogger:inReplyTo", .bloggerInReplyTo), ("thread", .thread), ("post", .post),
    ("parent", .parent), ("message", .message), ("createdAt", .createdAt), ("username", .username),
    ("isDeleted", .isDeleted), ("isSpam", .isSpam), ("isApproved", .isApproved), ("row", .row),
  ])
}

/// The attributes of exports that are read, known by their names without prefix.
enum XMLAttributeName: String, CaseIterable, Sendable {
  case id, ref, href, rel, type, term, scheme
  case postTypeID = "PostTypeId"
  case parentID = "ParentId"
  case acceptedAnswerID = "AcceptedAnswerId"
  case creationDate = "CreationDate"
  case score = "Score"
  case body = "Body"
  case title = "Title"
  case ownerUserID = "OwnerUserId"
  case ownerDisplayName = "OwnerDisplayName"

  /// The attribute with the name of this hash.
  static func named(_ hash: NameHash) -> XMLAttributeName? { table[hash] }

  private static let table = NameTable(allCases.map { ($0.rawValue, $0) })
}

/// What the prefixes of a file stand for.
///
/// An undeclared prefix stands for itself, as does one
/// declared with an address that is not known; a declaration holds for the rest of the file.
struct XMLPrefixes: Sendable {
  private static let limit = 64

  /// Parts of the addresses of namespaces, and the prefixes that they usually have.
  private static let known: [(part: String, prefix: String)] = [
    ("/excerpt/", "excerpt"), ("wordpress.org/export/", "wp"),
    ("/rss/1.0/modules/content", "content"),
    ("purl.org/dc/elements", "dc"), ("/syndication/thread/", "thr"), ("w3.org/2005/atom", ""),
    ("purl.org/atom/ns", ""), ("purl.org/rss/1.0/", ""), ("schemas.google.com/blogger/", "blogger"),
  ]

  private var declared: [(prefix: [UInt8], meaning: [UInt8])] = []

  /// Takes down a declaration; beyond the bound none is kept.
  mutating func declare(_ prefix: ArraySlice<UInt8>, as address: [UInt8]) {
    let found = Self.known.first { address[...].containsIgnoringCase($0.part) }
    // Atom within RSS keeps its prefix: an "atom:link" is not the "link" of RSS.
    guard let found, !prefix.isEmpty else { return }
    let isAtomInRSS = found.prefix.isEmpty && prefix.equalsIgnoringCase("atom")
    let meaning = isAtomInRSS ? Array(prefix) : Array(found.prefix.utf8)
    declared.removeAll { $0.prefix.elementsEqual(prefix) }
    if declared.count < Self.limit { declared.append((Array(prefix), meaning)) }
  }

  /// The hash of a name with its prefix replaced by the usual one.
  func hash(of name: ArraySlice<UInt8>) -> NameHash {
    guard !declared.isEmpty, let colon = name.firstIndex(of: 0x3a),
      let entry = declared.first(where: { $0.prefix.elementsEqual(name[..<colon]) })
    else { return NameHash(name) }
    var hash = NameHash(entry.meaning)
    let local = entry.meaning.isEmpty ? name[(colon + 1)...] : name[colon...]
    for byte in local { hash.add(byte) }
    return hash
  }
}
