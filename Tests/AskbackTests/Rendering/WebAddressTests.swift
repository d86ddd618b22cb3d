import Foundation
import Testing

@testable import askback

@Suite struct WebAddressTests {
  @Test(arguments: [
    ("https://b.example/n#comment-4", "https://b.example/n#comment-4"),
    ("HTTP://b.example/?a=b&c", "HTTP://b.example/?a=b&c"),
    ("https://b.example/a b>c<d", "https://b.example/a%20b%3Ec%3Cd"),
    ("https://b.example/\n\u{202E}\u{A0}é", "https://b.example/%0A%E2%80%AE%C2%A0é"),
  ])
  func `an address of the web is one, and ends at nothing within it`(url: String, text: String) {
    #expect(WebAddress(url)?.text == text)
  }

  @Test(arguments: [
    nil, "", "javascript:alert(1)", "data:text/html,x", "file:///etc/passwd", " https://b.example",
    "https:/b.example", "javascript://https://b.example", "mailto:kim@example.org", "b.example",
  ])
  func `nothing else is linked to`(url: String?) {
    #expect(WebAddress(url) == nil)
    #expect(!HTMLText.link(url, "text").contains("<a"))
  }

  @Test func `answers in Markdown link to pages alone`() throws {
    let workspace = try Workspace()
    let urls = ["javascript:alert(1)", "https://b.example/a b>c"]
    let lines = urls.enumerated().map { place, url in
      #"{"id":"p\#(place)","question":"Stiff neck \#(place)","answer":"Rest.","url":"\#(url)"}"#
        + "\n"
    }
    try workspace.askback("import", "-q", "-", input: lines.joined())
    let outcome = try workspace.askback(
      "match",
      "-q",
      "--format",
      "markdown",
      "-",
      input: #"{"id":"1","text":"my stiff neck"}"#
    )
    #expect(outcome.output.contains(#" javascript:alert\(1\)"#), "\(outcome.output)")
    #expect(outcome.output.contains(" <https://b.example/a%20b%3Ec>"))
  }
}
