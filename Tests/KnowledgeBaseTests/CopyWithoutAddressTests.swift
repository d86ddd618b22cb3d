import Conversations
import Testing

@testable import KnowledgeBase

private typealias Comment = Conversations.Comment

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
        var pairs = pairsOfReplies(whole)
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
