import Testing

@testable import ThreadImport

/// What the parser makes of a page.
struct HTMLParserTests {
  private func parse(_ markup: String) -> String {
    HTMLParser.parse(Array(markup.utf8)).tree.outline
  }

  @Test(arguments: [
    ("a<!-- b -->c", "ac"), ("a<!-->b", "ab"), ("a<!--->b", "ab"), ("a<!-- b --!>c", "ac"),
    ("a<!---->b", "ab"), ("a<!-- > b -->c", "ac"), ("a<!--[if IE]><p>b</p><![endif]-->c", "ac"),
    ("<!--[if !IE]><!-->a<!--<![endif]-->", "a"), ("a<!-- b --c", "a"), ("a<!doctype html>b", "ab"),
    ("a<?php x ?>b", "ab"), ("a</>b", "ab"), ("a</ x>b", "ab"), ("a<![CDATA[x]]>b", "ab"),
    ("a<!-- b -->c<!-- d -->&amp;<!-- e -->f", "ac&f"),
  ])
  func `comments end by the rules of HTML 5`(markup: String, expected: String) {
    #expect(parse(markup) == expected)
  }

  @Test(arguments: [
    ("<script>if (a</b) x</script>y", "y"), ("<style>p{}</style>y", "y"),
    ("<script src='a.js'>x</script>", "<script src=\"a.js\"></script>"),
    ("<svg><g><path d='x'/><title>t</title></g></svg>y", "y"), ("<svg><p>y</p>", "<p>y</p>"),
    ("<textarea><p>x</textarea>y", "y"), ("<noscript><img></noscript>y", "y"),
    ("<noscript><p class=\"comment\">x</p></noscript>", "<p class=\"comment\">x</p>"),
    ("<iframe src=a>x</iframe>", "<iframe src=\"a\"></iframe>"),
    ("<select><option>x</select>y", "y"), ("<form><p>x</p></form>", "<p>x</p>"),
    ("<title>a<b &amp; c</title>d", "<title>a<b & c</title>d"), ("<script>a</script", ""),
    ("<object><p>x</p></object>y", "y"), ("<div><svg></div>y", "<div></div>y"),
    ("<title>a</title", "<title>a</title>"), ("<script>a</scripts></script >y", "y"),
  ])
  func `what says nothing about comments is left out`(markup: String, expected: String) {
    #expect(parse(markup) == expected)
  }

  @Test(arguments: [
    ("<p>a<p>b", "<p>a</p><p>b</p>"), ("<p>a<div>b", "<p>a</p><div>b</div>"),
    ("<ul><li>a<li>b</ul>", "<ul><li>a</li><li>b</li></ul>"),
    ("<ol><li>a</li></li><li>b</li></ol>", "<ol><li>a</li><li>b</li></ol>"),
    ("<ul><li><ul></li><li>a</ul></ul>", "<ul><li><ul><li>a</li></ul></li></ul>"),
    ("<dl><dt>a<dd>b<dt>c</dl>", "<dl><dt>a</dt><dd>b</dd><dt>c</dt></dl>"),
    ("<div><b>a</div>b</b>", "<div><b>a</b></div>b"), ("</div></p>a", "a"),
    ("<a>b<a>c", "<a>b</a><a>c</a>"), ("a</br>b", "a<br></br>b"),
    ("<h2>a<h3>b</h2>", "<h2>a</h2><h3>b</h3>"),
    (
      "<table><tr><td>a<td>b<tr><td>c</table>",
      "<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>"
    ),
    ("<table><tr><td><p>a</table>b", "<table><tr><td><p>a</p></td></tr></table>b"),
    ("<i><p>a</i>b", "<i><p>ab</p></i>"), ("<xyz id=a>b</xyz>", "<other id=\"a\">b</other>"),
  ])
  func `elements end where HTML 5 ends them`(markup: String, expected: String) {
    #expect(parse(markup) == expected)
  }

  @Test(arguments: [
    ("<p id=a class='b c' style=x>", "<p id=\"a\" class=\"b c\"></p>"),
    ("<p class=a class=b>", "<p class=\"a\"></p>"), ("<p ID = \"a\">", "<p id=\"a\"></p>"),
    ("<p title='a\"b<c'>", "<p title=\"a\"b<c\"></p>"), ("<br/>", "<br></br>"),
    ("<p id=>a", "<p id=\"\">a</p>"), ("<p =x id=a>", "<p id=\"a\"></p>"), ("<p id", ""),
    ("<p id=\"a", ""), ("a < b", "a < b"), ("a<1>", "a<1>"), ("<", "<"),
    ("<a href='?a=1&copy=2&amp;b'>", "<a href=\"?a=1&copy=2&b\"></a>"),
    ("<a href=a&#38;b title=x\u{1}y>", "<a href=\"a&b\" title=\"xy\"></a>"),
  ])
  func `the first attribute of a name wins`(markup: String, expected: String) {
    #expect(parse(markup) == expected)
  }

  @Test(arguments: [
    ("&#146;&#8217;", "’’"), ("&#x41;&#X41", "AA"), ("&#0;&#27;", "\u{fffd}\u{fffd}"),
    ("&#xD800;&#x110000;", "\u{fffd}\u{fffd}"), ("&#99999999999999999999;", "\u{fffd}"),
    ("&#;&#x;", "&#;&#x;"), ("&amp;#39;", "&#39;"), ("&eacute;&Eacute;&hearts;", "éÉ♥"),
    ("&lt;p&gt; &quot;&apos;&hellip;", "<p> \"'…"), ("&copy 2020 &bogus; &", "© 2020 &bogus; &"),
    ("&eacutes &rsquo x", "&eacutes &rsquo x"), ("a\u{0}b\u{7}c\u{7f}d\te\n", "abcd\te\n"),
  ])
  func `character references and controls are read as browsers do`(
    markup: String,
    expected: String
  ) {
    #expect(parse(markup) == expected)
  }

  @Test(arguments: [
    ("<p> a  b </p> <p>", "<p>a  b </p><p></p>"), ("<b>a</b> <i>b</i>", "<b>a</b> <i>b</i>"),
    ("a\n\n  <b>b</b>", "a\n<b>b</b>"), ("<pre>\n a\n</pre>", "<pre>\n a\n</pre>"),
  ])
  func `white space at the edges of blocks means nothing`(markup: String, expected: String) {
    #expect(parse(markup) == expected)
  }

  @Test func `JSON-LD is kept apart`() {
    let page = HTMLParser.parse(
      Array(#"<script type="application/ld+json">{"a":1}</script><p>x"#.utf8)
    )
    #expect(page.linkedData.map { String(decoding: $0, as: UTF8.self) } == [#"{"a":1}"#])
  }

  @Test func `classes are found whatever the case of their letters`() {
    let tree = HTMLParser.parse(Array("<p class='Ab  c\nAb'><b class=''>".utf8)).tree
    #expect(tree.classNames(of: 1).elementsEqual(["ab", "C", "ab"]))
    #expect(tree.hasClass("aB", 1) && !tree.hasClass("a", 1) && !tree.hasClass("", 2))
  }

  @Test(arguments: [511, 512, 513, 5000])
  func `depth is bounded and the text is kept`(depth: Int) {
    let markup =
      String(repeating: "<div>", count: depth) + "x" + String(repeating: "</div>", count: depth)
      + "y"
    let page = HTMLParser.parse(Array(markup.utf8))
    let kept = min(depth, HTMLPage.maximumDepth)
    let expected =
      String(repeating: "<div>", count: kept) + "x" + String(repeating: "</div>", count: kept) + "y"
    #expect(page.tree.outline == expected)
    #expect((page.cuts[.depth] ?? 0) == depth - kept)
  }

  @Test(arguments: [255, 256, 257])
  func `attributes of a tag are bounded`(count: Int) {
    let names = (1..<count).map { " a\($0)=x" }.joined()
    let page = HTMLParser.parse(Array("<p\(names) id=z>".utf8))
    #expect(page.cuts[.attributes] == (count > HTMLPage.maximumAttributes ? 1 : nil))
    #expect(page.tree.outline == (count > 256 ? "<p></p>" : "<p id=\"z\"></p>"))
  }

  @Test func `a flood of elements is cut off`() {
    let page = HTMLParser.parse(Array(String(repeating: "<p>x", count: 200_000).utf8))
    #expect(page.cuts[.elements] == 1)
  }

  @Test(arguments: 0..<40)
  func `any bytes become a whole tree`(seed: UInt64) {
    var random = SplitMix(seed: seed)
    for _ in 0..<60 {
      let bytes = random.markup()
      let tree = HTMLParser.parse(bytes).tree
      for node in tree.nodes.indices.dropFirst() {
        #expect(tree.parent(of: node) < node && tree.end(of: node) > node)
        #expect(tree.end(of: node) <= tree.end(of: tree.parent(of: node)))
        let controls = tree.text(of: node).contains { $0 < 0x20 && !$0.isASCIISpace || $0 == 0x7f }
        #expect(!controls, "seed \(seed): \(bytes)")
      }
      _ = try? SourceReader().read(bytes, name: "x")
    }
  }

  @Test(arguments: 0..<40)
  func `where a page is cut says nothing about what came before`(seed: UInt64) {
    var random = SplitMix(seed: seed)
    let bytes = random.markup() + Array("<p>".utf8) + random.markup()
    let whole = HTMLParser.parse(bytes).tree
    for length in bytes.indices {
      let part = HTMLParser.parse(Array(bytes.prefix(length))).tree
      // The last text or element may be another one, those before are the same.
      for (first, second) in zip(part.nodes.dropLast(2), whole.nodes) {
        #expect(first.tag == second.tag && first.parent == second.parent, "\(bytes), \(length)")
      }
    }
  }
}

extension HTMLTree {
  /// The tree as markup, without escapes.
  var outline: String { outline(of: 1..<nodes.count) }

  private func outline(of range: Range<Index>) -> String {
    var output = ""
    var node = range.lowerBound
    while node < range.upperBound {
      let tag = tag(of: node)
      if tag == .text {
        output += String(decoding: text(of: node), as: UTF8.self)
      } else {
        output += "<\(tag)"
        for name in [HTMLAttribute.id, .class, .href, .src, .title] {
          if let value = string(name, of: node) { output += " \(name)=\"\(value)\"" }
        }
        output += ">\(outline(of: node + 1..<end(of: node)))</\(tag)>"
      }
      node = end(of: node)
    }
    return output
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
