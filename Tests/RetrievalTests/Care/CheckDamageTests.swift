import Conversations
import Foundation
import KnowledgeBase
import Retrieval
import SearchIndex
import Testing

/// A small knowledge base with its index, and what it answers.
private struct Sample: ~Copyable {
  let folder: TemporaryFolder
  let answers: [String]

  static let pairs: [QuestionAnswerPair] = [
    .init(
      id: "neck",
      question: "My neck is stiff every morning, can I turn it?",
      answer: "Try one flat pillow and turn slowly.",
      asker: "Ann",
      title: "Necks",
      url: "https://b.example/n#comment-4",
      date: "2020-01-02"
    ), .init(id: "calf", question: "Cramp in my calf at night.", answer: "Stretch it before bed."),
    .init(id: "jaw", question: "My jaw clicks when I chew.", answer: "Soft food for a week."),
  ]

  init() throws {
    let folder = try TemporaryFolder()
    try folder.add([Self.pairs[0], Self.pairs[2]])
    var changed = Self.pairs[2]
    changed.answer = "Soft food for two weeks, and no gum."
    try folder.add([Self.pairs[1], changed])
    answers = try Self.answers(at: folder.path)
    self.folder = folder
  }

  /// All that a search says: pairs, scores, excerpts, verdict.
  static func answers(at path: String) throws -> [String] {
    let searcher = try PairSearcher(try KnowledgeBase(at: path))
    return try ["stiff neck", "cramp at night, jaw", "flat soft pillow"].flatMap { question in
      let result = try searcher.search(
        SearchRequest(plain: question),
        similarity: .fields,
        limit: 5
      )
      return result.matches.map { "\($0)" } + ["\(result.judgement)", "\(result.missing)"]
    }
  }

  static func isWell(_ path: String) throws -> Bool {
    let contents = try KnowledgeBase(at: path)
    let soundness = try contents.soundness()
    let index = PairIndex.check(contents, pairs: soundness.numbers)
    return soundness.isSound && soundness.laterMigrations.isEmpty && !index.isDamaged
      && index.standing == .current && index.isCalibrated
  }

  /// Checks after a change to a file: what is found well answers as before.
  func expectNoticed(_ what: String) {
    guard (try? Self.isWell(folder.path)) == true else { return }
    #expect((try? Self.answers(at: folder.path)) == answers, "\(what)")
  }
}

@Suite struct CheckDamageTests {
  @Test func `a sound knowledge base is found well`() throws {
    let sample = try Sample()
    #expect(try Sample.isWell(sample.folder.path))
  }

  @Test func `a byte changed in the index is noticed, or changes no answer`() throws {
    let sample = try Sample()
    for name in try sample.folder.names(in: "index").map({ "index/" + $0 }) {
      let bytes = try sample.folder.bytes(of: name)
      // That every bit of every file is guarded is a test of the index itself.
      for offset in stride(from: 0, to: bytes.count, by: 3) {
        var damaged = bytes
        damaged[offset] ^= 1 << (offset % 8)
        try sample.folder.write(damaged, to: name)
        sample.expectNoticed("\(name) byte \(offset)")
      }
      try sample.folder.write(bytes, to: name)
    }
    #expect(try Sample.isWell(sample.folder.path))
  }

  /// `FLIP_EVERY=1` looks at every byte.
  @Test func `a byte changed in the database is noticed, or changes no answer`() throws {
    let sample = try Sample()
    let name = "askback.sqlite"
    let bytes = try sample.folder.bytes(of: name)
    let step = ProcessInfo.processInfo.environment["FLIP_EVERY"].flatMap { Int($0) } ?? 83
    for offset in stride(from: 0, to: bytes.count, by: step)
    where Self.isUsed(offset, in: bytes) {
      var damaged = bytes
      damaged[offset] ^= 1 << (offset / step % 8)
      try sample.folder.write(damaged, to: name)
      sample.expectNoticed("byte \(offset)")
    }
  }

  /// Most of a small database is zeros that mean nothing.
  private static func isUsed(_ offset: Int, in bytes: [UInt8]) -> Bool {
    offset < 4096 || bytes[offset - 8..<min(bytes.count, offset + 8)].contains { $0 != 0 }
  }

  @Test func `every byte of a pair's text and facts is guarded`() throws {
    let sample = try Sample()
    let name = "askback.sqlite"
    let bytes = try sample.folder.bytes(of: name)
    let parts = ["stiff every", "flat pillow", "Ann", "b.example", "2020-01", "no gum"]
    for part in parts {
      let place = try #require(Data(bytes).range(of: Data(part.utf8)))
      for offset in place {
        var damaged = bytes
        damaged[offset] ^= 1
        try sample.folder.write(damaged, to: name)
        #expect(try !Sample.isWell(sample.folder.path), "\(part) byte \(offset)")
      }
    }
  }

  @Test func `a pair that changed on the disk is put right by importing it again`() throws {
    let sample = try Sample()
    let name = "askback.sqlite"
    var bytes = try sample.folder.bytes(of: name)
    let place = try #require(Data(bytes).range(of: Data("stiff every".utf8)))
    bytes[place.lowerBound] ^= 1
    try sample.folder.write(bytes, to: name)
    let soundness = try KnowledgeBase(at: sample.folder.path).soundness()
    #expect(soundness.damagedPairs == ["neck"] && !soundness.areTextsSound)
    try sample.folder.add([Sample.pairs[0]])
    #expect(try Sample.isWell(sample.folder.path))
    #expect(try Sample.answers(at: sample.folder.path) == sample.answers)
  }

  @Test func `a text with a character of code 0 has a right checksum`() throws {
    let folder = try TemporaryFolder()
    try folder.add([.init(id: "a", question: "neck\u{0}stiff", answer: "é\r\n🙂")])
    #expect(try KnowledgeBase(at: folder.path).soundness().isSound)
  }
}
