/// Breaks styled text into lines of a terminal.
enum Wrapping {
  /// Returns `text` broken at spaces into lines of at most `width` cells.
  ///
  /// The first line begins with `first`, the others with `rest`. A word longer than a line stands
  /// on a line of its own. Newlines in the text count as spaces.
  static func lines(
    _ text: StyledText,
    width: Int,
    first: StyledText = "",
    rest: StyledText = "",
    style: Style
  ) -> [StyledText] {
    var lines: [StyledText] = []
    var line = first
    var cells = first.width(style)
    var isEmpty = true
    // The pieces of a word that is not ended yet: "[head]ache".
    var word: [StyledText.Part] = []
    func endWord() {
      guard !word.isEmpty else { return }
      let wordCells = word.reduce(0) { $0 + DisplayWidth.width(of: style.visible($1)) }
      if !isEmpty && cells + 1 + wordCells > width {
        lines.append(line)
        line = rest
        cells = rest.width(style)
        isEmpty = true
      }
      if !isEmpty {
        line.append(" ")
        cells += 1
      }
      for part in word { line.add(part) }
      cells += wordCells
      isEmpty = false
      word.removeAll(keepingCapacity: true)
    }
    for part in text.parts {
      for (number, piece) in Words.pieces(of: part.text).enumerated() {
        if number > 0 { endWord() }
        if !piece.isEmpty { word.append(StyledText.Part(text: String(piece), role: part.role)) }
      }
    }
    endWord()
    lines.append(line)
    return lines
  }
}
