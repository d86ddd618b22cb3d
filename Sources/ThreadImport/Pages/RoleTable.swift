/// What the classes of elements say about the parts of a comment.
struct RoleTable: Sendable {
  /// The parts that a class stands for.
  ///
  /// A lower rank is better evidence; 0 is none.
  struct Roles: Sendable, Equatable {
    var author: UInt8 = 0
    var date: UInt8 = 0
    var text: UInt8 = 0
    /// Not part of the text: buttons, counters, avatars.
    var isNoise = false
    /// Marks a comment of the article's author.
    var marksPostAuthor = false
    /// Marks a comment that waits for a moderator.
    var marksHeld = false

    mutating func formUnion(_ other: Roles) {
      author = Self.better(author, other.author)
      date = Self.better(date, other.date)
      text = Self.better(text, other.text)
      isNoise = isNoise || other.isNoise
      marksPostAuthor = marksPostAuthor || other.marksPostAuthor
      marksHeld = marksHeld || other.marksHeld
    }

    private static func better(_ first: UInt8, _ second: UInt8) -> UInt8 {
      first == 0 ? second : second == 0 ? first : min(first, second)
    }
  }

  private let table: NameTable<Roles>
  private let noiseParts: [String]

  /// Makes a table; in lists of lists the first is the best evidence.
  init(
    author: [[String]],
    date: [[String]],
    text: [[String]],
    noise: [String],
    noiseParts: [String],
    postAuthor: [String],
    held: [String]
  ) {
    var roles: [String: Roles] = [:]
    for (rank, names) in author.enumerated() {
      for name in names { roles[name, default: Roles()].author = UInt8(rank + 1) }
    }
    for (rank, names) in date.enumerated() {
      for name in names { roles[name, default: Roles()].date = UInt8(rank + 1) }
    }
    for (rank, names) in text.enumerated() {
      for name in names { roles[name, default: Roles()].text = UInt8(rank + 1) }
    }
    for name in noise { roles[name, default: Roles()].isNoise = true }
    for name in postAuthor { roles[name, default: Roles()].marksPostAuthor = true }
    for name in held { roles[name, default: Roles()].marksHeld = true }
    table = NameTable(roles.map { ($0.key, $0.value) })
    self.noiseParts = noiseParts
  }

  /// What an element's classes and its `itemprop` say.
  func roles(of node: HTMLTree.Index, in tree: HTMLTree) -> Roles {
    var roles = Roles()
    guard tree.nodes[node].attributeCount > 0 else { return roles }
    for word in tree.classes(of: node) {
      if let found = table[NameHash(word)] { roles.formUnion(found) }
      if !roles.isNoise, noiseParts.contains(where: { word.containsIgnoringCase($0) }) {
        roles.isNoise = true
      }
    }
    if let property = tree.attribute(.itemprop, of: node) {
      for word in HTMLTree.Words(property) {
        switch String(decoding: word, as: UTF8.self) {
        case "author", "creator": roles.formUnion(Roles(author: 2))
        case "name": roles.formUnion(Roles(author: 1))
        case "text", "commentText": roles.formUnion(Roles(text: 1))
        case "datePublished", "dateCreated", "commentTime": roles.formUnion(Roles(date: 1))
        default: break
        }
      }
    }
    return roles
  }
}

extension ArraySlice<UInt8> {
  /// Whether this text stands anywhere in the bytes, whatever the case of ASCII letters.
  func containsIgnoringCase(_ text: String) -> Bool {
    let other = Array(text.utf8)
    guard let first = other.first, count >= other.count else { return false }
    for start in startIndex...(endIndex - other.count) where self[start].asciiLowercased == first {
      if self[start..<start + other.count].equalsIgnoringCase(text) { return true }
    }
    return false
  }
}
