/// How a knowledge base is, thing by thing.
struct HealthReport {
  /// How one thing is.
  enum Level: String, Encodable, CaseIterable {
    case ok
    /// Answers come, but not from all that is known, or not for long.
    case warn
    /// Something is broken.
    case fail
  }

  /// What was found of one thing.
  struct Finding {
    var level: Level
    /// The thing, in a word or two.
    var name: String
    /// What was found, without an end.
    var detail: String
    /// What to do about it.
    var fix: String?

    init(_ level: Level, _ name: String, _ detail: String, fix: String? = nil) {
      self.level = level
      self.name = name
      self.detail = detail
      self.fix = fix
    }
  }

  /// What was found, in the order in which it is told.
  var findings: [Finding]
  /// What was repaired, a sentence each.
  var repairs: [String] = []

  /// How many things are so.
  func count(_ level: Level) -> Int { findings.count { $0.level == level } }

  /// Whether all is well.
  var isWell: Bool { findings.allSatisfy { $0.level == .ok } }
}
