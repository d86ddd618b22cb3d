/// All rules, with the words of their patterns in one table.
///
/// A class, since each text is read by the one there is.
final class TriageRules: Sendable {
  let table: PatternTable
  let fillers: WordPattern
  let opposites: WordPattern
  let redFlags: [RedFlagRule]
  let conditions: [Condition]
  let substances: [Substance]
  let excluding: Exclusions.Patterns
  let slips = Misspellings()

  /// The rules.
  static let all = TriageRules()

  private init() {
    var table = PatternTable(classes: WordClass.all)
    (fillers, opposites) = (table.numbered(.fillers), table.numbered(.opposites))
    var signs: [String: RedFlagRule.Sign] = [:]
    redFlags = RedFlagRule.all.map { rule in
      var rule = rule
      for way in rule.any.indices {
        for place in rule.any[way].indices {
          // What several rules ask for is in the table once.
          let name = rule.any[way][place].name
          if let known = signs[name] {
            rule.any[way][place] = known
          } else {
            table.number(&rule.any[way][place].patterns)
            table.number(&rule.any[way][place].exceptions)
            signs[name] = rule.any[way][place]
          }
        }
      }
      return rule
    }
    conditions = Condition.all.map { condition in
      var condition = condition
      table.number(&condition.patterns)
      table.number(&condition.exceptions)
      return condition
    }
    substances = Substance.all.map { substance in
      var substance = substance
      substance.names = table.numbered(substance.names)
      table.number(&substance.phrases)
      return substance
    }
    var excluding = Exclusions.Patterns()
    table.number(&excluding.before)
    table.number(&excluding.behind)
    table.number(&excluding.idle)
    table.number(&excluding.advice)
    self.excluding = excluding
    table.finish()
    self.table = table
  }
}
