import Conversations
import Testing

@testable import ThreadImport

/// The article of 66 comments, read from text and from the blog's own store.
@Suite(.enabled(if: SeedArticle.text != nil && SeedArticle.storedThread != nil))
struct SeedPairingTests {
  /// The questions' numbers in the text.
  private static let questions = (1...32).filter { ![3, 18, 22].contains($0) }

  private func stored() throws -> CommentThread { try #require(SeedArticle.storedThread) }

  private func pairs(_ change: (inout CommentThread) -> Void = { _ in }) throws -> ThreadPairs {
    var thread = try stored()
    change(&thread)
    return PairExtractor().pairs(in: thread)
  }

  /// What all forms of the stored thread must give.
  private func expectAll(
    _ found: ThreadPairs,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    #expect(found.pairs.count == 29, sourceLocation: sourceLocation)
    #expect(found.conversationCount == 28, sourceLocation: sourceLocation)
    #expect(found.coaches == ["Kathryn"], sourceLocation: sourceLocation)
    let inOrder = try PairExtractor().pairs(in: stored())
    #expect(found.pairs == inOrder.pairs, sourceLocation: sourceLocation)
    let reasons = Dictionary(uniqueKeysWithValues: found.unpaired.map { ($0.comment, $0.reason) })
    #expect(
      reasons == ["5": .orphanReply, "8": .thanks, "9": .thanks],
      sourceLocation: sourceLocation
    )
  }

  @Test func `the text gives 66 comments and names the 29 askers`() {
    let comments = SeedArticle.textThread.comments
    #expect(comments.count == 66)
    #expect(comments.count { $0.parent == nil && !$0.flags.contains(.orphan) } == 32)
    #expect(comments.filter { $0.flags.contains(.orphan) }.map(\.id) == ["1~1"])
    #expect(comments.count(where: \.isPostAuthor) == 34)
    #expect(comments.allSatisfy { $0.flags.contains(.nameFromText) && $0.date == nil })
    let askers = Set(comments.filter { !$0.isPostAuthor }.compactMap(\.author))
    #expect(askers.count == 29)
    #expect(askers.isSuperset(of: ["Eleanor", "Rash", "Lesley", "Vanessa", "Mary", "Tjaart"]))
    #expect(SeedArticle.textThread.claimedCount == 67)
  }

  @Test func `the text gives 29 pairs in 28 conversations`() {
    let found = PairExtractor().pairs(in: SeedArticle.textThread)
    #expect(found.pairs.map(\.id) == Self.questions.map(String.init))
    #expect(found.conversationCount == 28)
    #expect(found.pairs.filter { $0.follows != nil }.map(\.id) == ["14"])
    #expect(found.pairs.filter { $0.outcome != nil }.map(\.id) == ["17"])
    #expect(found.pairs.filter { $0.notes == [.coachAskedBack] }.map(\.id) == ["24"])
    #expect(found.pairs.filter { $0.notes == [.asksForClient] }.map(\.id) == ["30"])
    #expect(found.unpaired.map(\.comment) == ["1~1", "3", "3.1"])
    let parts = Dictionary(uniqueKeysWithValues: found.pairs.map { ($0.id, $0.parts.map(\.role)) })
    #expect(parts["11"] == [.question, .answer, .addendum])
    #expect(parts["21"] == [.question, .answer, .clarification, .addendum])
    #expect(parts["17"] == [.question, .answer, .outcome, .acknowledgement])
  }

  @Test func `every answer loses its greeting and signature`() {
    for pair in PairExtractor().pairs(in: SeedArticle.textThread).pairs {
      let greeting = pair.greeting ?? ""
      #expect(greeting.contains(pair.asker ?? "-"), "\(pair.id)")
      #expect(!pair.answer.contains("The Pain Relief Coach"), "\(pair.id)")
      let signature = pair.signature ?? ""
      #expect(signature.hasPrefix("Kathryn") || pair.id == "29", "\(pair.id)")
    }
  }

  @Test func `the stored thread gives the same pairs`() throws {
    let found = try pairs()
    try expectAll(found)
    let text = PairExtractor().pairs(in: SeedArticle.textThread)
    #expect(found.pairs.map(\.asker) == text.pairs.map(\.asker))
    #expect(found.pairs.map(\.notes) == text.pairs.map(\.notes))
    #expect(found.pairs.first?.url == "https://coach.example/sore/#comment-2")
  }

  @Test func `a page without replies gives the same pairs`() throws {
    try expectAll(
      try pairs { for index in $0.comments.indices { $0.comments[index].parent = nil } }
    )
  }

  @Test func `the newest comment first gives the same pairs`() throws {
    let found = try pairs { $0.comments.reverse() }
    #expect(found.unpaired.map(\.comment) == ["9", "8", "5"])
    try expectAll(found)
  }

  @Test func `the newest first without replies gives the same pairs`() throws {
    try expectAll(
      try pairs {
        $0.comments.reverse()
        for index in $0.comments.indices { $0.comments[index].parent = nil }
      }
    )
  }

  @Test func `without marks the coach is who answers`() throws {
    try expectAll(
      try pairs { for index in $0.comments.indices { $0.comments[index].isPostAuthor = false } }
    )
  }

  @Test func `without marks and replies the coach is who greets the others`() throws {
    try expectAll(
      try pairs {
        for index in $0.comments.indices {
          $0.comments[index].isPostAuthor = false
          $0.comments[index].parent = nil
        }
      }
    )
  }

  @Test func `without dates the numbers give the order`() throws {
    let found = try pairs {
      for index in $0.comments.indices { $0.comments[index].date = nil }
      $0.comments.reverse()
    }
    #expect(found.pairs.count == 29)
    #expect(found.conversationCount == 28)
  }

  @Test func `two pages give the pairs of one`() throws {
    let thread = try stored()
    let cut = try #require(thread.comments.firstIndex { $0.id == "41" })
    var pages: [CommentThread] = []
    for part in [thread.comments[..<cut], thread.comments[cut...]] {
      pages.append(
        CommentThread(article: thread.article, isPartial: true, comments: Array(part))
      )
    }
    let found = pages.map { PairExtractor().pairs(in: $0) }
    #expect(found.flatMap(\.pairs) == (try pairs().pairs))
  }

  @Test func `a reply to a missing comment stays alone`() throws {
    let found = try pairs {
      for index in $0.comments.indices where $0.comments[index].id == "5" {
        $0.comments[index].parent = "4"
      }
    }
    try expectAll(found)
  }
}
