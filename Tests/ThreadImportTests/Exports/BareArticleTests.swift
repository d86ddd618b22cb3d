import Conversations
import Testing

@testable import ThreadImport

/// Articles that an export has without comments.
struct BareArticleTests {
  /// The addresses of the articles without comments, and the titles of the threads.
  private func read(_ text: String) throws -> (bare: [String], threads: [String]) {
    var rest: [UInt8]? = Array(text.utf8)
    var bare: [String] = []
    var threads: [String] = []
    _ = try SourceReader().read(name: "export") {
      defer { rest = nil }
      return rest ?? []
    } each: { thread in
      threads.append(thread.article.title ?? "")
    } pairs: { _ in
    } withoutComments: { thread in
      #expect(thread.comments.isEmpty && !thread.isPartial)
      bare.append(thread.article.url ?? "")
    }
    return (bare, threads)
  }

  private static let wordPress = """
    <?xml version="1.0"?><rss xmlns:wp="http://wordpress.org/export/1.2/"><channel>
    <wp:wxr_version>1.2</wp:wxr_version>
    <item><title>Rye</title><link>https://crumb.example/rye/</link></item>
    <item><title>Spelt</title><link>https://crumb.example/spelt/</link>
    <wp:comment><wp:comment_id>1</wp:comment_id><wp:comment_author>Bram</wp:comment_author>
    <wp:comment_content>x</wp:comment_content><wp:comment_approved>trash</wp:comment_approved>
    </wp:comment></item>
    <item><title>Wheat</title><link>https://crumb.example/wheat/</link>
    <wp:comment><wp:comment_id>2</wp:comment_id><wp:comment_author>Bram</wp:comment_author>
    <wp:comment_content>x</wp:comment_content><wp:comment_approved>1</wp:comment_approved>
    </wp:comment></item>
    <item><title>Draft</title></item>
    </channel></rss>
    """

  @Test func `in an export of WordPress they are told apart from the others`() throws {
    let found = try read(Self.wordPress)
    #expect(found.bare == ["https://crumb.example/rye/", "https://crumb.example/spelt/"])
    #expect(found.threads == ["Wheat"])
    let content = try ExportFixtures.read(Self.wordPress)
    #expect(content.threads.map(\.article.title) == ["Wheat"])
    #expect(content.warnings == [.heldComments(1)])
  }

  @Test func `the article in which an export breaks off is none of them`() throws {
    let start = try #require(Self.wordPress.firstRange(of: "<wp:comment>"))
    #expect(
      try read(String(Self.wordPress[..<start.lowerBound])).bare == ["https://crumb.example/rye/"]
    )
    let movableType =
      "AUTHOR: Odile\nTITLE: Rye\nUNIQUE URL: https://crumb.example/rye/\n-----\nBODY:\nx"
    #expect(try read(movableType).bare.isEmpty)
    #expect(try read(movableType + "\n-----\n--------\n").bare == ["https://crumb.example/rye/"])
  }

  @Test func `posts of Blogger whose comments are gone`() throws {
    let entries = ExportFixtures.blogger.split(separator: "<entry>")
    let posts = entries.filter { !$0.contains("kind#comment") }
    let text =
      posts.joined(separator: "<entry>")
      + (posts.last?.contains("</feed>") == true ? "" : "</feed>")
    #expect(try read(text).bare == ["https://crumb.example/rye.html"])
  }

  @Test(arguments: [ExportFixtures.feed, ExportFixtures.restPost, ExportFixtures.discourse])
  func `what may be a part of a thread has none`(text: String) throws {
    #expect(try read(text).bare.isEmpty)
  }
}
