import Conversations

/// Finds out who wrote the comments of a thread without names: by signatures, greetings, and
/// sign-offs.
struct ReaderNames {
  private let comments: [Comment]
  private let tree: ThreadTree
  private let greetings: [Greeting?]
  private let coachName: String?
  private let signatures: CoachSignatures
  /// Under which comments the coach's signature stands, with the number of its lines.
  private let signedLines: [Int?]
  /// How many of the direct replies the coach signs.
  private let signsMost: Bool

  init(comments: [Comment], coaches: [String], byline: String?) {
    self.comments = comments
    tree = ThreadTree(comments)
    greetings = comments.map { Greeting(of: $0.text) }
    let replies = comments.filter(Self.isReply).map(\.text)
    let given = coaches + (byline.map { [$0] } ?? [])
    let greeted = Self.mostGreeted(comments: comments, greetings: greetings)
    let name =
      Self.coachName(replies: replies, given: coaches.first, expected: greeted ?? byline)
      ?? byline ?? greeted
    coachName = name
    let signatures = CoachSignatures(names: given + (name.map { [$0] } ?? []), texts: [])
    self.signatures = signatures
    signedLines = comments.map { comment in
      Signature(of: Substring(comment.text)) { signatures.contain($0) }?.lines.count
    }
    let signed = zip(comments, signedLines).count { Self.isReply($0) && $1 != nil }
    signsMost = signed >= 2 && signed * 10 >= replies.count * 8
  }

  private static func isReply(_ comment: Comment) -> Bool {
    comment.parent != nil || comment.flags.contains(.orphan)
  }

  /// Gives `comments` their authors' names.
  func name(_ comments: inout [Comment]) {
    let isCoach = comments.indices.map(isByCoach)
    for index in comments.indices where comments[index].kind == .comment {
      guard comments[index].author == nil else { continue }
      if isCoach[index] {
        comments[index].author = coachName
        comments[index].isPostAuthor = true
      } else {
        comments[index].author = readerName(of: index, isCoach: isCoach)
      }
      if comments[index].author != nil { comments[index].flags.append(.nameFromText) }
    }
    guard let coachName else { return }
    for index in comments.indices
    where comments[index].author.map(PersonName.key) == PersonName.key(coachName) {
      comments[index].isPostAuthor = comments[index].kind == .comment
    }
  }
}

// The coach.
extension ReaderNames {
  /// The line that most replies are signed with; one that begins as the `given` or the `expected`
  /// name does comes first.
  private static func coachName(replies: [String], given: String?, expected: String?) -> String? {
    var first: [String: Int] = [:]
    var all: [String: Int] = [:]
    for text in replies {
      let lines = CoachSignatures.candidates(in: text)
      if let line = lines.last { first[line, default: 0] += 1 }
      for line in lines { all[line, default: 0] += 1 }
    }
    if let name = given { return mostFrequent(all, like: name)?.key ?? name }
    if let name = expected, let best = mostFrequent(all, like: name), best.value >= 2 {
      return best.key
    }
    guard let best = mostFrequent(first, like: nil), best.value >= 2 || replies.count <= 2 else {
      return nil
    }
    return best.key
  }

  private static func mostFrequent(
    _ counts: [String: Int],
    like name: String?
  )
    -> (key: String, value: Int)?
  {
    let beginning = name.map { Wording($0).words.first }
    return counts.filter { line, _ in
      beginning.map { Wording(line).words.first == $0 } ?? true
    }.min { ($1.value, $0.key) < ($0.value, $1.key) }
  }

  /// The name that most comments at the top level greet.
  private static func mostGreeted(comments: [Comment], greetings: [Greeting?]) -> String? {
    var counts: [String: Int] = [:]
    for (comment, greeting) in zip(comments, greetings) where comment.parent == nil {
      guard let name = greeting?.names.first else { continue }
      counts[name, default: 0] += 1
    }
    let best = counts.max { ($0.value, $1.key) < ($1.value, $0.key) }
    return best.flatMap { $0.value >= 2 ? $0.key : nil }
  }

  private func isByCoach(_ index: Int) -> Bool {
    let comment = comments[index]
    guard comment.kind == .comment, comment.author == nil else { return false }
    let text = Substring(comment.text)
    if let lines = signedLines[index] {
      return Self.isReply(comment) || lines > 1 || greetings[index]?.names.first != nil
    }
    guard Self.isReply(comment) else { return false }
    let names = greetings[index]?.names ?? []
    if names.contains(where: signatures.contain) { return false }
    let parent = tree.parents[index]
    if let parent, tree.parents[parent] != nil, signsMost { return false }
    if SignOff.name(in: comment.text) != nil { return false }
    if !names.isEmpty { return true }
    if isBareAddress(text) { return true }
    let traits = CommentTraits(comment.text)
    return signsMost && !traits.asks && !traits.isThanks && !traits.sharesProblem
      && !tree.replies[parent ?? index].contains { $0 < index }
  }

  /// "Vanessa, it may be…": a capitalised word with a comma that is no word elsewhere.
  private func isBareAddress(_ text: Substring) -> Bool {
    bareName(in: text) != nil
  }

  private func bareName(in text: Substring) -> String? {
    let greeting = Greeting(of: text) { name in
      PersonName.isPlain(name) && !GreetingWords.openers.isWhole(name)
    }
    return greeting?.names.first
  }

  /// The name by which the coach's first reply greets the writer, else the sign-off.
  private func readerName(of index: Int, isCoach: [Bool]) -> String? {
    let signed = SignOff.name(in: comments[index].text)
      .flatMap { signatures.contain($0) ? nil : $0 }
    for reply in tree.replies[index] where isCoach[reply] {
      let greeted = greetings[reply]?.names.first ?? bareName(in: Substring(comments[reply].text))
      if let greeted, !signatures.contain(greeted) { return greeted }
    }
    return signed
  }
}
