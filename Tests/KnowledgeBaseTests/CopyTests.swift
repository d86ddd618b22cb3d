import Conversations
import Testing

@testable import KnowledgeBase

private typealias Comment = Conversations.Comment

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
