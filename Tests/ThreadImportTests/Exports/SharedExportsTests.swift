import Conversations
import Foundation
import Testing

@testable import ThreadImport

/// Real exports beside the project, where they are there, against what is known of them.
struct SharedExportsTests {
  private static let folder: String = {
    let package = #filePath.split(separator: "/").dropLast(4)
    return "/" + package.dropLast().joined(separator: "/") + "/shared/threads"
  }()

  private struct Truth: Decodable {
    struct Entry: Decodable {
      var id: String
      var kind: String
      var author: String?
      var length: Int

      enum CodingKeys: String, CodingKey {
        case id, kind, author
        case length = "text_len"
      }

      var line: String { "\(id) \(kind) \(author ?? "")" }
    }
    var comments: [Entry]
  }

  private static let truths: [String] = {
    let all = FileManager.default.enumerator(atPath: folder + "/exports-truth")?.allObjects ?? []
    return all.compactMap { $0 as? String }.filter { $0.hasSuffix(".json") }.sorted()
  }()

  @Test(.enabled(if: !truths.isEmpty), arguments: truths)
  func `a real export gives its comments, article by article`(truth: String) throws {
    let data = try #require(
      FileManager.default.contents(atPath: "\(Self.folder)/exports-truth/\(truth)")
    )
    let expected = try JSONDecoder().decode(Truth.self, from: data).comments
    let name = String(truth.dropLast(5))
    let path = try #require(
      ["xml", "wxr", "json", "txt"].map { "\(Self.folder)/exports/\(name).\($0)" }
        .first(where: FileManager.default.fileExists)
    )
    let export = try #require(FileManager.default.contents(atPath: path))
    let content = try SourceReader().read([UInt8](export), name: name)
    let comments = content.threads.flatMap(\.comments)
    let lines = comments.map { "\($0.id) \($0.kind.rawValue) \($0.author ?? "")" }
    #expect(lines.sorted() == expected.map(\.line).sorted())
    let length = comments.reduce(0) { sum, comment in
      let words = comment.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      return sum + words.unicodeScalars.count
    }
    // Where inline elements meet, the truth has a space more here and there.
    let expectedLength = expected.reduce(0) { $0 + $1.length }
    #expect(abs(length - expectedLength) * 100 <= expectedLength)
  }
}
