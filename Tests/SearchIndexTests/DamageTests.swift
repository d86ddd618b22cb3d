import Foundation
import SearchIndex
import Storage
import Testing

/// A small index and what it answers.
private struct Sample: ~Copyable {
  let folder: TemporaryFolder
  let answers: [Hit]

  init() throws {
    let folder = try TemporaryFolder()
    let reader = try index(
      [1: ["stiff neck", "pillow"], 2: ["calf cramp", "stretch"]],
      in: folder.path
    )
    var writer = IndexWriter(continuing: reader, in: folder.path)
    try writer.update(2, texts: ["jaw clicks", "soft food"])
    try writer.update(3, texts: ["neck cracks", "posture"])
    _ = try writer.commit(stamp: IndexStamp(identity: 7, revision: 8))
    answers = try Self.answers(at: folder.path)
    self.folder = folder
  }

  static func answers(at path: String) throws -> [Hit] {
    let reader = try IndexReader(at: path)
    return try hits(reader, "neck jaw calf pillow") + hits(reader, "soft neck", .tfidf)
  }

  /// Asks again after a change to a file: an error that says what to do, or the same answers.
  func expectErrorOrSame(_ what: String) {
    do throws(any Error) {
      #expect(try Self.answers(at: folder.path) == answers, "\(what)")
    } catch {
      #expect("\(error)".contains(folder.path), "\(what)")
    }
  }
}

private let files = ["manifest", "segment-1", "segment-2"]

@Suite struct DamageTests {
  @Test(arguments: files) func `a flipped bit gives an error or the same answers`(
    name: String
  ) throws {
    let sample = try Sample()
    let bytes = try sample.folder.bytes(of: name)
    for offset in bytes.indices {
      for bit in 0..<8 {
        var damaged = bytes
        damaged[offset] ^= 1 << bit
        try sample.folder.write(damaged, to: name)
        sample.expectErrorOrSame("\(name) byte \(offset) bit \(bit)")
      }
    }
  }

  @Test(arguments: files) func `a file cut anywhere is an error`(name: String) throws {
    let sample = try Sample()
    let bytes = try sample.folder.bytes(of: name)
    for length in bytes.indices {
      try sample.folder.write(Array(bytes[..<length]), to: name)
      #expect(throws: (any Error).self) { try Sample.answers(at: sample.folder.path) }
    }
  }

  @Test(arguments: files)
  func `a file made to deceive, its checksum right, never traps`(name: String) throws {
    let sample = try Sample()
    let bytes = try sample.folder.bytes(of: name)
    let footer = bytes.count - 32
    let patterns: [[UInt8]] = [
      .init(repeating: 0xFF, count: 8), .init(repeating: 0, count: 8),
      [0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0x7F], [0, 0, 0, 0, 0, 0, 0, 0x80],
    ]
    for offset in 16..<footer + 12 {
      for pattern in patterns {
        var forged = bytes
        for (place, byte) in pattern.enumerated() where offset + place < footer + 12 {
          forged[offset + place] = byte
        }
        let sum = unsafe forged[..<footer].withUnsafeBytes { unsafe CRC32C.checksum(of: $0.bytes) }
        for place in 0..<4 {
          forged[footer + 12 + place] = UInt8(truncatingIfNeeded: sum >> (8 * UInt32(place)))
        }
        try sample.folder.write(forged, to: name)
        // The answer may be wrong; that there is one, or an error, is all that is asked.
        _ = try? Sample.answers(at: sample.folder.path)
      }
    }
  }

  @Test func `files of others, and of other versions, are told apart`() throws {
    let sample = try Sample()
    let path = sample.folder.path + "/manifest"
    var bytes = try sample.folder.bytes(of: "manifest")
    try sample.folder.write(Array("#!/bin/sh\necho hello\n".utf8), to: "manifest")
    #expect(throws: FormatError(.notOurs, in: path)) { try IndexReader(at: sample.folder.path) }
    bytes[8] = 9
    try sample.folder.write(bytes, to: "manifest")
    #expect(throws: FormatError(.version(found: 9, expected: 1), in: path)) {
      try IndexReader(at: sample.folder.path)
    }
  }

  @Test func `segments without a manifest are an error, not an empty index`() throws {
    let sample = try Sample()
    try FileManager.default.removeItem(atPath: sample.folder.path + "/manifest")
    #expect(throws: FormatError(.missing, in: sample.folder.path + "/manifest")) {
      _ = try IndexReader(ifAt: sample.folder.path)
    }
    let nowhere = try TemporaryFolder()
    #expect(try IndexReader(ifAt: nowhere.path) == nil)
    #expect(try IndexReader(ifAt: nowhere.path + "/none") == nil)
  }

  @Test func `a segment of another index is refused`() throws {
    let sample = try Sample()
    let other = try Sample()
    try sample.folder.write(try other.folder.bytes(of: "manifest"), to: "segment-1")
    #expect(throws: FormatError.self) { try IndexReader(at: sample.folder.path) }
  }

  /// `RECORD_GOLDEN=1` writes the files of the present format anew; those of earlier formats stay.
  @Test func `an index of format 1 opens for ever`() throws {
    let fixture = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("Fixtures/format-1").path
    if ProcessInfo.processInfo.environment["RECORD_GOLDEN"] != nil {
      let sample = try Sample()
      try FileManager.default.createDirectory(
        atPath: fixture,
        withIntermediateDirectories: true
      )
      for name in files {
        try Data(try sample.folder.bytes(of: name))
          .write(to: URL(fileURLWithPath: fixture + "/" + name))
      }
    }
    let reader = try IndexReader(at: fixture)
    #expect(reader.stamp == IndexStamp(identity: 7, revision: 8))
    #expect(reader.documentCount == 3)
    #expect(try hits(reader, "neck jaw").map(\.document) == [2, 1, 3])
  }
}
