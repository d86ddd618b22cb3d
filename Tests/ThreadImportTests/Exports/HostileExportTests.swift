import Conversations
import Glibc
import Testing

@testable import ThreadImport

/// Exports that are made to cost much, or to reach for what is not theirs.
struct HostileExportTests {
  private static let item = "<item><title>A</title><wp:comment><wp:comment_id>1</wp:comment_id>"

  private func comment(_ declaration: String, _ text: String) throws -> Conversations.Comment? {
    let export = """
      <?xml version="1.0"?>\(declaration)
      <rss xmlns:wp="http://wordpress.org/export/1.2/"><channel>\(Self.item)
      <wp:comment_content>\(text)</wp:comment_content></wp:comment></item></channel></rss>
      """
    return try ExportFixtures.read(export).threads.first?.comments.first
  }

  @Test func `entities that grow are not followed`() throws {
    let bomb = """
      <!DOCTYPE rss [<!ENTITY a "lol">
      \((1...9).map { "<!ENTITY a\($0) \"\(String(repeating: "&a\($0 == 1 ? "" : "\($0 - 1)");", count: 10))\">" }.joined())
      ]>
      """
    #expect(try comment(bomb, "ha &a9;")?.text == "ha &a9;")
  }

  @Test(arguments: ["file:///etc/passwd", "http://127.0.0.1:9/"])
  func `no other file is read`(address: String) throws {
    let declaration =
      "<!DOCTYPE rss [<!ENTITY x SYSTEM \"\(address)\"> <!ENTITY % y SYSTEM '\(address)'> %y;]>"
    #expect(try comment(declaration, "a &x; b")?.text == "a &x; b")
    #expect(try comment("<!DOCTYPE rss SYSTEM \"\(address)\">", "plain")?.text == "plain")
  }

  @Test func `attributes by default are not given`() throws {
    let declaration = "<!DOCTYPE rss [<!ATTLIST thread dsq:id CDATA \"9\"> <!-- ]> --> ]>"
    #expect(try comment(declaration, "plain")?.text == "plain")
  }

  struct Shape: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var export: @Sendable (Int) -> String

    init(_ name: String, _ start: String = "", repeating piece: String, end: String = "") {
      testDescription = name
      export = { start + String(repeating: piece, count: $0 / piece.utf8.count) + end }
    }

    init(_ name: String, _ export: @escaping @Sendable (Int) -> String) {
      testDescription = name
      self.export = export
    }
  }

  private static let head = ExportFixtures.wordPressHead
  private static let text = head + item + "<wp:comment_content>"
  private static let disqus = "<disqus xmlns:dsq=\"d\">"

  static let shapes: [Shape] = [
    Shape("nested elements", head, repeating: "<a>"),
    Shape("nested items", head, repeating: "<item>"),
    Shape("nested comments", head + "<item>", repeating: "<wp:comment>"),
    Shape("markup in a text", text, repeating: "<b>"),
    Shape("end tags for nothing", head + String(repeating: "<a>", count: 250), repeating: "</b>"),
    Shape("attributes", head + "<a ", repeating: "b='c' ", end: ">"),
    Shape("prefixes", head + "<a ", repeating: "xmlns:b='http://wordpress.org/export/' ", end: ">"),
    Shape("one attribute", head + "<a b='", repeating: "x", end: "'>"),
    Shape("one text", text, repeating: "x"),
    Shape("one text of spaces", text, repeating: " \n"),
    Shape("one text of tags", text, repeating: "&lt;b&gt;"),
    Shape("one section", text + "<![CDATA[", repeating: "]]"),
    Shape("sections", text, repeating: "<![CDATA[]]>"),
    Shape("references", text, repeating: "&#1"),
    Shape("ampersands", text, repeating: "&"),
    Shape("less-than signs", text, repeating: "<"),
    Shape("brackets", text, repeating: "<!"),
    Shape("open comments", head, repeating: "<!--"),
    Shape("document types", "<!DOCTYPE rss [", repeating: "<!ENTITY a 'b'>", end: "]>" + head),
    Shape("quotes", head + "<a b=", repeating: "'<"),
    Shape("NULs", text, repeating: "\u{0}\u{1}"),
    Shape("empty comments", head + "<item>", repeating: "<wp:comment/>"),
    Shape(
      "short comments",
      head + "<item>",
      repeating: "<wp:comment><wp:comment_id>1</wp:comment_id>x"
    ),
    Shape("one number") { size in
      head + "<item>"
        + (0..<size / 90).map {
          "<wp:comment><wp:comment_id>1</wp:comment_id><wp:comment_content>\($0)</wp:comment_content>"
        }.joined()
    },
    Shape("fields", head + "<item>", repeating: "<title/>"),
    Shape("posts without threads", disqus, repeating: "<post dsq:id='1'/>"),
    Shape("threads") { size in
      disqus
        + (0..<size / 60).map {
          "<thread dsq:id='\($0)'/><post dsq:id='1'><thread dsq:id='\($0)'/>"
        }.joined()
    },
    Shape("a ring of parents") { size in
      disqus
        + (0..<size / 60).map {
          "<post dsq:id='\($0)'><parent dsq:id='\($0 + 1)'/><thread dsq:id='1'/></post>"
        }.joined()
    },
    Shape("rows", "<posts>", repeating: "<row Id='1' PostTypeId='2' ParentId='1'/>"),
    Shape("lists of JSON", "[{\"date_gmt\":\"\",\"author_name\":\"\",\"x\":", repeating: "["),
    Shape("objects of JSON", "[{\"date_gmt\":\"\",\"author_name\":\"\"},", repeating: "{},"),
    Shape("one string of JSON", "[{\"date_gmt\":\"\",\"author_name\":\"", repeating: "\\\""),
    Shape("lines", ExportFixtures.movableType, repeating: "COMMENT:\n-----\n"),
    Shape(
      "articles",
      repeating: "TITLE: a\nAUTHOR: b\n-----\nCOMMENT:\nAUTHOR: c\nx\n-----\n--------\n"
    ),
    Shape("topics", repeating: #"{"post_stream":{"posts":[{"post_number":1,"cooked":"x"}]}},"#),
    Shape("dashes", ExportFixtures.movableType, repeating: "-----\n"),
    Shape("one line", ExportFixtures.movableType + "AUTHOR: ", repeating: "x"),
  ]

  @Test(arguments: shapes)
  func `time is in proportion to size`(shape: Shape) {
    let small = Array(shape.export(20_000).utf8)
    let large = Array(shape.export(80_000).utf8)
    let (first, second) = (min(time(small), time(small)), min(time(large), time(large)))
    // Four times the size: 16 times the time if it were quadratic.
    #expect(second < 9 * first + 0.05, "\(first) s, then \(second) s")
  }

  @Test func `a million nested elements are counted, not kept`() throws {
    let export = Self.text.replacing(
      "<item>",
      with: String(repeating: "<a>", count: 1_000_000) + "<item>"
    )
    let content = try ExportFixtures.read(export)
    #expect(content.warnings.contains(.cut(ExportCut.depth, count: 1)))
    #expect(content.threads.isEmpty)
  }

  @Test func `a text longer than the bound is cut and marked`() throws {
    let long = String(repeating: "word ", count: 300_000)
    let export = Self.text + long + "</wp:comment_content></wp:comment></item></channel></rss>"
    let content = try ExportFixtures.read(export)
    let comment = try #require(content.threads.first?.comments.first)
    #expect(comment.flags == [.truncated])
    #expect(comment.text.utf8.count <= XMLScanner.maximumText)
    #expect(content.warnings.contains(.cut(ExportCut.text, count: 1)))
  }

  @Test(arguments: [1, 2, 3] as [UInt64]) func `bytes at random never trap`(seed: UInt64) {
    var state = seed
    func next() -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33)
    }
    for round in 0..<300 {
      let fixture = ExportFixtures.all[round % ExportFixtures.all.count]
      var bytes = Array(fixture.text.utf8)
      for _ in 0..<1 + next() % 20 {
        let place = next() % bytes.count
        switch next() % 4 {
        case 0: bytes[place] = UInt8(next() & 0xff)
        case 1: bytes.insert(Array("<>&]'\"-{}[]\n".utf8)[next() % 12], at: place)
        case 2: bytes.remove(at: place)
        default:
          let end = min(bytes.count, place + next() % 200)
          bytes.insert(contentsOf: bytes[place..<end], at: next() % bytes.count)
        }
      }
      do {
        let content = try SourceReader().read(bytes, name: "random")
        for thread in content.threads {
          #expect(Set(thread.comments.map(\.id)).count == thread.comments.count, "seed \(seed)")
        }
      } catch {
        #expect(!error.description.isEmpty)
      }
    }
  }

  private func time(_ bytes: [UInt8]) -> Double {
    let start = threadTime()
    do {
      _ = try SourceReader().read(bytes, name: "hostile")
    } catch {
      #expect(!error.description.isEmpty)
    }
    return threadTime() - start
  }

  private func threadTime() -> Double {
    var time = timespec()
    unsafe clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
