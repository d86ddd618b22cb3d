import Conversations
import KnowledgeBase
import Testing
import ThreadImport

@testable import askback

/// A thread of random people, replies, pings, copies and empty comments.
private func randomThread(_ generator: inout SeededGenerator, title: String) -> CommentThread {
  let names = ["Ann", "Ben", "Hilde", "Cleo Marsh", nil]
  let sentences = [
    "Why is that?", "Thank you!", "It worked.", "Hi Ann,", "Hi Ben,", "Could you tell me more?",
    "The leaves are brown, what can I do?", "https://a.example/b", "You're welcome.", "",
  ]
  var comments: [Conversations.Comment] = []
  for number in 0..<Int.random(in: 1...40, using: &generator) {
    let name = names.randomElement(using: &generator) ?? nil
    let hasParent = number > 0 && Bool.random(using: &generator)
    let text = (0..<Int.random(in: 0...6, using: &generator)).map { _ in
      sentences.randomElement(using: &generator) ?? ""
    }
    comments.append(
      Conversations.Comment(
        id: "\(number)",
        parent: hasParent ? "\(Int.random(in: 0..<number, using: &generator))" : nil,
        kind: Int.random(in: 0...15, using: &generator) == 0 ? .pingback : .comment,
        author: name,
        isPostAuthor: name == "Hilde",
        text: text.joined(separator: " "),
        flags: Int.random(in: 0...15, using: &generator) == 0 ? [.orphan] : []
      )
    )
  }
  return CommentThread(article: Article(title: title), comments: comments)
}

@Suite struct CommentAccountTests {
  @Test(arguments: 0..<60)
  func `what is in pairs and what is set aside are all comments`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let writer = try KnowledgeBaseWriter(rehearsingAt: "/nowhere")
    let source = ImportSession.Source(path: "p", format: "page", digest: "0")
    var total = ImportChanges()
    var found = 0
    for number in 0..<3 {
      let thread = randomThread(&generator, title: "Thread \(number)")
      found += thread.comments.count
      let changes = try writer.importing { session in
        try session.merge(thread, from: source) { PairExtractor().pairs(in: $0) }.changes
      }
      total += changes
      let items = try writer.contents.reviewItems()
      if let item = items.randomElement(using: &generator) {
        try writer.decide([Decision(id: item.id, verdict: .drop)])
      }
    }
    let account = CommentAccount(total)
    #expect(account.total == found)
    #expect(account.inPairs.total + account.setAside.total == found)
    #expect(try writer.contents.statistics().comments == found)
  }
}
