import Foundation
import Testing

/// Two articles of an invented blog as WordPress exports them.
private let export = """
  <?xml version="1.0" encoding="UTF-8" ?>
  <rss version="2.0" xmlns:wp="http://wordpress.org/export/1.2/" xmlns:dc="http://purl.org/dc/elements/1.1/">
  <channel>
  \(item("Rye", comments: comment(1, "Bram", "Why is my rye loaf wet inside?") + comment(2, "Odile", "Hi Bram, bake it twenty minutes longer.", parent: 1, user: 1)))
  \(item("Spelt", comments: comment(3, "Ann", "Does spelt need more salt than wheat?") + comment(4, "Odile", "Ann, the same amount will do.", parent: 3, user: 1)))
  </channel></rss>
  """

private func item(_ title: String, comments: String) -> String {
  """
  <item><title>\(title)</title><link>https://crumb.example/\(title.lowercased())/</link>
  <dc:creator>Odile</dc:creator>\(comments)</item>
  """
}

private func comment(
  _ id: Int,
  _ name: String,
  _ text: String,
  parent: Int = 0,
  user: Int = 0
) -> String {
  """
  <wp:comment><wp:comment_id>\(id)</wp:comment_id><wp:comment_author>\(name)</wp:comment_author>
  <wp:comment_date_gmt>2020-01-0\(id) 10:00:00</wp:comment_date_gmt>
  <wp:comment_content><![CDATA[\(text)]]></wp:comment_content><wp:comment_approved>1</wp:comment_approved>
  <wp:comment_parent>\(parent)</wp:comment_parent><wp:comment_user_id>\(user)</wp:comment_user_id></wp:comment>
  """
}

private let restComments = """
  [{"id":51,"post":7,"parent":0,"author_name":"Bram","date_gmt":"2019-05-07T08:00:00",
  "content":{"rendered":"<p>Why is my rye loaf wet inside?</p>"},"link":"https://crumb.example/rye/#comment-51"},
  {"id":52,"post":7,"parent":51,"author":3,"author_name":"Odile","date_gmt":"2019-05-07T09:00:00",
  "content":{"rendered":"<p>Bake it twenty minutes longer.</p>"},"link":"https://crumb.example/rye/#comment-52"}]
  """

private let restPosts = """
  [{"id":7,"date_gmt":"2019-05-06T07:00:00","slug":"rye","link":"https://crumb.example/rye/",
  "title":{"rendered":"Rye bread"},"content":{"rendered":"<p>Rye.</p>"}},
  {"id":8,"date_gmt":"2019-05-06T07:00:00","slug":"oats","link":"https://crumb.example/oats/",
  "title":{"rendered":"Oats"},"content":{"rendered":"<p>Oats.</p>"}}]
  """

@Suite struct ExportCommandTests {
  @Test func `an article that has lost all comments in a newer export loses its pairs`() throws {
    let workspace = try Workspace()
    try workspace.write(export, to: "blog.xml")
    try workspace.askback("import", "-q", "blog.xml")
    let start = try #require(export.range(of: "<wp:comment><wp:comment_id>1<"))
    let end = try #require(export.range(of: "</item>"))
    let newer = export.replacingCharacters(in: start.lowerBound..<end.lowerBound, with: "")
    let outcome = try workspace.askback("import", "-", input: newer)
    #expect(outcome.errors.contains("0 new, 0 changed, 1 unchanged, 1 gone"), "\(outcome.errors)")
    // Comments that another platform has are not for this export to take away.
    try workspace.write(restComments, to: "comments.json")
    try workspace.askback("import", "-q", "-k", "other.kb", "comments.json")
    let other = try workspace.askback("import", "-k", "other.kb", "-", input: newer)
    #expect(other.errors.contains(" 0 gone"), "\(other.errors)")
  }

  @Test func `an export is imported, and importing it again changes nothing`() throws {
    let workspace = try Workspace()
    try workspace.write(export, to: "blog.xml")
    let first = try workspace.askback("import", "blog.xml")
    #expect(first.status == 0)
    #expect(first.errors.contains("1 export, 4 comments → 2 pairs: 2 new"))
    let again = try workspace.askback("import", "-", input: export)
    #expect(again.errors.contains("0 new, 0 changed, 2 unchanged, 0 gone"))
    let found = try workspace.askback("search", "--json", "my bread is wet in the middle").json()
    let match = try #require((found["matches"] as? [[String: Any]])?.first)
    #expect(match["id"] as? String == "rye-1")
  }

  @Test func `an export that breaks off gives what it has, takes nothing away, and says so`() throws
  {
    let workspace = try Workspace()
    try workspace.write(export, to: "blog.xml")
    try workspace.askback("import", "blog.xml")
    let cut = export.utf8.count - 400
    try workspace.write(String(decoding: export.utf8.prefix(cut), as: UTF8.self), to: "blog.xml")
    let outcome = try workspace.askback("import", "blog.xml")
    #expect(outcome.status == 0)
    #expect(outcome.errors.contains("0 gone"))
    #expect(outcome.errors.contains("breaks off at byte \(cut)"))
  }

  @Test(arguments: [["posts.json", "comments.json"], ["comments.json", "posts.json"]])
  func `posts give comments of another file their title, in any order`(names: [String]) throws {
    let workspace = try Workspace()
    try workspace.write(restComments, to: "comments.json")
    try workspace.write(restPosts, to: "posts.json")
    let outcome = try workspace.run(["import", "--coach", "Odile"] + names)
    #expect(outcome.status == 0, "\(outcome.errors)")
    let pairs = try workspace.askback("export").output
    #expect(pairs.contains("\"title\":\"Rye bread\""))
    #expect(!pairs.contains("Oats"))
  }

  @Test func `parse prints one JSON object for several files`() throws {
    let workspace = try Workspace()
    try workspace.write(export, to: "blog.xml")
    try workspace.write(restComments, to: "comments.json")
    let json = try workspace.askback("parse", "--json", "blog.xml", "comments.json").json()
    #expect(json["format"] as? String == "askback.threads/1")
    #expect((json["threads"] as? [[String: Any]])?.count == 3)
    #expect((json["warnings"] as? [String])?.isEmpty == true)
    let none = try workspace.askback("parse", "--json", "-", input: "<rss><channel/></rss>").json()
    #expect((none["threads"] as? [Any])?.isEmpty == true)
    #expect((none["warnings"] as? [String])?.count == 1)
  }
}
