import Conversations
import Testing

@testable import ThreadImport

/// Reads a page that a test has written down.
func thread(_ page: String, coaches: [String] = []) throws -> CommentThread {
  let content = try SourceReader(coaches: coaches).read(Array(page.utf8), name: "page.html")
  return try #require(content.threads.first)
}

/// A page around a list of comments.
func page(_ comments: String, title: String = "Sore feet", author: String = "Ada Coach") -> String {
  """
  <!DOCTYPE html><html><head><meta charset="utf-8"><title>\(title) – A Blog</title></head>
  <body class="single"><main><article><h1 class="entry-title">\(title)</h1>
  <span class="byline">by <span class="author vcard"><a class="url fn" href="/ada">\(author)</a></span></span>
  <p>An article.</p></article>
  <div id="comments" class="comments-area">\(comments)</div></main></body></html>
  """
}
