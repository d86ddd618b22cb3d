internal import TextAnalysis

/// Words side by side, each in any of its forms; stop words stand there as they are.
struct Phrase {
  /// A word of a text as a phrase sees it.
  private enum Element: Equatable {
    case term(String)
    case stopWord(String)
  }

  private let elements: [Element]
  /// How many of the first elements stand before each, too (Knuth, Morris, Pratt: Fast pattern
  /// matching in strings, 1977).
  private let borders: [Int]

  /// Reads a phrase.
  init(_ text: String, _ analyzer: Analyzer) {
    elements = Self.elements(of: text, analyzer)
    var borders = [Int](repeating: 0, count: elements.count)
    for place in elements.indices.dropFirst() {
      var border = borders[place - 1]
      while border > 0, elements[border] != elements[place] { border = borders[border - 1] }
      borders[place] = elements[border] == elements[place] ? border + 1 : 0
    }
    self.borders = borders
  }

  /// The terms, each once, in their order.
  var terms: [String] {
    var seen: Set<String> = []
    return elements.compactMap { element in
      guard case .term(let term) = element, seen.insert(term).inserted else { return nil }
      return term
    }
  }

  /// Whether an index of terms can tell that a text holds it.
  var isTerm: Bool { elements.count == 1 && terms.count == 1 }

  /// Whether a text holds the words side by side, whatever signs stand between them.
  ///
  /// - Complexity: O(*n*).
  func stands(in text: String, _ analyzer: Analyzer) -> Bool {
    guard !elements.isEmpty else { return true }
    var found = 0
    for element in Self.elements(of: text, analyzer) {
      while found > 0, elements[found] != element { found = borders[found - 1] }
      if elements[found] == element { found += 1 }
      if found == elements.count { return true }
    }
    return false
  }

  private static func elements(of text: String, _ analyzer: Analyzer) -> [Element] {
    var terms: [Int: String] = [:]
    analyzer.forEachTerm(in: text) { term, range in terms[range.lowerBound] = term }
    var elements: [Element] = []
    analyzer.forEachWord(in: text) { letters, range in
      if let term = terms[range.lowerBound] {
        elements.append(.term(term))
      } else {
        let word = letters.indices.map { letters[$0] }
        elements.append(.stopWord(String(decoding: word, as: UTF8.self)))
      }
    }
    return elements
  }
}
