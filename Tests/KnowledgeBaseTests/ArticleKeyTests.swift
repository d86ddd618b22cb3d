import Conversations
import GRDB
import Testing

@testable import KnowledgeBase

@Suite struct ArticleKeyTests {
  @Test(arguments: [
    "https://odile.example/stiff-neck/", "http://www.odile.example/stiff-neck",
    "//odile.example/stiff-neck/", "https://odile.example:443/stiff-neck/",
    "http://odile.example:80/stiff-neck/", "https://odile.example/stiff%2Dneck/",
    "https://odile.example/stiff-neck/comment-page-2/#comments",
    "https://odile.example/stiff-neck/comment-page-2/amp/",
    "https://odile.example/stiff-neck/index.html", "https://odile.example/stiff-neck/amp",
    "https://odile.example/stiff-neck/?amp", "https://odile.example/stiff-neck/?amp=1",
    "https://odile.example/stiff-neck/?fbclid=a1&gclid=b2&utm_source=c",
    "https://odile.example/stiff-neck/?share=facebook&nb=1",
    "https://odile.example/stiff-neck/?m=1", "https://odile.example/stiff-neck/?cpage=3",
    "https://odile.example/stiff-neck/?showComment=1234#c1234",
  ])
  func `addresses that open one article are one key`(url: String) {
    #expect(ArticleKey.key(of: Article(url: url)) == "url:odile.example/stiff-neck")
  }

  @Test(arguments: [
    "https://odile.example/?p=7", "https://odile.example/?p=8", "https://odile.example/#!necks",
    "https://odile.example/#!calves", "https://odile.example/", "https://amp/",
    "https://bram.example",
    "https://odile.example/a%2Fb", "https://odile.example/a/b", "https://odile.example/100%",
    "https://odile.example/?m=12",
  ])
  func `addresses of different articles are different keys`(url: String) {
    let others = [
      "https://odile.example/?p=7", "https://odile.example/?p=8", "https://odile.example/#!necks",
      "https://odile.example/#!calves", "https://odile.example/", "https://amp/",
      "https://bram.example", "https://odile.example/a%2Fb", "https://odile.example/a/b",
      "https://odile.example/100%", "https://odile.example/?m=12",
    ].filter { $0 != url }
    let key = ArticleKey.key(of: Article(url: url))
    #expect(!others.contains { ArticleKey.key(of: Article(url: $0)) == key })
  }

  @Test func `of two addresses of an article the plainer one stays`() {
    let plain = "https://odile.example/neck/"
    #expect(ArticleKey.plainer(plain, plain + "?fbclid=a1") == plain)
    #expect(ArticleKey.plainer(plain + "?fbclid=a1", plain) == plain)
    #expect(ArticleKey.plainer(plain, "http://odile.example/neck") == plain)
    #expect(ArticleKey.plainer("http://odile.example/neck", plain) == plain)
    #expect(ArticleKey.plainer(plain, "//odile.example/neck") == plain)
    #expect(ArticleKey.plainer(nil, plain) == plain && ArticleKey.plainer(plain, nil) == plain)
  }
}

/// A knowledge base that an earlier version made.
@Suite struct EarlierCopiesTests {
  @Test func `its articles are found by their addresses and words`() throws {
    let folder = try TemporaryFolder()
    do {
      let database = try DatabaseQueue(path: folder.path + "/askback.sqlite")
      try Schema.migrator.migrate(database, upTo: "3 digests")
      try database.write { database in
        try database.execute(
          sql: """
            INSERT INTO article (row, key, slug, title, url) VALUES
            (1, 'url:odile.example/heels?fbclid=a1', 'heels', 'Heels',
            'https://odile.example/heels/?fbclid=a1'),
            (2, 'url:odile.example/heels', 'heels-v2', 'Heels', 'https://odile.example/heels/'),
            (3, 'title:calves', 'calves', 'Calves', NULL);
            INSERT INTO source VALUES (1, 3, 'a.txt', 'reader_text', '0');
            INSERT INTO comment
            (articleRow, sourceRow, id, position, kind, isPostAuthor, text, flags)
            VALUES (3, 1, '2', 0, 'comment', 0, 'My calf cramps.', '');
            """
        )
      }
    }
    let writer = try KnowledgeBaseWriter(at: folder.path)
    let threads = [
      CommentThread(
        article: Article(title: "Calves"),
        comments: [Conversations.Comment(id: "1", text: "My  calf cramps!")]
      ),
      CommentThread(
        article: Article(title: "Heels", url: "http://odile.example/heels?gclid=b2"),
        comments: [Conversations.Comment(id: "1", text: "My heel hurts.")]
      ),
    ]
    let names = try writer.importing { session in
      try threads.map { thread in
        try session.merge(thread, from: .init(path: "b", format: "", digest: "")) { _ in
          ThreadPairs(pairs: [], unpaired: [], coaches: [], conversationCount: 0)
        }.article
      }
    }
    #expect(names == ["calves", "heels-v2"])
    #expect(try writer.contents.statistics().articles == 3)
  }
}
