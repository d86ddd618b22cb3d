/// What the classes of elements say about the parts of a comment.
struct RoleTable: Sendable {
  /// The parts that a class stands for.
  ///
  /// A lower rank is better evidence; 0 is none.
  struct Roles: Sendable, Equatable {
    var author: UInt8 = 0
    var date: UInt8 = 0
    var text: UInt8 = 0
    var marks: Marks = []

    var isNoise: Bool { marks.contains(.noise) }

    mutating func formUnion(_ other: Roles) {
      author = Self.better(author, other.author)
      date = Self.better(date, other.date)
      text = Self.better(text, other.text)
      marks.formUnion(other.marks)
    }

    private static func better(_ first: UInt8, _ second: UInt8) -> UInt8 {
      first == 0 ? second : second == 0 ? first : min(first, second)
    }
  }

  /// What a class says without holding a part.
  struct Marks: OptionSet, Sendable {
    let rawValue: UInt8
    /// Not part of the text: buttons, counters, avatars.
    static let noise = Marks(rawValue: 1)
    /// A comment of the article's author.
    static let postAuthor = Marks(rawValue: 2)
    /// A comment that waits for a moderator.
    static let held = Marks(rawValue: 4)
    /// A text of which the page has a part alone.
    static let truncated = Marks(rawValue: 8)
  }

  /// The classes of each part; in lists of lists the first is the best evidence.
  ///
  /// A class may stand for what follows "comment" in it alone: `comment-date` covers
  /// `my-theme-comment__date`. An `id` with a number behind it counts as a class.
  struct Vocabulary: Sendable {
    var author: [[String]]
    var date: [[String]]
    var text: [[String]]
    var marks: [(mark: Marks, names: [String])]
    /// Parts of names that make an element noise.
    var noiseParts: [String]
  }

  private let table: NameTable<Roles>
  private let noiseParts: [String]

  /// Makes a table of a vocabulary.
  init(_ vocabulary: Vocabulary) {
    var roles: [String: Roles] = [:]
    func add(_ lists: [[String]], _ part: WritableKeyPath<Roles, UInt8>) {
      for (rank, names) in lists.enumerated() {
        for name in names { roles[name, default: Roles()][keyPath: part] = UInt8(rank + 1) }
      }
    }
    add(vocabulary.author, \.author)
    add(vocabulary.date, \.date)
    add(vocabulary.text, \.text)
    for (mark, names) in vocabulary.marks {
      for name in names { roles[name, default: Roles()].marks.formUnion(mark) }
    }
    table = NameTable(roles.map { ($0.key, $0.value) })
    noiseParts = vocabulary.noiseParts
  }

  /// What an element's classes, its `id` and its `itemprop` say.
  func roles(of node: HTMLTree.Index, in tree: HTMLTree) -> Roles {
    var roles = Roles()
    for word in tree.classes(of: node) {
      if let found = table[NameHash(word)] ?? word.bareHash.flatMap({ table[$0] }) {
        roles.formUnion(found)
      }
      if !roles.isNoise, noiseParts.contains(where: { word.containsIgnoringCase($0) }) {
        roles.marks.formUnion(.noise)
      }
    }
    if let id = tree.attribute(.id, of: node), let found = table[NameHash(id.unnumbered)] {
      roles.formUnion(found)
    }
    if let property = tree.attribute(.itemprop, of: node) {
      for word in HTMLTree.Words(property) {
        guard let found = Self.properties[NameHash(word)] else { continue }
        // The name of a question or a page is no person's.
        if !word.equalsIgnoringCase("name") || tree.isOfPerson(node) { roles.formUnion(found) }
      }
    }
    return roles
  }

  private static let properties = NameTable([
    ("author", Roles(author: 2)), ("creator", Roles(author: 2)), ("name", Roles(author: 1)),
    ("text", Roles(text: 1)), ("commentText", Roles(text: 1)), ("datePublished", Roles(date: 1)),
    ("dateCreated", Roles(date: 1)), ("commentTime", Roles(date: 1)),
  ])
}

extension HTMLTree {
  /// Whether a property belongs to a person or an organization, or to nothing that says its type.
  fileprivate func isOfPerson(_ node: Index) -> Bool {
    var node = node
    for _ in 0..<6 where node != 0 {
      node = parent(of: node)
      if let type = attribute(.itemtype, of: node) {
        return type.containsIgnoringCase("/person") || type.containsIgnoringCase("/organization")
      }
      if attribute(.itemprop, of: node)?.equalsIgnoringCase("author") == true { return true }
    }
    return true
  }
}

extension ArraySlice<UInt8> {
  /// The hash of a theme's own class without what is the theme's, or `nil` where nothing is.
  ///
  /// It counts from the word "comment" on, with each run of underscores and hyphens as one hyphen:
  /// `ast-comment-meta`, `comment__meta` and `w-comments-item-meta` are `comment-meta`.
  fileprivate var bareHash: NameHash? {
    guard let start = firstIndex(of: "comment") else {
      return contains(0x5f) || contains(0x2d) ? collapsedHash(after: NameHash()) : nil
    }
    var rest = self[(start + 7)...]
    if rest.first?.asciiLowercased == 0x73 { rest = rest.dropFirst() }
    if rest.startsIgnoringCase("-item") || rest.startsIgnoringCase("_item") {
      rest = rest.dropFirst(5)
    }
    return rest.collapsedHash(after: "comment")
  }

  private func collapsedHash(after beginning: NameHash) -> NameHash {
    var hash = beginning
    var last: UInt8 = 0
    for byte in self {
      let plain: UInt8 = byte == 0x5f ? 0x2d : byte
      if plain != 0x2d || last != 0x2d { hash.add(plain) }
      last = plain
    }
    return hash
  }

  /// An identifier without the number at its end: `dsq-author-user-12` is `dsq-author-user`.
  fileprivate var unnumbered: ArraySlice<UInt8> {
    var rest = self
    while let last = rest.last, last.isASCIIDigit { rest.removeLast() }
    guard rest.count < count, rest.last == 0x2d || rest.last == 0x5f else { return [] }
    return rest.dropLast()
  }
}
