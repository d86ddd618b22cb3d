import Conversations
import Foundation
import Testing

@testable import ThreadImport

/// Real pages beside the project, where they are there, against what is known of them.
struct SharedPagesTests {
  /// The folder `shared` beside the package.
  private static let shared: String = {
    var folder = #filePath.split(separator: "/").dropLast(4)
    folder.removeLast()
    return "/" + folder.joined(separator: "/") + "/shared"
  }()

  private static func exists(_ path: String) -> Bool {
    FileManager.default.fileExists(atPath: "\(shared)/\(path)")
  }

  private struct Truth: Decodable {
    struct Entry: Decodable {
      var id: String
      var parent: String?
      var kind: String
      var author: String?
      var textLength: Int

      enum CodingKeys: String, CodingKey {
        case id, parent, kind, author
        case textLength = "text_len"
      }
    }
    var comments: [Entry]
  }

  private static let names: [String] = {
    let files =
      (try? FileManager.default.contentsOfDirectory(atPath: "\(shared)/threads/truth")) ?? []
    return files.filter { $0.hasSuffix(".json") }.map { String($0.dropLast(5)) }.sorted()
  }()

  private func read(_ path: String) throws -> CommentThread {
    let data = try #require(FileManager.default.contents(atPath: "\(Self.shared)/\(path)"))
    return try #require(SourceReader().read([UInt8](data), name: path).threads.first)
  }

  @Test(.enabled(if: exists("threads/truth")), arguments: names)
  func `a real page gives its comments`(name: String) throws {
    let path = "\(Self.shared)/threads/truth/\(name).json"
    let data = try #require(FileManager.default.contents(atPath: path))
    let truth = try JSONDecoder().decode(Truth.self, from: data).comments
    let comments = try read("threads/pages/\(name).html").comments
    #expect(comments.map(\.id) == truth.map(\.id))
    #expect(comments.map(\.kind.rawValue) == truth.map(\.kind))
    #expect(comments.map(\.author) == truth.map(\.author))
    let lengths = comments.map { comment in
      comment.text.split(whereSeparator: \.isWhitespace).joined(separator: " ").unicodeScalars.count
    }
    #expect(lengths == truth.map(\.textLength))
  }

  @Test(
    .enabled(if: exists("seed/wordpress")),
    arguments: ["twentytwentyone", "twentytwentythree"]
  )
  func `the first article has 66 entries of 67`(theme: String) throws {
    let thread = try read("seed/wordpress/\(theme).html")
    #expect(thread.comments.count == 66)
    #expect(thread.claimedCount == 67)
    #expect(!thread.isPartial)
    #expect(thread.comments.allSatisfy { $0.isPostAuthor == ($0.author == "Kathryn") })
    #expect(thread.comments.count { $0.isPostAuthor } > 30)
  }
}
