/// What `check` prints for the eye.
struct CheckPage {
  var report: HealthReport
  var isRepairing = false
  /// Whether only what is not well is told.
  var isQuiet = false

  /// The page's lines, at most `width` cells wide where words allow.
  func lines(width: Int, style: Style) -> [StyledText] {
    var lines: [StyledText] = []
    for repair in report.repairs {
      lines += Self.lines("done", .strong, "repair", repair, fix: nil, width, style)
    }
    if isRepairing && report.repairs.isEmpty && !isQuiet {
      lines += Self.lines("ok", .strong, "repair", nothingToRepair, fix: nil, width, style)
    }
    for finding in report.findings where !isQuiet || finding.level != .ok {
      lines += Self.lines(
        finding.level.rawValue,
        finding.level.role,
        finding.name,
        finding.detail,
        fix: finding.fix,
        width,
        style
      )
    }
    if !isQuiet { lines.append(StyledText(summary, .aside)) }
    return lines
  }

  private var nothingToRepair: String {
    report.isWell ? "nothing is broken" : "nothing that could be made anew from the pairs"
  }

  private var summary: String {
    let (warnings, failures) = (report.count(.warn), report.count(.fail))
    return "\(report.count(.ok)) ok, \(Figures.counted(warnings, "warning")), "
      + Figures.counted(failures, "failure")
  }

  private static let levelWidth = 6
  private static let nameWidth = 16

  private static func lines(
    _ level: String,
    _ role: StyledText.Role,
    _ name: String,
    _ detail: String,
    fix: String?,
    _ width: Int,
    _ style: Style
  ) -> [StyledText] {
    let margin = StyledText(String(repeating: " ", count: levelWidth + nameWidth))
    return Wrapping.lines(
      StyledText(CleanText.oneLine(detail)),
      width: width,
      first: StyledText(Figures.padded(level, to: levelWidth), role)
        + StyledText(Figures.padded(name, to: nameWidth)),
      rest: margin,
      style: style
    )
      + (fix.map {
        Wrapping.lines(
          StyledText("fix: ", .aside) + StyledText(CleanText.oneLine($0)),
          width: width,
          first: margin,
          rest: margin + StyledText("     "),
          style: style
        )
      } ?? [])
  }
}

extension HealthReport.Level {
  /// How the word looks.
  fileprivate var role: StyledText.Role {
    switch self {
    case .ok: .strong
    case .warn: .fair
    case .fail: .failure
    }
  }
}

/// What `check --json` prints: `askback.check/1`.
struct CheckJSON: Encodable {
  /// One thing; what is not there is left out.
  private struct Finding: Encodable {
    var level: HealthReport.Level
    var name: String
    var detail: String
    var fix: String?
  }

  private var format = "askback.check/1"
  private var path: String
  private var ok: Int
  private var warnings: Int
  private var failures: Int
  private var findings: [Finding]
  private var repairs: [String]

  init(_ report: HealthReport, path: String) {
    self.path = path
    ok = report.count(.ok)
    warnings = report.count(.warn)
    failures = report.count(.fail)
    repairs = report.repairs
    findings = report.findings.map {
      Finding(level: $0.level, name: $0.name, detail: $0.detail, fix: $0.fix)
    }
  }
}
