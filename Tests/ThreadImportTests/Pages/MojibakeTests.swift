import Conversations
import Glibc
import Testing

@testable import ThreadImport

/// Text in which wrongly decoded characters stand everywhere: it is put right in linear time.
struct MojibakeTests {
  @Test(arguments: [
    ("Ã¤", "ä"), ("schÃ¶n und grÃ¼n", "schön und grün"), ("itâ€™s â€œfineâ€\u{9d}", "it’s “fine”"),
    ("\u{f0}Ÿ™‚ \u{f0}Ÿ™‚", "🙂 🙂"),
  ])
  func `each run that is UTF-8 is put right`(text: String, repaired: String) {
    #expect(Mojibake.repair(text) == (repaired, .mojibakeRepaired))
  }

  @Test func `a no-break space that is half of a character is no space`() throws {
    let text = "Voil\u{C3}\u{A0} l\u{C3}\u{A0}, \u{C3}\u{A0} Paris. MANH\u{C3}\u{A0}fim a\u{A0}b"
    let page = """
      <html><head><meta charset="utf-8"></head><body><ol class="commentlist"><li class="comment depth-1"
      id="comment-1"><cite class="fn">Lou</cite><p>\(text)</p></li></ol></body></html>
      """
    let content = try SourceReader().read(Array(page.utf8), name: "page.html")
    #expect(content.threads.first?.comments.first?.text == "Voilà là, à Paris. MANHÃ fim a b")
  }

  @Test func `what only looks so stays, and stray controls go`() {
    #expect(Mojibake.repair("NÃO Ã my\u{85} neck") == ("NÃO Ã my neck", nil))
    #expect(Mojibake.repair("Ã¤ä and more") == ("Ã¤ä and more", .mojibake))
    #expect(Mojibake.repair("日本 “â€” é”") == ("日本 “â€” é”", nil))
  }

  @Test(arguments: ["NÃO Ã my neck ", "it was fine … really â… ", "Ã¤", "Ã¤ \u{85}", "Ã日"])
  func `time is in proportion to length`(piece: String) {
    let small = String(repeating: piece, count: 20_000 / piece.utf8.count)
    let large = String(repeating: piece, count: 200_000 / piece.utf8.count)
    let (first, second) = (min(time(small), time(small)), time(large))
    // Ten times the length: a hundred times the time if it were quadratic.
    #expect(second < 30 * first + 0.02, "\(first) s, then \(second) s")
  }

  /// The seconds of this thread's own work to repair a text.
  private func time(_ text: String) -> Double {
    let start = threadTime()
    _ = Mojibake.repair(text)
    return threadTime() - start
  }

  private func threadTime() -> Double {
    var time = timespec()
    unsafe clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
