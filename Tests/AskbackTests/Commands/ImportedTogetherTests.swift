import Testing

/// Files that are parts of one thing.
@Suite struct ImportedTogetherTests {
  private static let posts = """
    [{"id":4,"date":"2020-01-01T10:00:00","date_gmt":"2020-01-01T10:00:00","type":"post","author":2,
    "link":"https://crumb.example/rye/","title":{"rendered":"Rye"},"content":{"rendered":"x"}}]
    """

  private static func comment(
    _ id: Int,
    _ parent: Int,
    _ account: Int,
    _ name: String,
    _ text: String
  )
    -> String
  {
    """
    {"id":\(id),"post":4,"parent":\(parent),"author":\(account),"author_name":"\(name)",
    "date":"2020-01-02T10:00:00","date_gmt":"2020-01-02T10:00:00","status":"approved",
    "content":{"rendered":"<p>\(text)</p>"},"link":"https://crumb.example/rye/#comment-\(id)"}
    """
  }

  /// Bram answers more readers than Odile, who wrote the article.
  private static let comments =
    "["
    + [
      comment(10, 0, 0, "Ann", "Why is my loaf wet inside after an hour?"),
      comment(11, 10, 2, "Odile", "Bake it for half an hour longer, and let it cool down."),
      comment(12, 0, 0, "Ben", "Can I bake with spelt instead of rye?"),
      comment(13, 12, 7, "Bram", "I do so all the time, with a little less water."),
      comment(14, 0, 0, "Cleo", "How long does a starter keep in the cold?"),
      comment(15, 14, 7, "Bram", "Mine has kept for three weeks, and that was fine."),
    ].joined(separator: ",") + "]"

  @Test(arguments: [["posts.json", "comments.json"], ["comments.json", "posts.json"]])
  func `comments and posts in files of their own find the coach`(files: [String]) throws {
    let workspace = try Workspace()
    try workspace.write(Self.posts, to: "posts.json")
    try workspace.write(Self.comments, to: "comments.json")
    let errors = try workspace.run(["import"] + files).errors
    #expect(errors.contains("→ 1 pair: 1 new"), "\(errors)")
    #expect(errors.contains("coach        Odile"), "\(errors)")
    #expect(!errors.contains("wp-json"), "\(errors)")
  }

  @Test func `posts whose comments are nowhere say what to import`() throws {
    let workspace = try Workspace()
    try workspace.write(Self.posts, to: "posts.json")
    #expect(
      try workspace.askback("import", "posts.json").errors.contains("/wp-json/wp/v2/comments")
    )
  }

  private static func page(_ ids: ClosedRange<Int>, below: String) -> String {
    let comments = ids.map { id in
      """
      <li id="comment-\(id)0" class="comment"><b class="fn">Ann</b><div class="comment-content">Why is
      loaf number \(id) wet inside?</div><ol class="children"><li id="comment-\(id)1"
      class="comment bypostauthor"><b class="fn">Odile</b><div class="comment-content">Bake number \(id)
      for half an hour longer.</div></li></ol></li>
      """
    }
    return """
      <html><head><link rel="canonical" href="https://crumb.example/rye"></head><body><h1>Rye</h1>
      <div id="comments"><ol>\(comments.joined())</ol>\(below)</div></body></html>
      """
  }

  @Test func `the pages of a thread's comments are put together`() throws {
    let workspace = try Workspace()
    let pager = { (number: Int) in
      "<ul class='pager'><li><a href='/rye?page=\(number)'>x</a></li></ul>"
    }
    try workspace.write(Self.page(1...4, below: pager(1)), to: "1.html")
    try workspace.write(Self.page(5...7, below: pager(0)), to: "2.html")
    let errors = try workspace.askback("import", "1.html", "2.html").errors
    #expect(errors.contains("→ 7 pairs: 7 new, 0 changed, 0 unchanged, 0 gone"), "\(errors)")
  }

  @Test func `a page that loads the rest by a click takes nothing away`() throws {
    let workspace = try Workspace()
    try workspace.write(Self.page(1...6, below: ""), to: "whole.html")
    try workspace.write(
      Self.page(1...2, below: "<button>Load more comments</button>"),
      to: "part.html"
    )
    try workspace.askback("import", "whole.html")
    let errors = try workspace.askback("import", "part.html").errors
    #expect(errors.contains("0 gone"), "\(errors)")
    #expect(errors.contains("Show them all in the browser"), "\(errors)")
  }
}
