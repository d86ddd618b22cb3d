import Conversations
import Testing

@testable import ThreadImport

struct OtherExportTests {
  private func outlines(_ text: String) throws -> [[String]] {
    try ExportFixtures.read(text).threads.map(\.outline)
  }

  // MARK: Disqus

  @Test func `posts of Disqus are put under their threads`() throws {
    let content = try ExportFixtures.read(ExportFixtures.disqus)
    #expect(content.format == .disqusExport)
    #expect(content.threads.map(\.outline) == [["1 Bram", "3<1 Odile*"], ["2 Ann", "6 Ann"]])
    #expect(content.threads.map(\.article.title) == ["Rye", "Spelt"])
    #expect(content.threads[1].comments[1].flags == [.orphan])
    #expect(content.threads[0].comments[0].date == "2019-05-01T08:00:00+00:00")
    #expect(content.warnings == [.heldComments(2)])
  }

  // MARK: Blogger

  @Test func `comments of Blogger find their post, wherever it stands`() throws {
    let content = try ExportFixtures.read(ExportFixtures.blogger)
    #expect(content.format == .atom)
    let thread = try #require(content.threads.first)
    #expect(thread.outline == ["31 Bram", "32<31 Odile*"])
    #expect(thread.article.title == "Rye")
    #expect(thread.article.url == "https://crumb.example/rye.html")
    #expect(thread.comments[0].text == "Why is it wet?\nBram")
    #expect(!thread.isPartial)
  }

  @Test func `Takeout's form of a blog is read`() throws {
    let content = try ExportFixtures.read(ExportFixtures.takeout)
    #expect(content.threads.map(\.outline) == [["31 Bram", "32<31 Odile*"]])
    #expect(content.warnings == [.heldComments(1)])
  }

  // MARK: Feeds

  @Test func `a feed of one article's comments`() throws {
    let content = try ExportFixtures.read(ExportFixtures.feed)
    let thread = try #require(content.threads.first)
    #expect(content.format == .commentFeed)
    #expect(thread.outline == ["52<51 Odile", "51 Bram"])
    #expect(thread.article.title == "Rye")
    #expect(thread.article.url == "https://crumb.example/rye/")
    #expect(thread.comments.map(\.text) == ["Longer – much.", "Why is it wet?"])
    #expect(thread.comments[0].date == "2019-05-07T09:00:00+00:00")
    #expect(thread.isPartial)
  }

  @Test func `a feed of all comments has a thread for each article`() throws {
    let threads = try ExportFixtures.read(ExportFixtures.atomFeed).threads
    #expect(threads.map(\.outline) == [["52<51 Odile"], ["60 Ann"]])
    #expect(threads.map(\.article.title) == ["Rye", "Spelt"])
    #expect(threads[0].comments[0].text == "Longer\nalways.")
  }

  @Test(
    arguments: [
      "<rss><channel><title>Crumb</title><item><title>Rye</title><link>https://c.example/rye/</link></item></channel></rss>",
      "<feed xmlns='http://www.w3.org/2005/Atom'><entry><id>1</id><title>Rye</title></entry></feed>",
    ]
  )
  func `a feed of articles has no comments, and that is said`(text: String) throws {
    let content = try ExportFixtures.read(text)
    #expect(content.threads.isEmpty)
    #expect(content.warnings == [.exportWithoutComments])
  }

  @Test(
    arguments: [
      ("Tue, 07 May 2019 09:00:00 +0200", "2019-05-07T09:00:00+02:00"),
      ("7 May 19 09:00 GMT", "2019-05-07T09:00:00+00:00"),
      ("Tue, 07 May 2019 09:00:00 EST", "2019-05-07T09:00:00-05:00"),
      ("2019-05-07T09:00:00Z", "2019-05-07T09:00:00+00:00"),
    ]
  )
  func `dates of feeds`(text: String, date: String) {
    #expect(ExportDate.feed(text) == date)
  }

  // MARK: Movable Type

  @Test func `Movable Type's lines are read`() throws {
    let content = try ExportFixtures.read(ExportFixtures.movableType)
    #expect(content.format == .movableTypeExport)
    #expect(
      content.threads.map(\.outline) == [
        ["1 Bram", "2 odile", "3 trackback Bread links"], ["1 Ann"],
      ]
    )
    let thread = try #require(content.threads.first)
    #expect(thread.article.url == "https://crumb.example/rye.html")
    #expect(thread.article.date == "2009-05-06T09:00:00")
    #expect(thread.comments[0].date == "2009-05-07T00:30:00")
    #expect(
      thread.comments[0].text
        == "Why is it wet?\n\nURL: is not a fact here\n-----\nno separator this time"
    )
    #expect(content.threads[1].comments[0].date == "2009-12-26T18:00:00")
  }

  // MARK: JSON

  @Test func `comments of the REST interface, with the post in the same file`() throws {
    let alone = try ExportFixtures.read(ExportFixtures.restComments)
    #expect(alone.format == .wordPressREST)
    #expect(alone.threads.map(\.outline) == [["51 Bram", "52<51 Odile"]])
    #expect(alone.threads.first?.article.url == "https://crumb.example/rye/")
    #expect(alone.threads.first?.comments.first?.text == "Why is it wet?\nTwo hours.")
    #expect(alone.warnings == [.heldComments(1)])
    let joined = try ExportFixtures.read(
      ExportFixtures.restComments + "\n" + ExportFixtures.restPost
    )
    #expect(joined.threads.first?.outline == ["51 Bram", "52<51 Odile*"])
    #expect(joined.threads.first?.article.title == "Rye & water")
  }

  @Test func `a post alone says what its article is`() throws {
    let content = try ExportFixtures.read(ExportFixtures.restPost)
    #expect(content.threads.map(\.article.title) == ["Rye & water"])
    #expect(content.warnings == [.postsWithoutComments])
  }

  @Test func `a post alone has its author's account, and comments say who that is`() throws {
    #expect(try ExportFixtures.read(ExportFixtures.restPost).threads.map(\.authorAccount) == ["3"])
    let comments = try ExportFixtures.read(ExportFixtures.restComments)
    #expect(comments.threads.map(\.accountNames) == [["3": "Odile"]])
  }

  @Test func `in a topic of Discourse the accepted answer is the coach's`() throws {
    let content = try ExportFixtures.read(ExportFixtures.discourse)
    #expect(content.format == .discourseTopic)
    #expect(content.threads.map(\.outline) == [["1 Bram", "2 crusty", "3<1 Odile*"]])
    let pairs = PairExtractor().pairs(in: try #require(content.threads.first)).pairs
    #expect(pairs.map(\.answer) == ["wet?\n\nLonger."])
  }

  @Test func `without an accepted answer the staff's counts`() throws {
    let open = ExportFixtures.discourse.replacing(#""accepted_answer":true,"#, with: "")
    #expect(try outlines(open) == [["1 Bram", "2 crusty*", "3<1 Odile"]])
  }

  // MARK: Stack Exchange

  @Test func `questions have their answers, the accepted one first of all`() throws {
    let content = try ExportFixtures.read(ExportFixtures.stackExchange)
    #expect(content.format == .stackExchangeDump)
    #expect(
      content.threads.map(\.outline)
        == [["1 user8", "2<1 user9", "4<1 Odile*"], ["5 user8", "6<5 user9*"]]
    )
    #expect(content.threads[0].comments[0].text == "Why is rye & spelt wet?")
    #expect(content.threads[0].article.title == "Wet rye")
    let pairs = content.threads.flatMap { PairExtractor().pairs(in: $0).pairs }
    #expect(pairs.map(\.answer) == ["Accepted.", "Too."])
  }
}
