import ThreadImport

/// The report of a run: one page that needs nothing else, whatever the texts in it hold.
struct MatchReport {
  var tally: MatchTally
  /// What was matched, for the title.
  var input: String

  /// More rows make a page that no browser is quick with; the output has them all.
  static let mostRows = 20_000
  private static let mostGroups = 10

  private static let columns = [
    ("id", "Id"), ("question", "Question"), ("verdict", "Verdict"), ("confidence", "Confidence"),
    ("group", "Group"),
  ]

  /// What stands before the rows.
  var head: String {
    let title = HTMLText.escaped(CleanText.oneLine(input))
    let heads = Self.columns.map { key, name in
      "<th data-key=\"\(key)\"><button type=\"button\">\(name)</button></th>"
    }
    let boxes = MatchVerdict.allCases.map { verdict in
      "<label><input type=\"checkbox\" name=\"verdict\" value=\"\(verdict.rawValue)\" checked>"
        + " \(verdict.rawValue)</label>"
    }
    let groups = tally.repeated(limit: Self.mostGroups)
    let asksNothing = tally.answered - (tally.kinds[.question] ?? 0)
    let left = max(0, tally.answered - Self.mostRows)
    return """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; \
      style-src 'sha256-\(ReportAssets.styleHash)'; script-src 'sha256-\(ReportAssets.scriptHash)'; \
      base-uri 'none'; form-action 'none'">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="referrer" content="no-referrer">
      <title>Matched questions: \(title)</title>
      <style>\(ReportAssets.style)</style>
      </head>
      <body>
      <h1>Matched questions</h1>
      <p>\(Figures.counted(tally.answered, "message")) from \(title)\
      \(tally.badRows > 0 ? ", \(Figures.counted(tally.badRows, "row")) that could not be read" : "")\
      \(tally.flagged > 0 ? ", <b class=\"flag\">\(tally.flagged) to read first</b>" : "")\
      \(asksNothing > 0 ? ", \(asksNothing) asking nothing" : "").
      Past answers from a blog are no medical care.</p>
      <div class="pictures">
      \(ReportPictures.verdicts(tally))\(ReportPictures.groups(fresh: groups.fresh, answered: groups.answered))\
      \(ReportPictures.confidences(tally))\(ReportPictures.flags(tally))</div>
      <form hidden>
      <input type="search" name="words" placeholder="Words, an id or a group" aria-label="Filter">
      \(boxes.joined(separator: "\n"))
      <label><input type="checkbox" name="flagged"> only “read first”</label>
      <label><input type="checkbox" name="asking"> only what asks</label>
      <output></output>
      </form>
      \(left > 0 ? "<p>In the output only: the last \(Figures.counted(left, "question")).</p>" : "")
      <table>
      <thead><tr>\(heads.joined())</tr></thead>
      <tbody>

      """
  }

  /// What stands behind them.
  static let tail = """
    </tbody>
    </table>
    <script>\(ReportAssets.script)</script>
    </body>
    </html>

    """
}
