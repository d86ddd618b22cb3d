import Conversations
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
