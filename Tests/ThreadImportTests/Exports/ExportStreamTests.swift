import Conversations
import Testing

@testable import ThreadImport

/// Exports that come in pieces.
struct ExportStreamTests {
  /// What is read of a source that comes in pieces of a size.
  private func read(_ bytes: [UInt8], by size: Int) throws -> SourceContent {
    var position = 0
    var threads: [CommentThread] = []
    var content = try SourceReader().read(name: "export") {
      let end = position + min(size, bytes.count - position)
      defer { position = end }
      return Array(bytes[position..<end])
    } each: {
      threads.append($0)
    } pairs: { _ in
    }
    content.threads = threads
    return content
  }

  @Test(arguments: ExportFixtures.all.map(\.name), [1, 7, 64, 1023])
  func `pieces of any size give the same`(name: String, size: Int) throws {
    let text = try #require(ExportFixtures.all.first { $0.name == name }?.text)
    // Long enough that the head is not all of it.
    let padded =
      name == "Movable Type" || text.hasPrefix("[") || text.hasPrefix("{")
      ? text
      : text.replacing(
        "<?xml",
        with: "<!--\(String(repeating: " ", count: 20))--><?xml",
        maxReplacements: 1
      )
    let bytes = Array(padded.utf8)
    let whole = try read(bytes, by: .max)
    #expect(!whole.threads.isEmpty)
    #expect(try read(bytes, by: size) == whole)
  }

  @Test func `characters that pieces cut in two are whole again`() throws {
    let text = ExportFixtures.wordPress.replacing("My loaf", with: "Мой 🍞 größer")
    for size in [1, 2, 3, 5] {
      let content = try read(Array(text.utf8), by: size)
      #expect(content.threads.first?.comments.first?.text.hasPrefix("Мой 🍞 größer stays") == true)
      #expect(!content.warnings.contains(.replacedBytes(charset: "UTF-8")))
    }
  }

  @Test func `a declared character set is read`() throws {
    let latin = ExportFixtures.wordPress.replacing("UTF-8", with: "ISO-8859-1")
      .replacing("My loaf", with: "Größe")
    let bytes = latin.unicodeScalars.map { $0 == "…" ? 0x85 : UInt8(truncatingIfNeeded: $0.value) }
    for size in [3, 5000] {
      let text = try read(bytes, by: size).threads.first?.comments.first?.text
      #expect(text?.hasPrefix("Größe stays") == true)
    }
  }

  @Test func `UTF-16 is read`() throws {
    let units = Array(ExportFixtures.wordPress.replacing("My loaf", with: "My 🍞").utf16)
    var bytes: [UInt8] = [0xff, 0xfe]
    for unit in units { bytes += [UInt8(unit & 0xff), UInt8(unit >> 8)] }
    for size in [1, 6, 4096] {
      let text = try read(bytes, by: size).threads.first?.comments.first?.text
      #expect(text?.hasPrefix("My 🍞 stays") == true)
    }
  }

  @Test func `entries that do not fit in memory come back by article`() throws {
    let spill = EntrySpill()
    let body = [UInt8](repeating: 0x61, count: 100_000)
    for number in 0..<100 {
      var entry = ExportEntry(id: "\(number)", author: "Ünal", score: -3)
      entry.body = body + [UInt8(number)]
      try spill.add(entry, of: "article \(number % 7)")
    }
    var groups: [[Int]] = []
    while let group = try spill.nextGroup() {
      #expect(
        group.allSatisfy { $0.author == "Ünal" && $0.score == -3 && $0.body.count == 100_001 }
      )
      #expect(group.allSatisfy { Int($0.id) == $0.body.last.map(Int.init) })
      groups.append(group.compactMap { Int($0.id) })
    }
    #expect(groups == (0..<7).map { Array(stride(from: $0, to: 100, by: 7)) })
  }

  @Test(arguments: ExportFixtures.all.map(\.name))
  func `a file that breaks off anywhere gives what came before`(name: String) throws {
    let text = try #require(ExportFixtures.all.first { $0.name == name }?.text)
    let bytes = Array(text.utf8)
    let whole = try read(bytes, by: .max).threads.flatMap(\.comments)
    let texts = Set(whole.map(\.text))
    for end in 1..<bytes.count {
      do {
        let content = try SourceReader().read(Array(bytes[..<end]), name: "cut")
        if name != "Movable Type" {
          #expect(content.threads.flatMap(\.comments).allSatisfy { texts.contains($0.text) })
        }
      } catch {
        #expect(end < 700, "\(error)")
      }
    }
  }

  @Test func `where a file breaks off is said`() throws {
    let end = try #require(ExportFixtures.wordPress.firstRange(of: "Pills")).lowerBound
    let content = try ExportFixtures.read(String(ExportFixtures.wordPress[..<end]))
    #expect(content.threads.map(\.outline) == [["11 Bram", "12<11 Odile Marsh*"]])
    #expect(content.threads[0].isPartial)
    guard case .brokenOff(let offset, let line, _) = content.warnings.first else {
      Issue.record("\(content.warnings)")
      return
    }
    #expect(offset == ExportFixtures.wordPress[..<end].utf8.count)
    #expect(line == ExportFixtures.wordPress[..<end].count { $0 == "\n" } + 1)
  }

  @Test(arguments: ["Disqus", "Blogger", "Takeout", "Stack Exchange", "REST"])
  func `where comments stand apart, a file that breaks off may lack any`(name: String) throws {
    let text = try #require(ExportFixtures.all.first { $0.name == name }?.text)
    let content = try ExportFixtures.read(String(text.dropLast(8)))
    #expect(!content.threads.isEmpty)
    #expect(content.threads.allSatisfy { $0.isPartial })
  }
}
