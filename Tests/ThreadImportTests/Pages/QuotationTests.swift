import Conversations
import Testing

@testable import ThreadImport

/// Quoted words stay in the text, and their places are known.
struct QuotationTests {
  private func comment(_ body: String) throws -> Conversations.Comment {
    let thread = try thread(
      """
      <html><body><h1>Feet</h1><ol><li id="comment-5" class="comment"><cite class="fn">Lou</cite>
      <div class="comment-content">\(body)</div></li></ol></body></html>
      """
    )
    return try #require(thread.comments.first)
  }

  @Test(arguments: [
    ("<p>Mine.</p>", "Mine.", []),
    ("<blockquote><p>Yours.</p></blockquote><p>Mine.</p>", "Yours.\n\nMine.", ["Yours."]),
    (
      "<p>Mine</p><blockquote><p>ä</p><p>b</p></blockquote><p>c</p><blockquote>c</blockquote>",
      "Mine\n\nä\n\nb\n\nc\n\nc", ["ä\n\nb", "c"]
    ),
    (
      "<blockquote>a <blockquote>b</blockquote></blockquote><p>c", "a\n\nb\n\nc", ["a\n\nb"]
    ),
    ("<blockquote></blockquote>x", "x", []),
  ])
  func `a quotation's place is known`(body: String, text: String, quotes: [String]) throws {
    let comment = try comment(body)
    #expect(comment.text == text && comment.quotedTexts == quotes)
    let rising = zip(comment.quotes, comment.quotes.dropFirst())
      .allSatisfy { $0.upperBound <= $1.lowerBound }
    #expect(rising)
  }

  @Test func `a question that the coach quotes from a letter and answers is a pair`() throws {
    let thread = try thread(
      """
      <html><body><h1>Feet</h1><ol><li id="comment-5" class="comment bypostauthor"><cite
      class="fn">Ada</cite><div class="comment-content"><blockquote><p>My feet hurt every evening, what
      can I do?</p></blockquote><p>Put them up for a while, and walk barefoot.</p></div></li></ol>
      """
    )
    let extractor = PairExtractor()
    let pairs = extractor.pairs(in: extractor.separated(thread)).pairs
    #expect(pairs.map(\.question) == ["My feet hurt every evening, what can I do?"])
    #expect(pairs.map(\.answer) == ["Put them up for a while, and walk barefoot."])
  }
}
