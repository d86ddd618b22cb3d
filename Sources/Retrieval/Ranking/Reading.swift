internal import SearchIndex
internal import TextAnalysis

/// A word of the question that no past pair holds, and the word that it was read as.
package struct Reading: Sendable, Equatable {
  /// The word as the question has it.
  package var word: String
  /// What it was read as: a word of a pair that was found, or the stem if none shows one.
  package var readAs: String

  /// Makes a reading.
  package init(word: String, readAs: String) {
    self.word = word
    self.readAs = readAs
  }
}

extension Reading {
  /// Gives the index's readings words that a person knows: of the forms that stand in the texts the
  /// one that is most like the word itself, of equals the first.
  static func list(_ readings: [Query.Reading], in texts: [String], _ analyzer: Analyzer) -> [Self]
  {
    guard !readings.isEmpty else { return [] }
    var forms: [String: [String]] = [:]
    for reading in readings { forms[reading.term] = [] }
    let initials = Initials(of: forms.keys)
    for text in texts {
      let bytes = Array(text.utf8)
      analyzer.forEachTerm(in: text, initials: initials) { term, range in
        guard let known = forms[term] else { return }
        let form = String(decoding: bytes[range], as: UTF8.self).lowercased()
        if !known.contains(form) { forms[term] = known + [form] }
      }
    }
    return readings.map { reading in
      let letters = Array(reading.word.lowercased().utf8)
      let nearest = forms[reading.term, default: []].enumerated().min {
        (distance(of: $0.element, from: letters), $0.offset)
          < (distance(of: $1.element, from: letters), $1.offset)
      }
      return Self(word: reading.word, readAs: nearest?.element ?? reading.term)
    }
  }

  /// How many letters are wrong, up to three.
  private static func distance(of form: String, from letters: [UInt8]) -> Int {
    EditDistance.between(Array(form.utf8).span, letters.span, limit: 2) ?? 3
  }
}
