import Conversations
import Foundation
import KnowledgeBase
import Retrieval
import Testing

/// Questions that ask the same.
@Suite struct QuestionGroupsTests {
  private func groups(
    of questions: [String],
    among pairs: [QuestionAnswerPair] = []
  ) throws -> (names: [Int], groups: QuestionGroups) {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("askback-groups-\(UUID().uuidString)").path
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let writer = try KnowledgeBaseWriter(at: folder)
    try writer.importing { session in
      let source = ImportSession.Source(path: "pairs", format: "pairs", digest: "0")
      _ = try session.mergingPairs(from: source) { add in try add(pairs) }
    }
    _ = try PairIndex.bringUpToDate(writer.contents, full: true)
    let searcher = try PairSearcher(writer.contents)
    var groups = QuestionGroups()
    let names = try questions.enumerated().map { row, question in
      groups.add(
        try searcher.vector(of: question),
        name: TextName(of: question),
        row: row,
        wording: question
      )
    }
    return (names, groups)
  }

  @Test func `wordings of one question are one group, and the typical one speaks for it`() throws {
    let (names, groups) = try groups(of: [
      "Can I have a massage when I am pregnant?",
      "Why does my calf cramp at night?",
      "Pregnant: is a massage all right?",
      "Massage while pregnant, can I?",
      "Calf cramps every night, why?",
      "", "the of and",
    ])
    #expect(names == [0, 1, 0, 0, 1, 2, 3])
    #expect(groups.groups.map(\.size) == [3, 2, 1, 1])
    #expect([0, 2, 3].contains(groups.groups[0].typical.row))
    #expect(groups.groups[0].typical.wording.contains("assage"))
  }

  @Test func `one word that short questions share does not make them one`() throws {
    let (names, _) = try groups(of: [
      "my neck hurts", "my hip hurts", "my knee clicks", "why does my knee click", "knee",
    ])
    #expect(names == [0, 1, 2, 2, 2])
  }

  @Test(arguments: [
    [
      "Is reflexology safe with varicose veins?", "Is reflexology safe with epilepsy?",
      "Is reflexology safe with diabetes?",
    ],
    [
      "Is massage safe when I am pregnant?", "Is massage safe when I have varicose veins?",
      "Is massage safe for my dog?",
    ],
  ])
  func `questions of one form about different matters are not one`(texts: [String]) throws {
    #expect(try groups(of: texts, among: Self.pairs).names == [0, 1, 2])
  }

  private static let pairs = (0..<60).map { number in
    QuestionAnswerPair(
      id: "p\(number)",
      question: "A massage for matter\(number)" + (number < 3 ? ", is it safe if pregnant?" : ""),
      answer: "Massage it."
    )
  }

  @Test func `wordings of one question are one, among pairs that say most of them`() throws {
    let (names, _) = try groups(
      of: [
        "Is a massage safe when I am pregnant?", "Is massage safe while pregnant?",
        "I am pregnant, is a massage safe for me?",
      ],
      among: Self.pairs
    )
    #expect(names == [0, 0, 0])
  }

  @Test func `among more groups than a question is compared with the most like is found`() throws {
    // All have one word in common.
    let words = (0..<400).map {
      "topic\(String($0, radix: 26).map { String($0) }.joined(separator: "y"))"
    }
    let alike = words.map { "\($0) \($0)a \($0)b \($0)c common" }
    let (names, _) = try groups(of: alike + alike.map { $0 + " more" })
    #expect(names == Array(0..<400) + Array(0..<400))
  }

  @Test func `the same text is in one group, of whatever words`() throws {
    let (names, groups) = try groups(of: [
      "What should I do?", "the of and", "what  should\u{A0}I DO?\n", " What should I do?",
      "The of\nand", "the of and the",
    ])
    #expect(names == [0, 1, 0, 0, 1, 2])
    #expect(groups.groups.map(\.size) == [3, 2, 1])
  }

  @Test func `a text stays in its group when a more like one begins behind it`() throws {
    let texts = [
      "calf cramp night bed", "calf cramp hill run", "hill run shoe sole", "calf cramp hill run",
    ]
    let (names, _) = try groups(of: texts)
    #expect(names[1] == names[3])
  }

  @Test func `a question joins the group that a comparison with all would find`() throws {
    var random = Random(state: 7)
    let words = (0..<300).map {
      "word\(String($0, radix: 26).map { String($0) }.joined(separator: "x"))"
    }
    let questions = (0..<400).map { _ in
      let topic = Int(random.next() % 60)
      return (0..<6).map { _ in words[(topic * 5 + Int(random.next() % 7)) % words.count] }
        .joined(separator: " ")
    }
    let (names, _) = try groups(of: questions)
    // The slow and obvious: all words weigh the same here, as the knowledge base is empty.
    var leaders: [Set<String>: Int] = [:]
    var order: [[String: Double]] = []
    for (question, name) in zip(questions, names) {
      let vector = Self.vector(question)
      let likeness = order.map { Self.product($0, vector) }
      let best = likeness.indices.max { (likeness[$0], $1) < (likeness[$1], $0) }
      if let best, likeness[best] >= 0.4501 {
        #expect(likeness[name] >= likeness[best] - 1e-4, "\(question)")
      } else if best.map({ likeness[$0] < 0.4499 }) ?? true {
        #expect(name == order.count)
      }
      if name == order.count { order.append(vector) }
      leaders[Set(question.split(separator: " ").map(String.init))] = name
    }
  }

  private static func vector(_ question: String) -> [String: Double] {
    var counts: [String: Double] = [:]
    for word in question.split(separator: " ") { counts[String(word), default: 0] += 1 }
    let weights = counts.mapValues { 2 * $0 / ($0 + 1) }
    let length = weights.values.reduce(0) { $0 + $1 * $1 }.squareRoot()
    return weights.mapValues { $0 / length }
  }

  /// The cosine, where as many terms are shared as must be and not both say more of their own.
  private static func product(_ left: [String: Double], _ right: [String: Double]) -> Double {
    let shared = left.keys.count { right[$0] != nil }
    guard shared >= min(2, left.count, right.count) else { return 0 }
    func saysMore(_ one: [String: Double], _ other: [String: Double]) -> Bool {
      let own = one.filter { other[$0.key] == nil }.values.reduce(0) { $0 + $1 * $1 }
      return own >= (one.filter { other[$0.key] != nil }.values.max().map { $0 * $0 } ?? 0) / 2
    }
    if max(left.count, right.count) <= 6, saysMore(left, right), saysMore(right, left) { return 0 }
    return left.reduce(0) { $0 + $1.value * (right[$1.key] ?? 0) }
  }
}

/// SplitMix64 (Steele, Lea, Flood 2014).
private struct Random {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }
}
