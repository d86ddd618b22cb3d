import Testing

@testable import Triage

/// The rules as a whole.
@Suite struct TriageRulesTests {
  @Test func `signs that share a name are one sign`() {
    func whole(_ sign: RedFlagRule.Sign) -> [String] {
      sign.patterns.map(\.text) + ["except"] + sign.exceptions.map(\.text)
        + ["\(sign.isHistory) \(sign.isMention)"]
    }
    let signs = RedFlagRule.all.flatMap { $0.any.joined() }
    for same in Dictionary(grouping: signs, by: \.name).values {
      #expect(Set(same.map(whole)).count == 1, "\(same[0].name)")
    }
  }

  @Test func `a slip stands for one word, and no word is listed twice`() {
    let words = Misspellings.table.map(\.word)
    let slips = Misspellings.table.flatMap { $0.slips.split(separator: " ") }
    #expect(Dictionary(grouping: words, by: \.self).filter { $1.count > 1 }.keys.sorted() == [])
    #expect(Dictionary(grouping: slips, by: \.self).filter { $1.count > 1 }.keys.sorted() == [])
  }

  @Test func `a record of four bytes has a bit for each rule`() {
    #expect(RedFlags.rules.count <= 32 && Set(RedFlags.rules).count == RedFlags.rules.count)
  }
}
