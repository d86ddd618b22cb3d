import Conversations
import Foundation
import KnowledgeBase
import Testing

@Suite struct OpeningTests {
  @Test func `a folder without a knowledge base says how to make one`() throws {
    let folder = try TemporaryFolder()
    let error = #expect(throws: KnowledgeBaseError.self) { try KnowledgeBase(at: folder.path) }
    #expect(error?.reason == .missing)
    #expect(error?.description.contains("askback import") == true)
  }

  @Test func `a file in its place is said to be one`() throws {
    let folder = try TemporaryFolder()
    let path = folder.path + "/file"
    try Data("x".utf8).write(to: URL(fileURLWithPath: path))
    #expect(throws: KnowledgeBaseError(.notAFolder, at: path)) { try KnowledgeBase(at: path) }
    #expect(throws: KnowledgeBaseError(.notAFolder, at: path)) {
      try KnowledgeBaseWriter(at: path)
    }
  }

  @Test func `a second writer is refused and told who writes`() throws {
    let folder = try TemporaryFolder()
    let writer = try KnowledgeBaseWriter(at: folder.path)
    let process = ProcessInfo.processInfo.processIdentifier
    #expect(throws: KnowledgeBaseError(.locked(process: process), at: folder.path)) {
      try KnowledgeBaseWriter(at: folder.path)
    }
    _ = try writer.contents.state()
  }

  @Test func `a reader is not blocked by an import under way and sees what was there before`()
    throws
  {
    let folder = try TemporaryFolder()
    let writer = try KnowledgeBaseWriter(at: folder.path)
    try writer.importing { session in
      _ = try session.mergingPairs(from: .init(path: "f", format: "pairs", digest: "0")) { add in
        try add([.init(id: "1", question: "q", answer: "a")])
      }
      #expect(try KnowledgeBase(at: folder.path).statistics().pairs == 0)
    }
    #expect(try KnowledgeBase(at: folder.path).statistics().pairs == 1)
  }

  @Test func `a damaged database is an error, not a trap`() throws {
    let folder = try TemporaryFolder()
    try Data("not a database at all, but long enough to look at".utf8)
      .write(to: URL(fileURLWithPath: folder.path + "/askback.sqlite"))
    let error = #expect(throws: KnowledgeBaseError.self) {
      try KnowledgeBase(at: folder.path).statistics()
    }
    guard case .damaged = error?.reason else {
      Issue.record("\(String(describing: error))")
      return
    }
  }

  @Test(arguments: Array(stride(from: 0, to: 4096, by: 61)))
  func `a flipped byte in the database's first page never traps`(offset: Int) throws {
    let folder = try TemporaryFolder()
    do { _ = try KnowledgeBaseWriter(at: folder.path) }
    let url = URL(fileURLWithPath: folder.path + "/askback.sqlite")
    var bytes = try Data(contentsOf: url)
    guard offset < bytes.count else { return }
    bytes[offset] ^= 0xFF
    try bytes.write(to: url)
    do {
      _ = try KnowledgeBase(at: folder.path).statistics()
    } catch {
      #expect(error.description.hasPrefix(folder.path))
    }
  }
}
