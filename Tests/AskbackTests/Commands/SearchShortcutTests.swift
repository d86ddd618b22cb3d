import ArgumentParser
import Testing

@testable import askback

@Suite struct SearchShortcutTests {
  @Test(arguments: [
    ["search", "stiff neck"], ["search", "stiff", "neck"], ["search", "--json", "-n", "3", "neck"],
    ["search", "-k", "my.kb", "neck"], ["search", "neck", "--kb", "my.kb", "--color", "never"],
    ["search", "--similarity", "tfidf", "neck"], ["search", "-", "-n", "10000"],
    ["search", "--similarity", "bm25", "--color", "always", "neck", "--json"],
    ["search", "--exact", "neck"],
  ])
  func `the short way reads the arguments as the parser does`(arguments: [String]) throws {
    let short = try #require(SearchShortcut.run(for: arguments))
    let command = try #require(try Askback.parseAsRoot(arguments) as? SearchCommand)
    #expect(short == command.search)
  }

  @Test(arguments: [
    ["stats"], [], ["search", "--help"], ["search", "-n", "0", "neck"], ["search", "-n", "x", "a"],
    ["search", "--bogus", "neck"], ["search", "-k"], ["search", "--similarity", "cosine", "neck"],
    ["search", "--", "-neck"], ["search", "-n3", "neck"], ["search", "-5 kg since my massage"],
    ["search", "-n", "10001", "neck"],
  ])
  func `what is not plain goes the long way`(arguments: [String]) {
    #expect(SearchShortcut.run(for: arguments) == nil)
  }
}
