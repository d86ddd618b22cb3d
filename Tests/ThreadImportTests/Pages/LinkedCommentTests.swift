import Conversations
import Testing

@testable import ThreadImport

/// Comments that a page holds as JSON-LD alone.
struct LinkedCommentTests {
  private func read(_ comments: String) throws -> SourceContent {
    let page = """
      <html><head><title>Feet</title><script type="application/ld+json">
      {"@type": "QAPage", "mainEntity": {"@type": "Question", "name": "Feet?", "text": "Why?",
      "suggestedAnswer": \(comments)}}</script></head><body><p>x</p></body></html>
      """
    return try SourceReader().read(Array(page.utf8), name: "page.html")
  }

  @Test func `more comments than a megabyte holds are read`() throws {
    let answers = (1...12_000).map {
      #"{"@type": "Answer", "text": "Answer \#($0): rest it, and come back to me in a week.", "author": "Ada"}"#
    }
    let content = try read("[" + answers.joined(separator: ",") + "]")
    #expect(content.threads.first?.comments.count == 12_001)
    #expect(content.warnings.isEmpty)
  }

  @Test func `replies that are too deep are left out with a note`() throws {
    let depth = LinkedComment.maximumDepth + 5
    let opening = String(repeating: #"{"@type": "Answer", "text": "a", "comment": ["#, count: depth)
    let content = try read("[" + opening + String(repeating: "]}", count: depth) + "]")
    let thread = try #require(content.threads.first)
    #expect(thread.comments.count == LinkedComment.maximumDepth)
    #expect(thread.isPartial)
    #expect(content.warnings == [.cutLinkedComments(read: thread.comments.count)])
  }

  @Test func `a script beyond the bound is left out with a note`() throws {
    let content = try read(String(repeating: " ", count: HTMLPage.maximumLinkedData) + "[]")
    #expect(content.warnings == [.cut(.linkedData, count: 1), .noComments])
  }
}
