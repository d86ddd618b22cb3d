/// Reads a page's markup into a tree in one linear scan.
///
/// It follows the tokenizer of HTML 5 and its rules for end tags that a page leaves out
/// (https://html.spec.whatwg.org/multipage/parsing.html), as far as a reader of comments can tell
/// the difference: tables are not moved about, formatting elements are not opened again. Each
/// search in the stack of open elements is one look, so that time is linear for any input.
/// Elements that say nothing about comments are left out with their content.
struct HTMLParser {
  var page = HTMLPage()
  var position = 0
  var elementsLeft: Int

  /// The elements that are open.
  var stack = OpenElements()
  /// Whether the last thing read is a tag of a block, after which white space means nothing.
  var isAtBlockEdge = false
  /// Whether an end tag said that the page ends.
  var hasEnded = false
  /// Elements that were opened beyond the greatest depth and are not in the stack.
  var overflow = 0
  /// The depth of the outermost open element whose content is not read.
  var unreadDepth: Int?

  /// The attributes of the tag at hand.
  var attributes: [HTMLTree.Attribute] = []
  var selfClosing = false

  /// Raw text elements whose end tag does not come again in this page.
  var missingEnds: Set<HTMLTag> = []
  /// The end of the last `noscript` whose content is read.
  var readNoscriptEnd = 0
  var linkedDataLeft = HTMLPage.maximumLinkedData

  /// Texts that differ from what stands in the page, one after the other.
  ///
  /// In them character references are replaced and controls removed. Their places count from the
  /// end of the page's bytes.
  var written: [UInt8] = []

  /// Parses a page.
  ///
  /// - Parameter bytes: valid UTF-8; anything else gives texts that are not.
  /// - Returns: the tree and what was left out of it.
  /// - Complexity: O(*n*) in the page's size; at most 16 bytes of memory for each byte.
  static func parse(_ bytes: [UInt8]) -> HTMLPage {
    guard bytes.count <= HTMLPage.maximumSize else {
      var page = parse(Array(bytes.prefix(HTMLPage.maximumSize)))
      page.cuts[.elements, default: 0] += 1
      return page
    }
    var parser = HTMLParser(size: bytes.count)
    parser.run(bytes.span)
    parser.page.tree.bytes = parser.written.isEmpty ? bytes : bytes + parser.written
    parser.page.tree.noteClasses()
    return parser.page
  }

  private init(size: Int) {
    elementsLeft = HTMLPage.maximumElements(for: size)
    page.tree.nodes.reserveCapacity(size / 40)
    page.tree.nodes.append(HTMLTree.Node(tag: .document, parent: 0, end: 0, start: 0))
  }

  private mutating func run(_ input: Span<UInt8>) {
    while position < input.count {
      readText(input)
      if position < input.count { readMarkup(input) }
      if elementsLeft <= 0 {
        page.cuts[.elements, default: 0] += 1
        break
      }
    }
    if !hasEnded { page.openAtEnd = stack.nodes }
    close(downTo: 0)
    page.tree.nodes[0].end = Int32(page.tree.nodes.count)
  }

  /// Whether content at this place is read.
  var isReading: Bool { unreadDepth == nil }

  /// Reads what begins with `<` and is no text.
  private mutating func readMarkup(_ input: Span<UInt8>) {
    let next = input.byte(at: position + 1)
    if next.isASCIILetter {
      position += 1
      readStartTag(input)
    } else if next == 0x2f {
      if input.byte(at: position + 2).isASCIILetter {
        position += 2
        readEndTag(input)
      } else {
        skipPast(0x3e, from: position + 2, input)
      }
    } else if input.byte(at: position + 2) == 0x2d, input.byte(at: position + 3) == 0x2d,
      next == 0x21
    {
      skipComment(input)
    } else {
      skipPast(0x3e, from: position + 2, input)
    }
  }

  private mutating func skipPast(_ byte: UInt8, from start: Int, _ input: Span<UInt8>) {
    var index = start
    while index < input.count, input[index] != byte { index += 1 }
    if index >= input.count { page.cuts[.unclosed, default: 0] += 1 }
    position = min(index + 1, input.count)
  }

  /// Skips a comment: it ends at `-->` or `--!>`; `<!-->` and `<!--->` are whole comments.
  private mutating func skipComment(_ input: Span<UInt8>) {
    if input.byte(at: position + 4) == 0x3e {
      position += 5
      return
    }
    if input.byte(at: position + 4) == 0x2d, input.byte(at: position + 5) == 0x3e {
      position += 6
      return
    }
    var index = position + 6
    while index < input.count {
      if input[index] == 0x3e {
        let dashes = input[index - 1] == 0x2d && input[index - 2] == 0x2d
        let banged =
          index > position + 6 && input[index - 1] == 0x21 && input[index - 2] == 0x2d
          && input[index - 3] == 0x2d
        if dashes || banged {
          keepRemark(position + 4..<index - 2, input)
          position = index + 1
          return
        }
      }
      index += 1
    }
    page.cuts[.unclosed, default: 0] += 1
    position = input.count
  }

  private mutating func keepRemark(_ range: Range<Int>, _ input: Span<UInt8>) {
    // Before the first element there may be white space.
    guard page.remarks.count < HTMLPage.maximumRemarks.count,
      range.count <= HTMLPage.maximumRemarks.length, page.tree.nodes.count <= 8,
      page.tree.nodes.dropFirst().allSatisfy({ $0.tag == .text })
    else { return }
    var bytes: [UInt8] = []
    for index in range { bytes.append(input[index]) }
    page.remarks.append(bytes)
  }
}

extension Span<UInt8> {
  /// The byte at a place, 0 past the end.
  func byte(at index: Int) -> UInt8 { index < count ? self[index] : 0 }
}
