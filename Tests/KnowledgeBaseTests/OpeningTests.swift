import Conversations
import Foundation
import GRDB
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

  @Test func `a knowledge base of a later version is left as it is`() throws {
    let folder = try TemporaryFolder()
    _ = try KnowledgeBaseWriter(at: folder.path).contents.state()
    let name = folder.path + "/askback.sqlite"
    try DatabaseQueue(path: name).write { database in
      try database.execute(sql: "INSERT INTO grdb_migrations VALUES ('99 later')")
    }
    let before = try Data(contentsOf: URL(fileURLWithPath: name))
    #expect(throws: KnowledgeBaseError(.tooNew(migrations: ["99 later"]), at: folder.path)) {
      try KnowledgeBaseWriter(at: folder.path)
    }
    // The bytes that say how it is written: 1 for a plain file, 2 for one with a log.
    #expect(try Data(contentsOf: URL(fileURLWithPath: name))[18..<20] == before[18..<20])
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

  @Test func `what a killed writer left half written is taken back by whoever reads`() throws {
    let folder = try TemporaryFolder()
    let copy = try TemporaryFolder()
    try KnowledgeBaseWriter(at: folder.path).importing { session in
      _ = try session.mergingPairs(from: .init(path: "f", format: "pairs", digest: "0")) { add in
        try add((1...400).map { .init(id: "\($0)", question: "q", answer: "a") })
      }
    }
    let name = "/askback.sqlite"
    let database = try DatabaseQueue(path: folder.path + name)
    try database.writeWithoutTransaction { database in
      // More pages than it may keep: they go to the file before the end, with a journal beside it.
      try database.execute(sql: "PRAGMA journal_mode = DELETE; PRAGMA cache_size = 1; BEGIN")
      try database.execute(
        sql: "UPDATE pair SET question = CAST(randomblob(5000) AS TEXT) WHERE 1"
      )
      for file in [name, name + "-journal"] {
        try FileManager.default.copyItem(atPath: folder.path + file, toPath: copy.path + file)
      }
      try database.execute(sql: "ROLLBACK")
    }
    #expect(try KnowledgeBase(at: copy.path).pair(id: "7")?.question == "q")
    #expect(!FileManager.default.fileExists(atPath: copy.path + name + "-journal"))
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
