import Foundation
import Testing

@testable import askback

private let hasBrowser = FileManager.default.isExecutableFile(atPath: "/usr/bin/chromium")

/// The report in a real browser, where there is one.
@Suite(.enabled(if: hasBrowser)) struct ReportInBrowserTests {
  private static let hostile = [
    "</script><script>document.title='ran'</script> neck",
    "<img src=http://hostile.example/a.png onerror=\"document.title='ran'\"> neck",
    "\" onmouseover=\"document.title='ran'\" x=\" javascript:document.title='ran' neck",
    "<svg onload=document.title='ran'><style>@import 'http://hostile.example/b.css'</style> neck",
    "\u{202E}kcen \u{2066}neck & &lt;script&gt; ]]> <!-- --> <base href=http://hostile.example/>",
    "Stiff neck after a long drive, and long strokes of the thumb",
    "My face droops on one side and my speech is slurred, and a stiff neck",
    "Thank you, lovely!",
  ]

  /// A folder with a report of hostile messages.
  private func workspace() throws -> Workspace {
    let workspace = try MatchBlog.workspace()
    let lines = try Self.hostile.map { text in
      let data = try JSONSerialization.data(withJSONObject: ["id": text, "text": text])
      return String(decoding: data, as: UTF8.self)
    }
    try workspace.write(lines.joined(separator: "\n"), to: "q.jsonl")
    try workspace.askback("match", "-q", "q.jsonl", "-o", "out", "--report", "out.html")
    return workspace
  }

  /// Opens a page; returns its document as it is then, and what the browser reports.
  private func opened(
    _ page: String,
    in workspace: borrowing Workspace,
    width: Int
  ) throws -> (output: String, errors: String) {
    let outcome = try workspace.shell(
      """
      timeout 60 chromium --headless=new --no-sandbox --disable-gpu --disable-component-update \\
        --disable-background-networking --no-first-run --user-data-dir="$PWD/profile" \\
        --window-size="$2",1200 --log-net-log="$PWD/net.json" --enable-logging=stderr \\
        --dump-dom "file://$PWD/$1"
      """,
      [page, String(width)]
    )
    return (outcome.output, outcome.errors)
  }

  @Test(arguments: [1280, 390])
  func `nothing that a message holds runs or is asked for`(width: Int) throws {
    let workspace = try workspace()
    let (page, errors) = try opened("out.html", in: workspace, width: width)
    #expect(page.contains("<title>Matched questions: q.jsonl</title>"), "\(errors)")
    #expect(!errors.contains("CONSOLE"), "\(errors)")
    // The page's own script has run, and the counts are there.
    #expect(page.contains("8 of 8</output>"))
    let log = try String(contentsOfFile: workspace.path + "/net.json", encoding: .utf8)
    #expect(log.contains("out.html"))
    #expect(!log.contains("hostile.example"))
  }

  @Test func `rows are sorted, filtered and fit the width of a phone`() throws {
    let workspace = try workspace()
    let report = try String(contentsOfFile: workspace.path + "/out.html", encoding: .utf8)
    // The policy lets no other script run: this copy goes without it.
    let policy = try #require(
      report.range(of: #"<meta http-equiv[^>]*>"#, options: .regularExpression)
    )
    let steps = """
      <script>
      const seen=()=>[...document.querySelectorAll("tbody tr")].filter(row=>row.offsetHeight>0);
      const ids=()=>seen().map(row=>row.dataset.row).join();
      const log=[];
      document.querySelector("th[data-key=confidence] button").click();
      const shares=seen().map(row=>Number(row.dataset.confidence));
      log.push("sorted="+(shares.every((share,at)=>at===0||share>=shares[at-1])));
      form.words.value="drive";filter();log.push("words="+ids());
      form.words.value="";form.flagged.checked=true;filter();log.push("flagged="+ids());
      form.flagged.checked=false;form.asking.checked=true;filter();log.push("asking="+seen().length);
      form.asking.checked=false;document.querySelector("button[data-words]").click();
      log.push("button="+(seen().length>0&&seen().length<8));
      document.querySelector("button[data-words='flag:stroke']").click();
      log.push("sign="+ids());
      form.words.value="";filter();
      log.push("fits="+(document.documentElement.scrollWidth<=innerWidth));
      document.title=log.join(" ");
      </script>
      """
    let copy = report.replacingCharacters(in: policy, with: "")
      .replacingOccurrences(of: "</body>", with: steps + "</body>")
    try workspace.write(copy, to: "steps.html")
    let (page, errors) = try opened("steps.html", in: workspace, width: 500)
    #expect(
      page.contains(
        "<title>sorted=true words=6 flagged=7 asking=7 button=true sign=7 fits=true</title>"
      ),
      "\(page.prefix(3000).suffix(600)) \(errors)"
    )
  }
}
