import Conversations
import Testing

@testable import ThreadImport

/// Pages that show a part of their article's comments: others have the rest, and it is not gone.
struct PartOfThreadTests {
  /// A page under an address, with three comments and markup around them.
  private func content(
    _ address: String? = "https://bread.example/rye",
    heading: String = "",
    above: String = "",
    below: String = "",
    beside: String = ""
  ) throws -> SourceContent {
    let comments = (1...3).map { number in
      """
      <li id="comment-\(number)" class="comment depth-1"><b class="fn">Bram</b>
      <div class="comment-content"><p>Why is my loaf wet, and that for the time number \(number)?</p>
      </div></li>
      """
    }
    let canonical = address.map { "<link rel=\"canonical\" href=\"\($0)\">" } ?? ""
    let text = """
      <!DOCTYPE html><html><head><title>Rye</title>\(canonical)</head><body><article><h1>Rye</h1>
      \(beside)</article><section id="comments">\(heading)\(above)<ol class="comment-list">
      \(comments.joined())</ol>\(below)</section>\(beside)</body></html>
      """
    return try SourceReader().read(Array(text.utf8), name: "page.html")
  }

  private func thread(_ content: SourceContent) throws -> CommentThread {
    try #require(content.threads.first)
  }

  @Test(arguments: [
    "<span class='paging'><a href='https://bread.example/rye?commentPage=2'>Newer ›</a></span>",
    "<a href='https://m.bread.example/rye/?commentPage=1'>‹ Older</a>",
    "<ul class='pager'><li><a href='/rye?page=1'>next ›</a></li></ul>",
    "<ul class='pager'><li><a href='/rye?page=0'>‹ previous</a></li></ul>",
    "<ul class='pager'><li><a href='?page=0%2C1'>next</a> <a href='?page=0,1'>last</a></li></ul>",
    "<a href='/rye/comment-page-2/#comments'>Newer Comments</a>",
    "<div class='pagination'><a href='/rye/page-2'>2</a></div>",
    "<div class='pagination'><a href='rye?start=25'>2</a></div>",
    "<nav class='comment-navigation'><a href='/rye/#comments'>Older Comments</a></nav>",
    "<a href='/rye?p=2#comments'>2</a>",
  ])
  func `links to other pages of the comments make it a part`(links: String) throws {
    for content in [try content(above: links), try content(below: links)] {
      #expect(try thread(content).isPartial)
      #expect(content.warnings == [.partOfThread])
      #expect(try thread(content).article.url == "https://bread.example/rye")
    }
  }

  @Test(arguments: [
    "<a href='https://bread.example/spelt/comment-page-2/#comments'>12 comments</a>",
    "<a href='https://bread.example/spelt?commentPage=2'>Spelt</a>",
    "<div class='pager'><a href='/rye?page=1'>The article's next page</a></div>",
    "<div class='nav-links'><a class='page-numbers' href='/rye/2/'>2</a></div>",
    "<a href='/spelt?page=2'>Next</a>", "<a href='/rye?replytocom=2#respond'>Reply</a>",
    "<a href='/rye?page=bread'>Bread</a>",
  ])
  func `links to other articles and to pages of the article do not`(links: String) throws {
    let text = "<nav>\(links)</nav>"
    let above = try content(beside: links.contains("class='pager'") ? "" : text)
    #expect(try !thread(above).isPartial)
    let page = """
      <html><head><link rel="canonical" href="https://bread.example/rye"></head><body><article>\(text)
      </article><ol><li id="comment-1" class="comment depth-1">a</li></ol></body></html>
      """
    let content = try SourceReader().read(Array(page.utf8), name: "page.html")
    #expect(try !thread(content).isPartial)
  }

  @Test(arguments: [
    ("https://bread.example/rye?commentPage=2", "https://bread.example/rye"),
    ("https://bread.example/rye/comment-page-3/#comments", "https://bread.example/rye/"),
    ("https://bread.example/?p=7&cpage=2", "https://bread.example/?p=7"),
    ("https://bread.example/?cpage=2&p=7", "https://bread.example/?p=7"),
    ("https://bread.example/rye?page=2", "https://bread.example/rye?page=2"),
    ("https://bread.example/comment-page-turners", "https://bread.example/comment-page-turners"),
  ])
  func `an article's address has no page of comments`(address: String, expected: String) throws {
    #expect(try thread(content(address)).article.url == expected)
  }

  @Test func `the number of any page leaves the address where one can go back to the first`() throws
  {
    let pager = "<ul class='pager'><li><a href='/rye?page=0'>first</a></li></ul>"
    let further = try thread(content("https://bread.example/rye?page=2", below: pager))
    #expect(further.isPartial)
    #expect(further.article.url == "https://bread.example/rye")
    // Here the number is the article's.
    let next = "<ul class='pager'><li><a href='/read?page=8'>next</a></li></ul>"
    let article = try thread(content("https://bread.example/read?page=7", below: next))
    #expect(!article.isPartial)
    #expect(article.article.url == "https://bread.example/read?page=7")
  }

  @Test func `comments without numbers do not take each other's place`() throws {
    let page = { (texts: [String], number: Int) in
      let comments = texts.map {
        """
        <div class="comment depth-1"><b class="fn">Bram</b><div class="comment-content">\($0)</div></div>
        """
      }
      return """
        <html><head><link rel="canonical" href="https://bread.example/rye"></head><body><div id="comments">
        \(comments.joined())<ul class="pager"><li><a href="?page=\(number)">x</a></li></ul></div></body>
        </html>
        """
    }
    let texts = ["Why is it wet?", "How long?", "Why is it wet?", "Rye?", "Spelt?"]
    let first = try ThreadImportTests.thread(page(Array(texts[..<3]), 1)).comments.map(\.id)
    let second = try ThreadImportTests.thread(page(Array(texts[3...]), 0)).comments.map(\.id)
    #expect(Set(first + second).count == 5)
    #expect(try ThreadImportTests.thread(page(Array(texts[..<3]), 1)).comments.map(\.id) == first)
  }

  @Test(arguments: [(3, false), (4, false), (5, false), (6, true), (12, true)])
  func `a heading that claims far more makes it a part`(claimed: Int, isPartial: Bool) throws {
    let content = try content(heading: "<h2>\(claimed) thoughts on “Rye”</h2>")
    #expect(try thread(content).isPartial == isPartial)
    #expect(content.warnings.contains(.moreToShow(found: 3, claimed: claimed)) == isPartial)
  }

  @Test func `a heading that counts pingbacks and deleted comments does not`() {
    #expect(!ClaimedCount.isShort(66, of: 67))
    #expect(!ClaimedCount.isShort(74, of: 91))
    #expect(!ClaimedCount.isShort(2, of: 4))
    #expect(ClaimedCount.isShort(4, of: 8))
    #expect(ClaimedCount.isShort(23, of: 142))
    #expect(!ClaimedCount.isShort(9, of: 3))
  }

  @Test(arguments: [
    "<button>Load more comments</button>", "<a href='#'>Show 12 more replies</a>",
    "<a href='javascript:void(0)'>Load more</a>", "<button>View all 24 comments</button>",
    "<a href='/rye/all'>Older comments</a>", "<button>Ältere Kommentare</button>",
    "<button>Weitere Kommentare laden</button>", "<a>Afficher plus de commentaires</a>",
    "<button>Cargar más comentarios</button>", "<button>Carica altri commenti</button>",
    "<button>Carregar mais comentários</button>", "<button>Toon meer reacties</button>",
  ])
  func `a button that shows more makes it a part`(button: String) throws {
    let part = try content(below: button)
    #expect(try thread(part).isPartial)
    #expect(part.warnings == [.moreToShow(found: 3, claimed: nil)])
    // One that stays when all are shown.
    let whole = try content(heading: "<h2>3 Comments</h2>", below: button)
    #expect(try !thread(whole).isPartial)
  }

  @Test(arguments: [
    "<button>Post comment</button>", "<a href='#respond'>More comments</a>",
    "<a href='/privacy'>Erfahre mehr darüber, wie deine Kommentardaten verarbeitet werden</a>",
    "<a href='/formats'>More information about text formats</a>", "<button>Comments</button>",
    "<div class='widget_recent_comments'><a href='/all'>View all comments</a></div>",
    "<button>Show comments</button>", "<a href='/rye/#comments'>Read all comments</a>",
  ])
  func `other buttons do not`(button: String) throws {
    #expect(try !thread(content(below: button)).isPartial)
  }
}
