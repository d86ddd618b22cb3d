/// Reads the text of a part of a page as a person sees it.
///
/// Paragraphs are separated by a blank line, line breaks and list items by a newline; other white
/// space is one space, except in `pre`.
struct TextExtractor {
  private let tree: HTMLTree
  private var output: [UInt8] = []
  /// White space that comes before the next character, if one comes.
  private var pending = Gap.none

  private enum Gap: Int, Comparable {
    case none
    case space
    case line
    case paragraph
    static func < (first: Gap, second: Gap) -> Bool { first.rawValue < second.rawValue }
  }

  private init(tree: HTMLTree) { self.tree = tree }

  /// Returns the text of nodes in document order; `skip` gives, for a node that is not wanted, the
  /// node to go on with.
  ///
  /// Reading ends when the text has so many bytes, or so many nodes were passed, as the limit says.
  static func text(
    of range: Range<HTMLTree.Index>,
    in tree: HTMLTree,
    limit: Int = .max,
    skip: (HTMLTree.Index) -> HTMLTree.Index? = { _ in nil }
  ) -> String {
    var extractor = TextExtractor(tree: tree)
    extractor.read(range, limit, skip)
    return String(decoding: extractor.output, as: UTF8.self)
  }

  private mutating func read(
    _ range: Range<HTMLTree.Index>,
    _ limit: Int,
    _ skip: (HTMLTree.Index) -> HTMLTree.Index?
  ) {
    // The elements that are open and what their end asks for.
    var open: [(end: HTMLTree.Index, gap: Gap, isPre: Bool)] = []
    var preDepth = 0
    var node = range.lowerBound
    var steps = 0
    while node < range.upperBound, steps < limit, output.count < limit {
      steps += 1
      while let last = open.last, node >= last.end {
        separate(last.gap)
        if last.isPre { preDepth -= 1 }
        open.removeLast()
      }
      if let next = skip(node) {
        separate(Self.gap(around: tree.tag(of: node)))
        node = max(next, node + 1)
        continue
      }
      let tag = tree.tag(of: node)
      switch tag {
      case .text: add(tree.text(of: node).prefix(limit), isPre: preDepth > 0)
      case .br: breakLine()
      case .img: addImage(node)
      case .script, .iframe, .title: break
      default:
        let gap = Self.gap(around: tag)
        if gap > .none || tag == .pre {
          separate(gap)
          if tag == .pre { preDepth += 1 }
          open.append((tree.end(of: node), gap, tag == .pre))
        }
      }
      node += 1
    }
  }

  private static func gap(around tag: HTMLTag) -> Gap {
    switch tag {
    case .p, .blockquote, .ul, .ol, .dl, .pre, .h1, .h2, .h3, .h4, .h5, .h6, .table, .hr, .figure:
      .paragraph
    case .td, .th: .space
    default: tag.traits.contains(.block) ? .line : .none
    }
  }

  private mutating func separate(_ gap: Gap) {
    if !output.isEmpty { pending = max(pending, gap) }
  }

  /// Two line breaks in a row are the end of a paragraph.
  private mutating func breakLine() {
    guard !output.isEmpty else { return }
    pending = pending == .line || pending == .paragraph ? .paragraph : .line
  }

  /// An image that stands for a character, as smileys do.
  private mutating func addImage(_ node: HTMLTree.Index) {
    guard let alternative = tree.attribute(.alt, of: node), alternative.count <= 32 else { return }
    let isSmiley = tree.classes(of: node).contains {
      $0.equalsIgnoringCase("wp-smiley") || $0.containsIgnoringCase("emoji")
        || $0.containsIgnoringCase("smiley") || $0.containsIgnoringCase("smilie")
    }
    if isSmiley { add(alternative, isPre: false) }
  }

  private mutating func add(_ text: ArraySlice<UInt8>, isPre: Bool) {
    // Runs of plain bytes are copied at once.
    var start = text.startIndex
    var index = start
    while index < text.endIndex {
      let byte = text[index]
      if byte > 0x20, byte < 0x7f {
        index += 1
        continue
      }
      let length = byte < 0xc0 ? 1 : byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2
      let end = min(index + length, text.endIndex)
      if byte >= 0x80,
        !isSpaceOrInvisible(text[index..<end]) || isWronglyDecoded(text[..<index])
      {
        index = end
        continue
      }
      append(text[start..<index])
      if byte >= 0x80 {
        if !isInvisible(text[index..<end]) { separate(.space) }
      } else if byte.isASCIISpace {
        if isPre, byte == 0x0a { breakLine() } else { separate(.space) }
      }
      index = end
      start = end
    }
    append(text[start..<index])
  }

  /// Whether a no-break space belongs to a character that was wrongly decoded: "Ã" and such a space are an "à", but
  /// "MANHÃ" ends with its own letter.
  private func isWronglyDecoded(_ before: ArraySlice<UInt8>) -> Bool {
    guard before.suffix(2).elementsEqual([0xc3, 0x83]) else { return false }
    return before.dropLast(2).last.map { !(0x41...0x5a).contains($0) } ?? true
  }

  private mutating func append(_ run: ArraySlice<UInt8>) {
    guard !run.isEmpty else { return }
    flush()
    output.append(contentsOf: run)
  }

  /// No-break space, line and paragraph separator, zero-width space, byte-order mark.
  private func isSpaceOrInvisible(_ code: ArraySlice<UInt8>) -> Bool {
    switch code.first {
    case 0xc2: code.count == 2 && code[code.startIndex + 1] == 0xa0
    case 0xe2, 0xef: isInvisible(code) || isSeparator(code)
    default: false
    }
  }

  private func isSeparator(_ code: ArraySlice<UInt8>) -> Bool {
    code.elementsEqual([0xe2, 0x80, 0xa8]) || code.elementsEqual([0xe2, 0x80, 0xa9])
  }

  private func isInvisible(_ code: ArraySlice<UInt8>) -> Bool {
    code.elementsEqual([0xe2, 0x80, 0x8b]) || code.elementsEqual([0xef, 0xbb, 0xbf])
  }

  private mutating func flush() {
    switch pending {
    case .none: return
    case .space: output.append(0x20)
    case .line: output.append(0x0a)
    case .paragraph: output.append(contentsOf: [0x0a, 0x0a])
    }
    pending = .none
  }
}
