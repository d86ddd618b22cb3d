import Conversations
import Foundation
import ThreadImport

/// The article that may lie beside the package, for tests that run where it does.
enum SeedArticle {
  private static let folder = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "shared/seed")

  /// The article as reader-mode text.
  static let text = try? String(contentsOf: folder.appending(path: "article.txt"), encoding: .utf8)

  /// The thread in the text.
  static var textThread: CommentThread { ReaderTextParser().thread(from: text ?? "") }

  /// The same thread as a blog stores it: numbers, names, dates; oldest comment first.
  static let storedThread: CommentThread? = {
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    let file = folder.appending(path: "wordpress/rest-comments.json")
    guard let data = try? Data(contentsOf: file),
      let stored = try? decoder.decode([StoredComment].self, from: data)
    else { return nil }
    let comments = stored.filter { $0.id != 1 }.sorted { $0.id < $1.id }.map { stored in
      Comment(
        id: String(stored.id),
        parent: stored.parent == 0 ? nil : String(stored.parent),
        author: stored.authorName,
        isPostAuthor: stored.author == 1,
        date: stored.date,
        text: plainText(stored.content.rendered)
      )
    }
    let article = Article(title: "Sore", url: "https://coach.example/sore/")
    return CommentThread(article: article, comments: comments)
  }()

  private struct StoredComment: Decodable {
    struct Content: Decodable {
      var rendered: String
    }

    var id: Int
    var parent: Int
    var author: Int
    var authorName: String
    var date: String
    var content: Content
  }

  private static func plainText(_ markup: String) -> String {
    var text = ""
    var isTag = false
    for character in markup.replacing("</p>\n", with: "\n\n").replacing("<br />\n", with: "\n") {
      if character == "<" { isTag = true }
      if !isTag { text.append(character) }
      if character == ">" { isTag = false }
    }
    let entities = [
      ("&#8217;", "’"), ("&#8216;", "‘"), ("&#8220;", "“"), ("&#8221;", "”"), ("&#8211;", "–"),
      ("&#8230;", "…"), ("&#038;", "&"), ("&amp;", "&"), ("&#8212;", "—"),
    ]
    for (entity, plain) in entities { text = text.replacing(entity, with: plain) }
    return text.trimmingCharacters(in: .whitespacesAndNewlines)
  }
}
