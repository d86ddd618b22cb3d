import Testing

@testable import Triage

@Suite struct WordPatternTests {
  @Test func `patterns stand where a comparison word by word finds them`() {
    let rules = TriageRules.all
    let patterns =
      rules.redFlags.flatMap { $0.any.joined().flatMap { $0.patterns + $0.exceptions } }
      + rules.conditions.flatMap { $0.patterns + $0.exceptions }
      + rules.substances.flatMap { [$0.names] + $0.phrases } + rules.excluding.before
      + rules.excluding.behind + rules.excluding.idle + rules.excluding.advice
    let sentences = RedFlagSentences.wordings + RedFlagSentences.harmless
    var count = 0
    for text in stride(from: 0, to: sentences.count, by: 9).map({ sentences[$0] }) {
      let wording = Wording(text + " " + text.lowercased())
      for pattern in patterns {
        let slow = SlowPattern(pattern.text).matches(in: wording.words)
        let found = pattern.matches(in: wording)
        count += found.count
        #expect(found == slow, "\(pattern.text) in: \(text)")
      }
    }
    #expect(count > 100)
  }

  @Test func `a wave stands between two parts in either order`() {
    var table = PatternTable()
    var patterns: [WordPattern] = ["calf|shin ~ swollen", "hot leg"]
    table.number(&patterns)
    #expect(
      patterns.map(\.text) == ["calf|shin ... swollen", "swollen ... calf|shin", "hot leg"]
    )
  }

  @Test func `a name in capitals stands for all words of its class`() {
    var table = PatternTable(classes: WordClass.all)
    _ = table.numbered("CANNOT|wont lift ARM")
    table.finish()
    func slots(_ word: String) -> [Int] {
      var slots: [Int] = []
      table.forEachUse(ofWord: Array(word.utf8)) { slots.append($0.slot) }
      return slots
    }
    #expect(slots("unable") == [0] && slots("struggling") == [0] && slots("wont") == [0])
    #expect(slots("lift") == [1] && slots("fingertips") == [2])
    #expect(slots("arms") == [2] && slots("leg").isEmpty && slots("cannot") == [0])
  }

  @Test func `a pattern without words stands nowhere`() {
    let empty = TriageRules.all.substances.filter { $0.names.text.isEmpty }
    #expect(!empty.isEmpty)
    for substance in empty { #expect(substance.names.matches(in: Wording("deep massage")).isEmpty) }
  }

  @Test func `slips are read as the words that they stand for`() {
    #expect(
      Wording("My haed aches, tounge too").words.map(\.text) == [
        "my", "head", "aches", "tongue", "too",
      ]
    )
  }

  @Test(arguments: [
    ("strugle", "struggle"), ("vommiting", "vomiting"), ("wihtout", "without"),
    ("temprature", "temperature"), ("feelng", "feeling"), ("swolen", "swollen"),
  ])
  func `letters doubled, dropped or exchanged are read as a pattern's word`(
    slip: String,
    meant: String
  ) {
    #expect(Wording("it is \(slip) today").words.map(\.text) == ["it", "is", meant, "today"])
  }

  @Test(arguments: ["hand", "cat", "struggle", "wonderful", "zzzzzz", "swollenswollenswollen"])
  func `other words stay what they are`(word: String) {
    #expect(Wording(word).words.map(\.text) == [word])
  }

  @Test func `what is two words or has an owner's s is read as patterns know it`() {
    #expect(
      Wording("My back's bad, he's well: I can not, could not, will not. It’s the calf’s size.")
        .words.map(\.text) == [
          "my", "back", "bad", "hes", "well", "i", "can", "cannot", "could", "couldnt", "will",
          "wont", "its", "the", "calf", "size",
        ]
    )
    let wording = Wording("I could not lift it")
    #expect(wording.text(of: 2...3) == "could not lift")
  }
}

/// A pattern, the slow and obvious way.
private struct SlowPattern {
  private var slots: [(forms: [String], gap: Int)] = []

  init(_ text: String) {
    var gap = 0
    for field in text.split(separator: " ") {
      if field.first == "." {
        gap = field.count == 2 ? 4 : 9
      } else {
        slots.append((field.split(separator: "|").flatMap { Self.forms(String($0)) }, gap))
        gap = 0
      }
    }
  }

  /// A form as it is written, or all those of a class.
  private static func forms(_ form: String) -> [String] {
    guard let named = WordClass.all.first(where: { $0.name == form }) else { return [form] }
    return named.words.split(separator: "|").map(String.init)
  }

  private static func words(_ pattern: WordPattern) -> Set<String> {
    Set(pattern.text.split(separator: "|").map(String.init))
  }
  private static let fillers = words(.fillers)
  private static let opposites = words(.opposites)

  private func meets(_ slot: Int, _ word: String) -> Bool {
    slots[slot].forms.contains { $0.last == "*" ? word.hasPrefix($0.dropLast()) : word == $0 }
  }

  func matches(in words: [Wording.Word]) -> [ClosedRange<Int>] {
    guard !slots.isEmpty else { return [] }
    return words.indices.filter { meets(0, words[$0].text) }
      .compactMap { place in end(in: words, from: place, slot: 1).map { place...$0 } }
  }

  private func end(in words: [Wording.Word], from place: Int, slot: Int) -> Int? {
    guard slot < slots.count else { return place }
    var (gap, fillers) = (slots[slot].gap, 5)
    for next in (place + 1)..<max(words.count, place + 1)
    where words[next].sentence == words[place].sentence {
      let word = words[next].text
      if meets(slot, word), let end = end(in: words, from: next, slot: slot + 1) { return end }
      if Self.opposites.contains(word) { return nil }
      if fillers > 0, Self.fillers.contains(word) {
        fillers -= 1
      } else if gap > 0 {
        gap -= 1
      } else {
        return nil
      }
    }
    return nil
  }
}
