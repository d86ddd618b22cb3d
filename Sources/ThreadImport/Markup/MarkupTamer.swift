/// Turns any bytes into tame markup in one linear scan.
///
/// It follows the tokenizer of HTML 5 and its rules for end tags that a page leaves out. Each
/// search in the stack of open elements is bounded by the greatest depth, so that time is linear
/// for any input. Elements that say nothing about comments are left out with their content.
struct MarkupTamer {
  let input: [UInt8]
  var position = 0
  var result = TameMarkup()
  var elementsLeft: Int

  /// The elements that are open.
  var stack = OpenElements()
  /// Whether the last thing written is a tag of a block, after which white space means nothing.
  var isAtBlockEdge = false
  /// Elements that were opened beyond the greatest depth and are not in the stack.
  var overflow = 0
  /// The depth of the outermost open element whose content is not read.
  var unreadDepth: Int?

  /// The attributes of the tag at hand.
  var attributes: [(name: HTMLAttribute, value: Range<Int>)] = []
  var selfClosing = false

  /// Raw text elements whose end tag does not come again in this page.
  var missingEnds: Set<HTMLTag> = []
  /// The end of the last `noscript` whose content is read.
  var readNoscriptEnd = 0
  var linkedDataLeft = TameMarkup.maximumLinkedData

  /// Makes tame markup of a page's bytes.
  ///
  /// - Complexity: O(*n*) in the page's size.
  static func tame(_ bytes: [UInt8]) -> TameMarkup {
    guard let text = String(validating: bytes, as: UTF8.self) else {
      let repaired = Array(String(decoding: bytes, as: UTF8.self).utf8)
      var tamer = MarkupTamer(repaired)
      tamer.result.cuts[.malformedText] = 1
      return tamer.run()
    }
    _ = text
    var tamer = MarkupTamer(bytes)
    return tamer.run()
  }

  private init(_ input: [UInt8]) {
    self.input = input
    elementsLeft = TameMarkup.maximumElements(for: input.count)
    result.bytes.reserveCapacity(input.count / 2)
  }

  private mutating func run() -> TameMarkup {
    while position < input.count {
      copyText()
      if position < input.count { readMarkup() }
      if elementsLeft <= 0 {
        result.cuts[.elements, default: 0] += 1
        break
      }
    }
    close(downTo: 0)
    return result
  }

  var isReading: Bool { unreadDepth == nil }

  /// The byte at an offset from the position, 0 past the end.
  func peek(_ offset: Int) -> UInt8 {
    let index = position + offset
    return index < input.count ? input[index] : 0
  }

  /// Copies text up to the next tag.
  private mutating func copyText() {
    var index = position
    while index < input.count, input[index] != 0x3c { index += 1 }
    if isReading { appendText(position..<index) }
    position = index
  }

  /// Reads what begins with `<`.
  private mutating func readMarkup() {
    let next = peek(1)
    if next.isASCIILetter {
      position += 1
      readStartTag()
    } else if next == 0x2f {
      if peek(2).isASCIILetter {
        position += 2
        readEndTag()
      } else {
        skipPast(0x3e, from: position + 2)
      }
    } else if next == 0x21, peek(2) == 0x2d, peek(3) == 0x2d {
      skipComment()
    } else if next == 0x21 || next == 0x3f {
      skipPast(0x3e, from: position + 2)
    } else {
      if isReading {
        isAtBlockEdge = false
        result.bytes.append(contentsOf: Self.lessThan)
      }
      position += 1
    }
  }

  private static let lessThan = Array("&lt;".utf8)

  private mutating func skipPast(_ byte: UInt8, from start: Int) {
    var index = start
    while index < input.count, input[index] != byte { index += 1 }
    if index >= input.count { result.cuts[.unclosed, default: 0] += 1 }
    position = min(index + 1, input.count)
  }

  /// Skips a comment: it ends at `-->` or `--!>`; `<!-->` and `<!--->` are whole comments.
  private mutating func skipComment() {
    var index = position + 4
    if peek(4) == 0x3e {
      position += 5
      return
    }
    if peek(4) == 0x2d, peek(5) == 0x3e {
      position += 6
      return
    }
    while index < input.count {
      if input[index] == 0x3e, index >= position + 6 {
        let dashes = input[index - 1] == 0x2d && input[index - 2] == 0x2d
        let banged =
          input[index - 1] == 0x21 && input[index - 2] == 0x2d && input[index - 3] == 0x2d
          && index >= position + 7
        if dashes || banged {
          position = index + 1
          return
        }
      }
      index += 1
    }
    result.cuts[.unclosed, default: 0] += 1
    position = input.count
  }
}
