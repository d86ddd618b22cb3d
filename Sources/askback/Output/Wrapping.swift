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
    for word in words(of: text) {
      let wordCells = word.width(style)
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
      line.append(word)
      cells += wordCells
      isEmpty = false
    }
    lines.append(line)
    return lines
  }

  /// Cuts at spaces; a word may be made of differently marked parts: "[head]ache".
  private static func words(of text: StyledText) -> [StyledText] {
    var words: [StyledText] = []
    var word = StyledText()
    for part in text.parts {
      for (number, piece) in Words.pieces(of: part.text).enumerated() {
        if number > 0 && !word.parts.isEmpty {
          words.append(word)
          word = StyledText()
        }
        word.append(String(piece), part.role)
      }
    }
    if !word.parts.isEmpty { words.append(word) }
    return words
  }
}
