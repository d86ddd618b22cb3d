import Conversations
import Foundation
import Testing
import ThreadImport

/// What should become of a page of the sample blog.
private struct ExpectedPage: Decodable {
  struct Comment: Decodable {
    var id: String
    var parent: String?
    var kind: String
    var author: String?
    var isPostAuthor: Bool
  }

  struct Entry: Decodable {
    var question: String
    var asker: String?
    var answers: [String]
    var clarifications: [String]
    var outcome: [String]
    var thanks: [String]
    var acknowledgements: [String]
    var follows: String?
  }

  struct Unpaired: Decodable {
    var id: String
    var reason: String
  }

  var file: String
  var title: String
  var claimed: Int
  var comments: [Comment]
  var entries: [Entry]
  var unpaired: [Unpaired]
}

private let corpus = Workspace.package.appendingPathComponent("Corpus")

private func expectedPages() throws -> [ExpectedPage] {
  let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("../Fixtures/corpus.json")
  let decoder = JSONDecoder()
  decoder.keyDecodingStrategy = .convertFromSnakeCase
  return try decoder.decode([ExpectedPage].self, from: try Data(contentsOf: file))
}

/// A question of `Corpus/questions.tsv`.
private struct NewQuestion {
  var id: String
  var text: String
  var entries: [String]

  static func all() throws -> [NewQuestion] {
    let text = try String(
      contentsOf: corpus.appendingPathComponent("questions.tsv"),
      encoding: .utf8
    )
    return text.split(separator: "\n").dropFirst().map { line in
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      return NewQuestion(
        id: fields[0],
        text: fields[1],
        entries: fields.count > 2 ? fields[2].split(separator: " ").map(String.init) : []
      )
    }
  }
}

@Suite struct CorpusTests {
  @Test func `every comment of the sample is read right`() throws {
    let workspace = try Workspace()
    for page in try expectedPages() {
      let path = corpus.appendingPathComponent(page.file).path
      let json = try workspace.askback("parse", "--json", path).json()
      let thread = try #require((json["threads"] as? [[String: Any]])?.first)
      #expect(thread["claimed_count"] as? Int == page.claimed)
      #expect((thread["article"] as? [String: Any])?["title"] as? String == page.title)
      let comments = thread["comments"] as? [[String: Any]] ?? []
      #expect(comments.map { $0["id"] as? String } == page.comments.map(\.id), "\(page.file)")
      for (found, expected) in zip(comments, page.comments) {
        let place = Comment(rawValue: "\(page.file) \(expected.id)")
        #expect(found["parent"] as? String == expected.parent, place)
        #expect(found["kind"] as? String == expected.kind, place)
        #expect(found["author"] as? String == expected.author, place)
        #expect(found["is_post_author"] as? Bool == expected.isPostAuthor, place)
      }
    }
  }

  @Test func `every conversation of the sample is paired right`() throws {
    let workspace = try Workspace()
    #expect(try workspace.askback("import", corpus.path).status == 0)
    let lines = try workspace.askback("export").output.split(separator: "\n")
    let pairs = try lines.map { line in
      try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any] ?? [:]
    }
    var entries = 0
    var right = 0
    for page in try expectedPages() {
      for entry in page.entries {
        entries += 1
        let pair = pairs.first { pair in
          pair["title"] as? String == page.title && ids(pair, "question") == [entry.question]
        }
        guard let pair else { continue }
        let answers = ids(pair, "answer") + ids(pair, "addendum")
        let follows = (pair["follows"] as? String)?.split(separator: "-").last.map(String.init)
        if answers.sorted() == entry.answers.sorted()
          && ids(pair, "clarification") == entry.clarifications
          && ids(pair, "outcome") == entry.outcome && follows == entry.follows
          && ids(pair, "thanks") == entry.thanks
          && ids(pair, "acknowledgement") == entry.acknowledgements
          && pair["asker"] as? String == entry.asker
        {
          right += 1
        }
      }
    }
    #expect(entries == 80)
    #expect(right == 80)
    #expect(pairs.count == 80)
  }

  @Test func `every other comment of the sample is set aside for the right reason`() throws {
    for page in try expectedPages() {
      let bytes = try Data(contentsOf: corpus.appendingPathComponent(page.file))
      let threads = try SourceReader().read(Array(bytes), name: page.file).threads
      let unpaired = PairExtractor().pairs(in: try #require(threads.first)).unpaired
      let found = unpaired.map { "\($0.comment) \($0.reason.rawValue)" }
      #expect(found.sorted() == page.unpaired.map { "\($0.id) \($0.reason)" }.sorted())
    }
  }

  @Test func `the sample's new questions find their entries`() throws {
    let workspace = try Workspace()
    try workspace.askback("import", "-q", corpus.path)
    let files = Dictionary(
      uniqueKeysWithValues: try expectedPages().map { page in
        (page.title, String(page.file.prefix { $0 != "." }))
      }
    )
    let questions = try NewQuestion.all().filter { !$0.entries.isEmpty }
    var first = 0
    var among = 0
    for question in questions {
      let json = try workspace.askback("search", "--json", "-n", "3", "-", input: question.text)
        .json()
      let found = (json["matches"] as? [[String: Any]] ?? []).map { match in
        let title = (match["article"] as? [String: Any])?["title"] as? String ?? ""
        return (files[title] ?? "") + "#" + ((match["comments"] as? [String])?.first ?? "")
      }
      if let best = found.first, question.entries.contains(best) { first += 1 }
      if found.contains(where: question.entries.contains) { among += 1 }
    }
    #expect(questions.count == 58)
    #expect(first >= 35, "\(first) of \(questions.count) at the first place")
    #expect(among >= 44, "\(among) of \(questions.count) among the first three")
  }

  private func ids(_ pair: [String: Any], _ role: String) -> [String] {
    (pair["comments"] as? [[String: String]] ?? []).filter { $0["role"] == role }
      .compactMap { $0["id"] }
  }
}
