import Conversations
import Testing

@testable import KnowledgeBase

private typealias Comment = Conversations.Comment

/// A question of Bram's and the answer of Odile, who is the coach.
private func exchange(
  _ id: Int,
  _ question: String,
  _ answer: String,
  isMarked: Bool = true
) -> [Comment] {
  [
    Comment(id: "\(id)", author: "Bram", date: "2021-03-\(10 + id % 10)", text: question),
    Comment(
      id: "\(id + 1)",
      parent: "\(id)",
      author: "Odile",
      isPostAuthor: isMarked,
      date: "2021-03-\(10 + id % 10)",
      text: answer
    ),
  ]
}

/// Pairs each comment with the coach's reply to it.
private func pairing(_ thread: CommentThread) -> ThreadPairs {
  var pairs: [QuestionAnswerPair] = []
  for answer in thread.comments where answer.isPostAuthor {
    guard let question = thread.comments.first(where: { $0.id == answer.parent }) else { continue }
    pairs.append(
      QuestionAnswerPair(
        id: question.id,
        question: question.text,
        answer: answer.text,
        title: thread.article.title,
        url: thread.article.url.map { $0 + "#" + question.id },
        parts: [
          .init(comment: question.id, role: .question), .init(comment: answer.id, role: .answer),
        ]
      )
    )
  }
  let paired = Set(pairs.flatMap(\.parts).map(\.comment))
  let others = thread.comments.filter { !paired.contains($0.id) }
  return ThreadPairs(
    pairs: pairs,
    unpaired: others.map { .init(comment: $0.id, reason: $0.kind == .comment ? .thanks : .ping) },
    coaches: ["Odile"],
    conversationCount: pairs.count
  )
}

private let address = "https://odile.example/calves/"
private let calf = exchange(10, "My calf cramps at night.", "Stretch it before bed.")
private let heel = exchange(12, "My heel hurts in the morning.", "Roll it on a ball.")
private let shin = exchange(14, "My shins burn when I run.", "Run on grass for a while.")

/// A knowledge base that threads are brought into, one import after the other.
private final class Base {
  let folder: TemporaryFolder
  let writer: KnowledgeBaseWriter

  init() throws {
    let folder = try TemporaryFolder()
    writer = try KnowledgeBaseWriter(at: folder.path)
    self.folder = folder
  }

  /// One import of these threads; what changed, as a summary counts it.
  @discardableResult func read(
    _ comments: [Comment]...,
    title: String? = "Calves",
    url: String? = address,
    isPartial: Bool = false,
    claimed: Int? = nil
  ) throws -> ImportChanges {
    try read(
      comments.map {
        CommentThread(
          article: Article(title: title, url: url),
          claimedCount: claimed,
          isPartial: isPartial,
          comments: $0
        )
      }
    )
  }

  @discardableResult func read(_ threads: [CommentThread]) throws -> ImportChanges {
    try writer.importing { session in
      var articles: [String: ImportChanges] = [:]
      let source = ImportSession.Source(path: "page.html", format: "page", digest: "0")
      for thread in threads {
        let (article, changes) = try session.merge(thread, from: source, pairing: pairing)
        articles[article, default: ImportChanges()].follow(with: changes)
      }
      for (article, changes) in try session.mergePages(pairing: pairing) {
        articles[article, default: ImportChanges()].follow(with: changes)
      }
      return articles.values.reduce(into: ImportChanges()) { $0 += $1 }
    }
  }

  @discardableResult func read(pairs: [QuestionAnswerPair]) throws -> ImportChanges {
    try writer.importing { session in
      let source = ImportSession.Source(path: "pairs.jsonl", format: "pairs", digest: "0")
      return try session.mergingPairs(from: source) { try $0(pairs) }
    }
  }

  func pairs() throws -> [String: String] {
    var pairs: [String: String] = [:]
    try writer.contents.forEachPair { pairs[$0.id] = $0.question }
    return pairs
  }

  func ids() throws -> [String] { try pairs().keys.sorted() }
}

/// What a copy of a thread does to what other copies have said.
@Suite struct CopyTests {
  @Test func `a feed does not take away who the coach is, nor what is a ping`() throws {
    let base = try Base()
    let ping = Comment(id: "20", kind: .pingback, author: "Hattie’s blog", text: "Odile on calves")
    try base.read(calf + [ping])
    var feed = (calf + [ping]).map { Comment(id: $0.id, author: $0.author, text: $0.text) }
    feed += exchange(30, "May I swim?", "Yes, slowly.", isMarked: false)
    let changes = try base.read(feed, isPartial: true)
    #expect(changes.gone == 0 && changes.changed == 0)
    #expect(try base.ids() == ["calves-10"])
    #expect(changes.unpaired[.ping] == 1)
  }

  @Test func `a theme that marks nobody and nests nothing does not take away who did`() throws {
    let base = try Base()
    try base.read(calf + heel)
    let flat = (calf + heel).map { Comment(id: $0.id, author: $0.author, text: $0.text) }
    #expect(try base.read(flat).unchanged == 2)
    // One that does mark knows better.
    var marked = calf + heel
    marked[3].isPostAuthor = false
    #expect(try base.read(marked).gone == 1)
  }

  @Test func `a text that a source cuts or leaves out stays as it was`() throws {
    let base = try Base()
    try base.read(calf)
    var cut = calf
    cut[0].text = "My calf…"
    cut[0].flags = [.truncated]
    cut[1].text = ""
    #expect(try base.read(cut, isPartial: true).unchanged == 1)
    #expect(try base.pairs() == ["calves-10": calf[0].text])
  }

  @Test func `an answer taken out of a comment's text is not put back by a feed`() throws {
    let base = try Base()
    var split = calf
    split[1].id = "10-answer"
    split[1].flags = [.splitFromText]
    try base.read(split)
    let whole = Comment(id: "10", author: "Bram", text: calf[0].text + " [Odile: Stretch it.]")
    #expect(try base.read([whole], isPartial: true).unchanged == 1)
    #expect(try base.pairs() == ["calves-10": calf[0].text])
  }

  @Test func `a source without titles leaves the titles of the pairs`() throws {
    let base = try Base()
    try base.read(calf)
    let changes = try base.read(calf + heel, title: nil, isPartial: true)
    #expect(changes.unchanged == 1 && changes.new == 1)
    for id in ["calves-10", "calves-12"] {
      #expect(try base.writer.contents.pair(id: id)?.title == "Calves")
    }
  }

  @Test func `of two copies in one import neither takes away what the other shows`() throws {
    for isNewerFirst in [true, false] {
      let base = try Base()
      try base.read(calf + heel)
      let copies = [calf + heel + shin, calf + heel]
      let changes = try base.read(copies[isNewerFirst ? 0 : 1], copies[isNewerFirst ? 1 : 0])
      #expect(changes.gone == 0 && changes.new == 1 && changes.differing == 1)
      #expect(try base.ids() == ["calves-10", "calves-12", "calves-14"])
      // What no copy shows is gone all the same.
      #expect(try base.read(calf + shin, calf + shin).gone == 1)
      #expect(try base.read(calf + shin, calf + shin).differing == 0)
    }
  }

  @Test func `of two copies in one import the words of the newer one stay`() throws {
    var older = calf
    older[0].text = "My calf cramps."
    for copies in [[older, calf + shin], [calf + shin, older]] {
      let base = try Base()
      try base.read(copies[0], copies[1])
      #expect(try base.pairs()["calves-10"] == calf[0].text)
    }
  }

  @Test func `articles of one address with other titles and other comments are kept apart`() throws
  {
    let base = try Base()
    let home = "https://odile.example/"
    let threads = [("Calves", calf), ("Heels", heel), ("Shins", shin)].map { title, comments in
      CommentThread(article: Article(title: title, url: home), comments: comments)
    }
    #expect(try base.read(threads).new == 3)
    #expect(try base.ids() == ["calves-10", "heels-12", "shins-14"])
    #expect(try base.read(threads.reversed()).unchanged == 3)
    #expect(try base.read([threads[1]]).unchanged == 1)
    #expect(try base.ids().count == 3)
  }

  @Test func `an article that is renamed, or all of whose comments are new, is the same`() throws {
    let base = try Base()
    try base.read(calf + heel)
    #expect(try base.read(calf + heel, title: "Cramps").changed == 2)
    #expect(try base.read(shin, title: "Cramps").gone == 2)
    #expect(try base.ids() == ["calves-14"])
    // A part takes nothing away, so that it need not be told apart.
    #expect(try base.read(calf, title: "Comments on Cramps", isPartial: true).new == 1)
    #expect(try base.writer.contents.statistics().articles == 1)
  }

  @Test func `comment pages that show all there are take away what they do not show`() throws {
    let base = try Base()
    #expect(try base.read(calf + heel, shin, isPartial: true, claimed: 6).new == 3)
    // One of the two, or fewer comments than they claim, may leave anything out.
    #expect(try base.read(calf, isPartial: true, claimed: 2).gone == 0)
    #expect(try base.read(calf, shin, isPartial: true, claimed: 6).gone == 0)
    #expect(try base.read(calf, shin, isPartial: true, claimed: 4).gone == 1)
    #expect(try base.ids() == ["calves-10", "calves-14"])
  }
}

/// Articles without an address, and copies that number their comments anew.
@Suite struct CopyWithoutAddressTests {
  /// The comments as saved text numbers them.
  private func numbered(_ exchanges: [Comment]...) -> [Comment] {
    exchanges.enumerated().flatMap { place, pair in
      var (question, answer) = (pair[0], pair[1])
      question.id = "\(place + 1)"
      answer.id = "\(place + 1).1"
      answer.parent = question.id
      return [question, answer]
    }
  }

  @Test func `a comment more or less in front leaves the others their ids`() throws {
    let base = try Base()
    try base.read(numbered(calf, heel), url: nil)
    let more = try base.read(numbered(shin, calf, heel), url: nil)
    #expect(more.new == 1 && more.unchanged == 2 && more.gone == 0)
    #expect(try base.pairs()["calves-1"] == calf[0].text)
    let less = try base.read(numbered(shin, heel), url: nil)
    #expect(less.new == 0 && less.unchanged == 2 && less.gone == 1)
    #expect(Set(try base.pairs().values) == [shin[0].text, heel[0].text])
    #expect(try base.read(numbered(shin, heel), url: nil).unchanged == 2)
    #expect(try base.writer.contents.statistics().articles == 1)
  }

  @Test func `a decision stays with its comment when the numbers change`() throws {
    let base = try Base()
    try base.read(numbered(calf, heel), url: nil)
    try base.writer.decide([Decision(id: "calves-2", verdict: .drop)])
    try base.read(numbered(shin, calf, heel), url: nil)
    #expect(Set(try base.pairs().values) == [shin[0].text, calf[0].text])
    // The page with its own numbers, and its address, takes it over.
    try base.read(calf + heel + shin)
    #expect(try base.ids() == ["calves-10", "calves-14"])
    #expect(try base.writer.contents.soundness().isSound)
  }

  @Test func `any number of articles of one title stay as many when they are read again`() throws {
    let base = try Base()
    let threads = (1...100).map { number in
      CommentThread(
        article: Article(title: "Open thread"),
        comments: numbered(exchange(1, "Question \(number)?", "Rest a day."))
      )
    }
    #expect(try base.read(threads).new == 100)
    #expect(try base.read(threads).unchanged == 100)
    #expect(try base.read(threads.reversed()).unchanged == 100)
  }

  @Test func `a short article that shares a comment takes nothing from a long one`() throws {
    let base = try Base()
    let thanks = Comment(id: "9", author: "Bram", text: "Thanks!")
    try base.read(numbered(calf, heel, shin) + [thanks], url: nil)
    try base.read([Comment(id: "1", author: "Bram", text: "Thanks!")], url: nil)
    #expect(try base.ids() == ["calves-1", "calves-2", "calves-3"])
  }

  @Test func `saved text and the page of one article are one, in either order`() throws {
    let text = numbered(calf, heel)
    let first = try Base()
    try first.read(text, url: nil)
    #expect(try first.read(calf + heel).gone == 2)
    #expect(try first.ids() == ["calves-10", "calves-12"])
    let both = try Base()
    let threads = [
      CommentThread(article: Article(title: "Calves"), comments: text),
      CommentThread(article: Article(title: "Calves", url: address), comments: calf + heel),
    ]
    let changes = try both.read(threads)
    #expect(changes.new == 2 && changes.gone == 0 && changes.pairs == 2)
    let second = try Base()
    try second.read(calf + heel + shin)
    #expect(try second.read(text, url: nil).unchanged == 3)
    #expect(try second.ids() == ["calves-10", "calves-12", "calves-14"])
    #expect(try second.writer.contents.pair(id: "calves-10")?.url == address + "#10")
  }

  @Test func `saved text that gives the comments other words is named beside its page`() throws {
    let base = try Base()
    try base.read(calf + heel)
    let copies = try base.writer.importing { session in
      let source = ImportSession.Source(path: "a.txt", format: "text", digest: "0")
      let comments = numbered(calf, heel).map { comment in
        var comment = comment
        comment.text = "Hello, " + comment.text
        return comment
      }
      let thread = CommentThread(article: Article(title: "Calves"), comments: comments)
      _ = try session.merge(thread, from: source) { whole in
        var pairs = pairing(whole)
        for index in pairs.pairs.indices {
          pairs.pairs[index].question.removeFirst(7)
          pairs.pairs[index].answer.removeFirst(7)
        }
        return pairs
      }
      return try session.likelyCopies()
    }
    #expect(copies == [.init(article: "calves-v2", other: "calves", count: 2)])
  }
}

/// Pairs of pages and pairs that came as such, under one id.
@Suite struct PairIdentityTests {
  private let pillow = QuestionAnswerPair(
    id: "calves-10",
    question: "Which pillow is best?",
    answer: "A firm one."
  )

  @Test func `a page whose ids another pair has gets another short name`() throws {
    let base = try Base()
    try base.read(pairs: [pillow])
    #expect(try base.read(calf).new == 1)
    #expect(try base.pairs() == ["calves-10": pillow.question, "calves-v2-10": calf[0].text])
    #expect(try base.read(calf).unchanged == 1)
  }

  @Test func `a page takes over the pairs that came of it before`() throws {
    let base = try Base()
    try base.read(pairs: [
      .init(id: "calves-10", question: calf[0].text, answer: "Old."),
      .init(id: "calves-12", question: "My heel hurts.", answer: heel[1].text),
    ])
    let changes = try base.read(calf + heel)
    #expect(changes.changed == 1 && changes.new == 1)
    // One whose question was another then is kept beside the page's.
    #expect(try base.ids() == ["calves-10", "calves-12", "calves-12-2"])
  }

  @Test func `a pair that came as such makes way for a comment that comes later`() throws {
    let base = try Base()
    try base.read(heel)
    try base.read(pairs: [pillow])
    let changes = try base.read(calf + heel)
    #expect(changes.renamed == 1 && changes.new == 1 && changes.gone == 0)
    #expect(try base.pairs()["calves-10-2"] == pillow.question)
    #expect(try base.pairs()["calves-10"] == calf[0].text)
    #expect(try base.writer.contents.soundness().isSound)
  }

  @Test func `a pair with the id of a page's and another question is kept beside it`() throws {
    let base = try Base()
    try base.read(calf)
    let changes = try base.read(pairs: [pillow])
    #expect(changes.renamed == 1 && changes.new == 1)
    #expect(try base.pairs() == ["calves-10": calf[0].text, "calves-10-2": pillow.question])
    #expect(try base.read(pairs: [pillow]).unchanged == 1)
    #expect(try base.read(calf).unchanged == 1)
    // The same question, with what was added to it, is the page's own.
    let corrected = QuestionAnswerPair(
      id: "calves-10",
      question: calf[0].text + "\n\nIn the left leg.",
      answer: "Stretch it."
    )
    #expect(try base.read(pairs: [corrected]).changed == 1)
    #expect(try base.ids() == ["calves-10", "calves-10-2"])
  }

  @Test func `an id that comes twice in an import is one pair`() throws {
    let base = try Base()
    var second = pillow
    second.answer = "A flat one."
    let changes = try base.read(pairs: [pillow, second, second])
    #expect(changes.new == 1 && changes.pairs == 1 && changes.repeated == 1)
    second.answer = "None."
    #expect(try base.read(pairs: [second, pillow]).pairs == 1)
  }
}
