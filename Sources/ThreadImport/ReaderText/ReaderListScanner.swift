/// Reads numbered lists inside numbered lists: the form of a comment thread in reader mode.
struct ReaderListScanner {
  /// A list that is open at the current line.
  private struct List {
    /// The column of its numbers; a longer number may begin further left.
    var indent: Int
    /// The number of its last entry.
    var number: Int
    /// The index of its last entry.
    var item: Int
    /// The text before the number of each entry's id: "3." or "3~".
    var prefix: String
    /// Whether the list's parent is missing.
    var isOrphan = false
  }

  private static let lookahead = 250

  private let lines: [ReaderLine]
  private let needsBlankLine: Bool
  private var lists: [List] = []
  private var ids: Set<String> = []
  private var orphanCounts: [String: Int] = [:]

  /// The entries found, in the order of the text.
  private(set) var items: [ReaderItem] = []

  /// Reads `lines` from the first numbered one on.
  init(_ lines: ArraySlice<ReaderLine>) {
    self.lines = Array(lines)
    needsBlankLine = Self.needsBlankLine(self.lines)
    for index in self.lines.indices {
      if isEnd(at: index) { break }
      take(at: index)
    }
  }

  /// Whether the entries of the outermost list have blank lines before them.
  private static func needsBlankLine(_ lines: [ReaderLine]) -> Bool {
    guard let indent = lines.first?.indent else { return false }
    var (blank, tight) = (0, 0)
    for index in lines.indices.dropFirst() where lines[index].marker != nil {
      guard lines[index].indent == indent else { continue }
      if lines[index - 1].isBlank { blank += 1 } else { tight += 1 }
    }
    return blank > tight
  }

  private func isEnd(at index: Int) -> Bool {
    let line = lines[index]
    guard let first = lists.first, line.marker == nil, !line.isBlank else { return false }
    guard line.indent <= first.indent, line.text.utf8.count <= 200 else { return false }
    let words = Wording(line.text.prefix(80)).words
    return ReaderWords.ends.length(in: words, at: 0) != nil
  }

  private mutating func take(at index: Int) {
    let line = lines[index]
    if let marker = line.marker, !isTight(at: index), begin(marker, at: index) { return }
    guard !items.isEmpty else { return }
    items[items.count - 1].lines.append(line.text)
  }

  private func isTight(at index: Int) -> Bool {
    needsBlankLine && index > 0 && !lines[index - 1].isBlank
  }

  /// Begins an entry if the number fits one of the open lists or a new one; returns whether.
  private mutating func begin(_ marker: ReaderLine.Marker, at index: Int) -> Bool {
    let indent = lines[index].indent
    guard let deepest = lists.last else {
      lists.append(List(indent: indent, number: marker.number, item: 0, prefix: ""))
      add(marker, depth: 0, parent: nil, isOrphan: false)
      return true
    }
    if let depth = depth(goneOnBy: marker, at: indent) {
      lists.removeSubrange((depth + 1)...)
      next(marker, depth: depth)
      return true
    }
    if let depth = lists.lastIndex(where: { fits(indent, marker, $0) }) {
      guard marker.number == 1, depth > 0,
        isConsistent(from: index, indent: indent, outer: depth - 1)
      else { return false }
      lists.removeSubrange((depth + 1)...)
      restart(marker, depth: depth)
      return true
    }
    guard marker.number == 1, indent >= deepest.indent + 2,
      isConsistent(from: index, indent: indent, outer: lists.count - 1)
    else { return false }
    let prefix = items[deepest.item].id + "."
    lists.append(List(indent: indent, number: 1, item: items.count, prefix: prefix))
    add(marker, depth: lists.count - 1, parent: deepest.item, isOrphan: false)
    return true
  }

  /// The depth of the list whose next number this is.
  ///
  /// A list in whose very column it begins goes first: a long number there may reach into the
  /// column of a list further in, as one does that is aligned with shorter ones at its right.
  private func depth(goneOnBy marker: ReaderLine.Marker, at indent: Int) -> Int? {
    let depths = lists.indices.reversed().filter { marker.number == lists[$0].number + 1 }
    return depths.first { lists[$0].indent == indent }
      ?? depths.first { fits(indent, marker, lists[$0]) }
  }

  /// Whether a number at `indent` stands in the column of `list`.
  private func fits(_ indent: Int, _ marker: ReaderLine.Marker, _ list: List) -> Bool {
    indent == list.indent || (indent < list.indent && indent + marker.digits - 1 >= list.indent)
  }

  private mutating func next(_ marker: ReaderLine.Marker, depth: Int) {
    let isOrphan = lists[depth].isOrphan
    let parent = depth > 0 && !isOrphan ? lists[depth - 1].item : nil
    lists[depth].number = marker.number
    lists[depth].item = items.count
    add(marker, depth: depth, parent: parent, isOrphan: isOrphan)
  }

  /// Begins a list whose parent is missing.
  private mutating func restart(_ marker: ReaderLine.Marker, depth: Int) {
    lists[depth].prefix = items[lists[depth - 1].item].id + "~"
    lists[depth].isOrphan = true
    lists[depth].number = 1
    lists[depth].item = items.count
    add(marker, depth: depth, parent: nil, isOrphan: true)
  }

  private mutating func add(
    _ marker: ReaderLine.Marker,
    depth: Int,
    parent: Int?,
    isOrphan: Bool
  ) {
    var id = lists[depth].prefix + String(marker.number)
    if isOrphan {
      orphanCounts[lists[depth].prefix, default: 0] += 1
      id = lists[depth].prefix + String(orphanCounts[lists[depth].prefix, default: 1])
    }
    while !ids.insert(id).inserted { id += "'" }
    items.append(
      ReaderItem(id: id, parent: parent, depth: depth, isOrphan: isOrphan, lines: [marker.text])
    )
  }

  /// Whether the lines from `index` on stay inside a list at `indent` until the list around it
  /// goes on.
  ///
  /// A numbered list in the middle of a comment's text does not: the text comes back.
  private func isConsistent(from index: Int, indent: Int, outer: Int) -> Bool {
    var number = 0
    for line in lines[index...].prefix(Self.lookahead) where !line.isBlank {
      if line.indent > indent { continue }
      guard let marker = line.marker else {
        return line.indent <= lists[0].indent && number > 0
      }
      if lists[...outer].contains(where: {
        fits(line.indent, marker, $0) && marker.number == $0.number + 1
      })
        && line.indent < indent
      {
        return true
      }
      guard line.indent == indent || fits(line.indent, marker, lists[outer]) else {
        return line.indent <= indent
      }
      number = marker.number
    }
    return true
  }
}
