import Foundation
import Testing

/// Importing again, from the command's side: what the summary says of copies.
@Suite struct ImportAgainTests {
  /// A page of three questions at most, each with Odile's answer.
  private func page(
    _ questions: ClosedRange<Int>,
    claimed: Int? = nil,
    link: String = ""
  ) -> String {
    let texts = [
      ("My calf cramps at night, what helps?", "Stretch it before you go to bed."),
      ("How long should I rest a sprained ankle?", "Three days, then walk on the level."),
      ("Is it safe to swim with a sore shoulder?", "Yes, but on your back for two weeks."),
    ]
    let comments = questions.map { number in
      let (question, answer) = texts[number - 1]
      return """
        <li id="comment-\(number)0" class="comment"><article class="comment-body">
        <b class="fn">Bram</b><div class="comment-content"><p>\(question)</p></div></article>
        <ol class="children"><li id="comment-\(number)1" class="comment bypostauthor">
        <article class="comment-body"><b class="fn">Odile</b>
        <div class="comment-content"><p>\(answer)</p></div></article></li></ol></li>
        """
    }
    return """
      <html><head><title>Calves</title><link rel="canonical" href="https://odile.example/calves/">
      </head><body><h1>Calves</h1>
      <h2 class="comments-title">\(claimed ?? 2 * questions.count) Replies to “Calves”</h2>
      <ol class="comment-list">\(comments.joined())</ol>\(link)</body></html>
      """
  }

  private func navigation(to page: Int) -> String {
    """
    <nav class="navigation comment-navigation"><div class="nav-next">
    <a href="https://odile.example/calves/comment-page-\(page)/#comments">Comments</a></div></nav>
    """
  }

  @Test func `an older copy beside the page takes nothing away, and is named`() throws {
    let workspace = try Workspace()
    try FileManager.default.createDirectory(
      atPath: workspace.path + "/saved",
      withIntermediateDirectories: true
    )
    try workspace.write(page(1...2), to: "saved/Calves.html")
    #expect(try workspace.askback("import", "saved").errors.contains("2 pairs: 2 new"))
    try workspace.write(page(1...3), to: "saved/Calves (1).html")
    let again = try workspace.askback("import", "saved").errors
    #expect(again.contains("3 pairs: 1 new, 0 changed, 2 unchanged, 0 gone"), "\(again)")
    #expect(again.contains("saved/Calves.html: shows other comments than a copy read"), "\(again)")
    // The same copies twice are no news.
    let same = try workspace.askback("import", "saved/Calves.html", "saved/Calves.html").errors
    #expect(same.contains("1 gone") && !same.contains("other comments"), "\(same)")
  }

  @Test func `all comment pages together say nothing of others, and take away what is gone`() throws
  {
    let workspace = try Workspace()
    try workspace.write(page(1...2, claimed: 6, link: navigation(to: 2)), to: "1.html")
    try workspace.write(page(3...3, claimed: 6, link: navigation(to: 1)), to: "2.html")
    let first = try workspace.askback("import", "1.html").errors
    #expect(first.contains("1.html: The page shows a part of the thread"), "\(first)")
    let both = try workspace.askback("import", "1.html", "2.html").errors
    #expect(both.contains("3 pairs: 1 new") && !both.contains("a part of the thread"), "\(both)")
    try workspace.write(page(1...1, claimed: 4, link: navigation(to: 2)), to: "1.html")
    try workspace.write(page(3...3, claimed: 4, link: navigation(to: 1)), to: "2.html")
    let again = try workspace.askback("import", "1.html", "2.html").errors
    #expect(again.contains("2 pairs: 0 new, 0 changed, 2 unchanged, 1 gone"), "\(again)")
    #expect(!again.contains("a part of the thread"), "\(again)")
  }

  @Test func `pairs of other questions under the ids of a page's are told of`() throws {
    let workspace = try Workspace()
    try workspace.write(page(1...2), to: "page.html")
    try workspace.askback("import", "-q", "page.html")
    try workspace.write(
      #"{"id":"calves-10","question":"Which pillow is best?","answer":"A firm one."}"#,
      to: "pairs.jsonl"
    )
    let outcome = try workspace.askback("import", "pairs.jsonl").errors
    #expect(outcome.contains("1 pair: 1 new, 0 changed"), "\(outcome)")
    #expect(outcome.contains("pairs.jsonl: 1 pair with the id of a page’s"), "\(outcome)")
    #expect(try workspace.askback("show", "calves-10-2").output.contains("pillow"))
    #expect(try workspace.askback("show", "calves-10").output.contains("cramps"))
  }

  @Test func `saved text with other words than its page is pointed out`() throws {
    let workspace = try Workspace()
    try workspace.write(page(1...2), to: "page.html")
    try workspace.write(
      """
      Calves

      2 Replies to “Calves”

        1. My calf cramps at night, what helps?
           Bram

          1. Hi Bram,

            Stretch it before you go to bed.

            Odile
      """,
      to: "text.txt"
    )
    let outcome = try workspace.askback("import", "page.html", "text.txt").errors
    #expect(outcome.contains("calves-v2 and calves have 1 answer"), "\(outcome)")
  }
}
