/// The words of a text for comparison with phrases: lowercased, without accents, links left out.
struct Wording: Sendable {
  /// In order; an apostrophe inside a word stays, as `'`.
  var words: [String] = []
  /// For each sentence or line, the index of its first word.
  var sentenceStarts: [Int] = []
  /// How many sentences end in a question mark.
  var questionCount = 0
  /// Whether the last sentence ends in a question mark.
  var endsInQuestion = false
  /// How many links were left out.
  var linkCount = 0

  /// Reads the words of `text`.
  ///
  /// - Complexity: O(*n*), *n* = the length of `text`.
  init(_ text: some StringProtocol) {
    var scanner = Scanner()
    for scalar in text.unicodeScalars { scanner.take(scalar, into: &self) }
    scanner.endWord(into: &self)
  }

  /// The words of the sentences that end in a question mark.
  private(set) var questionWords: [String] = []

  /// Reads the words of the lines that do not quote another comment by a ">" before them; of all
  /// lines where there are no others.
  init(ownWordsOf text: some StringProtocol) {
    if text.utf8.first == UInt8(ascii: ">") || text.containsBytes(of: "\n>") {
      let lines = text.split(whereSeparator: \.isNewline).filter { $0.first != ">" }
      self.init(lines.joined(separator: "\n"))
      if !words.isEmpty { return }
    }
    self.init(text)
  }

  /// The words in order with nothing between them: equal for names that differ in case, accents
  /// and spaces alone.
  var key: String { words.joined() }
}

extension Wording {
  fileprivate mutating func addQuestion() {
    questionCount += 1
    questionWords += words[(sentenceStarts.last ?? 0)...]
  }

  /// What is known in the middle of a text.
  private struct Scanner {
    /// The bytes of the word so far.
    var word: [UInt8] = []
    var startsSentence = true
    var isInLink = false
    var hasPendingApostrophe = false

    mutating func take(_ scalar: Unicode.Scalar, into wording: inout Wording) {
      if isInLink {
        isInLink = !scalar.properties.isWhitespace
        if scalar == "\n" { startsSentence = true }
        return
      }
      if let byte = LetterFolding.asciiLetter(scalar) {
        beginLetter()
        word.append(byte)
        return
      }
      if !scalar.isASCII, let folded = LetterFolding.fold(scalar) {
        beginLetter()
        word.append(contentsOf: folded.utf8)
        return
      }
      if !scalar.isASCII, LetterFolding.isMark(scalar) { return }
      if LetterFolding.isApostrophe(scalar), !word.isEmpty, !hasPendingApostrophe {
        hasPendingApostrophe = true
        return
      }
      if beginsLink(at: scalar) {
        word.removeAll(keepingCapacity: true)
        (hasPendingApostrophe, isInLink) = (false, true)
        wording.linkCount += 1
        return
      }
      endWord(into: &wording)
      end(at: scalar, in: &wording)
    }

    private mutating func beginLetter() {
      if hasPendingApostrophe { word.append(UInt8(ascii: "'")) }
      hasPendingApostrophe = false
    }

    private func beginsLink(at scalar: Unicode.Scalar) -> Bool {
      switch scalar {
      case ":": word.elementsEqual("http".utf8) || word.elementsEqual("https".utf8)
      case ".": word.elementsEqual("www".utf8)
      default: false
      }
    }

    private mutating func end(at scalar: Unicode.Scalar, in wording: inout Wording) {
      switch scalar {
      case "?", "？":
        if !wording.endsInQuestion { wording.addQuestion() }
        wording.endsInQuestion = true
        startsSentence = true
      case ".", "!", "…", "\n", ":", "¿", "¡": startsSentence = true
      default: break
      }
    }

    mutating func endWord(into wording: inout Wording) {
      hasPendingApostrophe = false
      guard !word.isEmpty else { return }
      if startsSentence { wording.sentenceStarts.append(wording.words.count) }
      startsSentence = false
      wording.endsInQuestion = false
      wording.words.append(String(decoding: word, as: UTF8.self))
      word.removeAll(keepingCapacity: true)
    }
  }
}
