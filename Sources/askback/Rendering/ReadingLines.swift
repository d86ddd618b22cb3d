import Retrieval

extension Reading {
  /// "pilows as pillows".
  var phrase: String { "\(word) as \(readAs)" }
}

/// What the page says of words that were read as others.
enum ReadingLines {
  /// A line for each word, at most `width` cells wide.
  static func lines(_ readings: [Reading], _ width: Int, _ style: Style) -> [StyledText] {
    readings.flatMap { reading in
      Wrapping.lines(
        StyledText("read ", .aside) + StyledText(CleanText.oneLine(reading.word), .match)
          + StyledText(" as ", .aside) + StyledText(CleanText.oneLine(reading.readAs), .match),
        width: width,
        style: style
      )
    }
  }
}
