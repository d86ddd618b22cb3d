import Testing

@testable import ThreadImport

/// What the scan before the parser makes of a page.
struct MarkupTamerTests {
  private func tame(_ markup: String) -> String {
    String(decoding: MarkupTamer.tame(Array(markup.utf8)).bytes, as: UTF8.self)
  }

  @Test(arguments: [
    ("a<!-- b -->c", "ac"), ("a<!-->b", "ab"), ("a<!--->b", "ab"), ("a<!-- b --!>c", "ac"),
    ("a<!---->b", "ab"), ("a<!-- > b -->c", "ac"), ("a<!--[if IE]><p>b</p><![endif]-->c", "ac"),
    ("<!--[if !IE]><!-->a<!--<![endif]-->", "a"), ("a<!-- b --c", "a"), ("a<!doctype html>b", "ab"),
    ("a<?php x ?>b", "ab"), ("a</>b", "ab"), ("a</ x>b", "ab"), ("a<![CDATA[x]]>b", "ab"),
  ])
  func `comments end by the rules of HTML 5`(markup: String, expected: String) {
    #expect(tame(markup) == expected)
  }

  @Test(arguments: [
    ("<script>if (a</b) x</script>y", "y"), ("<style>p{}</style>y", "y"),
    ("<script src='a.js'>x</script>", "<script src=\"a.js\"></script>"),
    ("<svg><g><path d='x'/><title>t</title></g></svg>y", "y"), ("<svg><p>y</p>", "<p>y</p>"),
    ("<textarea><p>x</textarea>y", "y"), ("<noscript><img></noscript>y", "y"),
    ("<noscript><p class=\"comment\">x</p></noscript>", "<p class=\"comment\">x</p>"),
    ("<iframe src=a>x</iframe>", "<iframe src=\"a\"></iframe>"),
    ("<select><option>x</select>y", "y"),
    ("<form><p>x</p></form>", "<p>x</p>"), ("<title>a<b</title>", "<title>a&lt;b</title>"),
    ("<object><p>x</p></object>y", "y"), ("<div><svg></div>y", "<div></div>y"),
  ])
  func `what says nothing about comments is left out`(markup: String, expected: String) {
    #expect(tame(markup) == expected)
  }

  @Test(arguments: [
    ("<p>a<p>b", "<p>a</p><p>b</p>"), ("<p>a<div>b", "<p>a</p><div>b</div>"),
    ("<ul><li>a<li>b</ul>", "<ul><li>a</li><li>b</li></ul>"),
    ("<ol><li>a</li></li><li>b</li></ol>", "<ol><li>a</li><li>b</li></ol>"),
    ("<ul><li><ul></li><li>a</ul></ul>", "<ul><li><ul><li>a</li></ul></li></ul>"),
    ("<dl><dt>a<dd>b<dt>c</dl>", "<dl><dt>a</dt><dd>b</dd><dt>c</dt></dl>"),
    ("<div><b>a</div>b</b>", "<div><b>a</b></div>b"), ("</div></p>a", "a"),
    ("<a>b<a>c", "<a>b</a><a>c</a>"), ("a</br>b", "a<br>b"),
    ("<h2>a<h3>b</h2>", "<h2>a</h2><h3>b</h3>"),
    (
      "<table><tr><td>a<td>b<tr><td>c</table>",
      "<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>"
    ),
    ("<table><tr><td><p>a</table>b", "<table><tr><td><p>a</p></td></tr></table>b"),
    ("<i><p>a</i>b", "<i><p>ab</p></i>"), ("<xyz id=a>b</xyz>", "<span id=\"a\">b</span>"),
  ])
  func `elements end where HTML 5 ends them`(markup: String, expected: String) {
    #expect(tame(markup) == expected)
  }

  @Test(arguments: [
    ("<p id=a class='b c' style=x>", "<p id=\"a\" class=\"b c\"></p>"),
    ("<p class=a class=b>", "<p class=\"a\"></p>"), ("<p ID = \"a\">", "<p id=\"a\"></p>"),
    ("<p title='a\"b<c'>", "<p title=\"a&quot;b&lt;c\"></p>"), ("<br/>", "<br>"),
    ("<p id=>a", "<p id=\"\">a</p>"), ("<p =x id=a>", "<p id=\"a\"></p>"), ("<p id", ""),
    ("<p id=\"a", ""), ("a < b", "a &lt; b"), ("a<1>", "a&lt;1>"), ("<", "&lt;"),
  ])
  func `attributes are quoted, the first of a name wins`(markup: String, expected: String) {
    #expect(tame(markup) == expected)
  }

  @Test(arguments: [
    ("&#146;&#8217;", "&#8217;&#8217;"), ("&#x41;&#X41", "&#65;&#65;"),
    ("&#0;&#27;", "&#65533;&#65533;"),
    ("&#xD800;&#x110000;", "&#65533;&#65533;"), ("&#99999999999999999999;", "&#65533;"),
    ("&#;&#x;", "&amp;#;&amp;#x;"), ("&amp;#39;", "&amp;#39;"), ("&nbsp &copy;", "&nbsp &copy;"),
    ("a\u{0}b\u{7}c\u{7f}d\te\n", "abcd e\n"),
  ])
  func `character references and controls are made valid`(markup: String, expected: String) {
    #expect(tame(markup) == expected)
  }

  @Test func `bytes that are not UTF-8 are replaced and reported`() {
    let result = MarkupTamer.tame(Array("<p>".utf8) + [0xff, 0x61])
    #expect(String(decoding: result.bytes, as: UTF8.self) == "<p>\u{fffd}a</p>")
    #expect(result.cuts == [.malformedText: 1])
  }

  @Test func `JSON-LD is kept apart`() {
    let result = MarkupTamer.tame(
      Array(#"<script type="application/ld+json">{"a":1}</script><p>x"#.utf8)
    )
    #expect(result.linkedData.map { String(decoding: $0, as: UTF8.self) } == [#"{"a":1}"#])
  }

  @Test(arguments: [511, 512, 513, 5000])
  func `depth is bounded and the text is kept`(depth: Int) {
    let markup =
      String(repeating: "<div>", count: depth) + "x" + String(repeating: "</div>", count: depth)
      + "y"
    let result = MarkupTamer.tame(Array(markup.utf8))
    let kept = min(depth, TameMarkup.maximumDepth)
    let expected =
      String(repeating: "<div>", count: kept) + "x" + String(repeating: "</div>", count: kept) + "y"
    #expect(String(decoding: result.bytes, as: UTF8.self) == expected)
    #expect((result.cuts[.depth] ?? 0) == depth - kept)
  }

  @Test(arguments: [255, 256, 257])
  func `attributes of a tag are bounded`(count: Int) {
    let names = (1..<count).map { " a\($0)=x" }.joined()
    let result = MarkupTamer.tame(Array("<p\(names) id=z>".utf8))
    #expect(result.cuts[.attributes] == (count > TameMarkup.maximumAttributes ? 1 : nil))
    #expect(
      String(decoding: result.bytes, as: UTF8.self)
        == (count > 256 ? "<p></p>" : "<p id=\"z\"></p>")
    )
  }

  @Test func `a flood of elements is cut off`() {
    let result = MarkupTamer.tame(Array(String(repeating: "<p>x", count: 200_000).utf8))
    #expect(result.cuts[.elements] == 1)
  }

  @Test(arguments: 0..<40)
  func `any bytes become valid UTF-8 that stays as it is`(seed: UInt64) {
    var random = SplitMix(seed: seed)
    for _ in 0..<60 {
      let bytes = random.markup()
      let once = MarkupTamer.tame(bytes).bytes
      let isValid = String(validating: once, as: UTF8.self) != nil
      let again = MarkupTamer.tame(once)
      #expect(isValid && again.bytes == once, "seed \(seed): \(bytes)")
      #expect(!once.contains { $0 < 0x20 && !$0.isASCIISpace })
    }
  }

  @Test(arguments: 0..<20)
  func `any bytes are parsed and read without a trap`(seed: UInt64) throws {
    var random = SplitMix(seed: seed)
    for _ in 0..<40 {
      let bytes = random.markup()
      let tree = try HTMLParser.parse(MarkupTamer.tame(bytes))
      for node in tree.nodes.indices.dropFirst() {
        #expect(tree.parent(of: node) < node && tree.end(of: node) > node)
        #expect(tree.end(of: node) <= tree.end(of: tree.parent(of: node)))
      }
      _ = try? SourceReader().read(bytes, name: "x")
    }
  }
}

/// A generator of random numbers that gives the same ones for the same seed.
struct SplitMix: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var value = state
    value = (value ^ (value >> 30)) &* 0xbf58_476d_1ce4_e5b9
    value = (value ^ (value >> 27)) &* 0x94d0_49bb_1331_11eb
    return value ^ (value >> 31)
  }

  private static let pieces: [[UInt8]] =
    [
      "<", ">", "</", "<!--", "-->", "--!>", "<!", "<?", "/>", "=", "\"", "'", " ", "&", "&#",
      "&#x",
      ";", "&amp;", "146", "p", "div", "li", "ul", "a", "b", "table", "td", "tr", "svg", "script",
      "style", "title", "noscript", "textarea", "h2", "dt", "dd", "form", "body", "br", "img",
      "<p>", "</p>", "<div class=\"comment depth-2\" id=\"comment-", "1\">", "<li>", "</li>",
      "<ul>",
      "</ul>", "<a href=\"#comment-1\">", "</a>", "<script>", "</script>", "<svg>", "</svg>",
      "<cite>", "Jo says:", "</cite>", "<select>", "<template>", "<noscript class=\"comment\">",
      "</noscript>", "<dt id=comment-2>", "<dd>", "\u{0}", "\u{85}", "ü", "日",
    ].map { Array($0.utf8) } + [[0xff], [0xc3], [0xe2, 0x80], [0xed, 0xa0, 0x80], [0xf4, 0x90]]

  /// Bytes that look like markup more often than chance would have it.
  mutating func markup() -> [UInt8] {
    var bytes: [UInt8] = []
    for _ in 0..<Int.random(in: 0..<40, using: &self) {
      bytes += Self.pieces[Int.random(in: 0..<Self.pieces.count, using: &self)]
    }
    return bytes
  }
}
