import Foundation
import Storage
import Testing

@testable import SearchIndex

/// A small index and what it answers.
private struct Sample: ~Copyable {
  struct Answers: Equatable {
    var hits: [Hit]
    var looks: [CloserLook]
    var letters: [Double]
  }

  let folder: TemporaryFolder
  let answers: Answers

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

  static func answers(at path: String) throws -> Answers {
    let reader = try IndexReader(at: path)
    let text = "necks click soft"
    let closer = try CloserReader(reader)
    var question = try closer.question(text, try reader.query(for: text))
    return Answers(
      hits: try hits(reader, "neck jaw calf pillow") + hits(reader, "soft neck", .tfidf),
      looks: try question.looks(at: [1, 2, 3, 4]),
      letters: try question.letters(of: [1, 2, 3, 4])
    )
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

private func number(_ bytes: [UInt8], _ offset: Int, _ length: Int = 8) -> Int? {
  guard offset >= 0, offset + length <= bytes.count else { return nil }
  let value = bytes[offset..<offset + length].reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
  return Int(exactly: value)
}

private func checksum(_ bytes: ArraySlice<UInt8>) -> UInt64 {
  unsafe bytes.withUnsafeBytes { unsafe Checksum.of($0.bytes) }
}

private func write(_ value: UInt64, _ length: Int = 8, to bytes: inout [UInt8], at offset: Int) {
  for place in 0..<length {
    bytes[offset + place] = UInt8(truncatingIfNeeded: value >> (8 * place))
  }
}

/// Makes every checksum right that can still be found: of lists, of sections, of the table.
private func correctChecksums(of bytes: inout [UInt8], isSegment: Bool) {
  let footer = bytes.count - 40
  guard let table = number(bytes, footer), table <= footer else { return }
  func section(_ place: Int) -> Range<Int>? {
    guard let offset = number(bytes, table + place * 32 + 8), offset <= table,
      let length = number(bytes, table + place * 32 + 16), length <= table - offset
    else { return nil }
    return offset..<offset + length
  }
  if isSegment, let lists = section(7), let blocks = section(8) {
    for entry in stride(from: blocks.lowerBound, to: blocks.upperBound - 23, by: 12) {
      guard let start = number(bytes, entry), let end = number(bytes, entry + 12), start <= end,
        end <= lists.count
      else { continue }
      let block = bytes[lists.lowerBound + start..<lists.lowerBound + end]
      write(checksum(block), 4, to: &bytes, at: entry + 8)
    }
  }
  if isSegment, let checksums = section(9) {
    var offset = checksums.lowerBound
    for number in SegmentTable.inPieces {
      guard let range = section(number) else { continue }
      let length = 1 << SegmentTable.pieceBits(of: number)
      for start in stride(from: range.lowerBound, to: range.upperBound, by: length) {
        guard offset + 4 <= checksums.upperBound else { break }
        let piece = bytes[start..<min(range.upperBound, start + length)]
        write(checksum(piece), 4, to: &bytes, at: offset)
        offset += 4
      }
    }
  }
  for place in 0..<(footer - table) / 32 {
    guard let range = section(place) else { continue }
    write(checksum(bytes[range]), to: &bytes, at: table + place * 32 + 24)
  }
  write(checksum(bytes[..<16] + bytes[table..<footer]), to: &bytes, at: footer + 16)
}

/// The format that is written now.
private let present = UInt32(IndexReader.formatVersion)

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

  /// Goes on with an index, and makes one segment of all there are.
  private func change(_ folder: String) throws {
    let reader = try IndexReader(at: folder)
    var writer = IndexWriter(continuing: reader, in: folder)
    try writer.update(2, texts: ["stiff knee", "rest"])
    writer.delete(1)
    let changed = try writer.commit(stamp: IndexStamp(identity: 7, revision: 9))
    let merger = try SegmentMerger(
      changed.segments,
      deleted: changed.manifest.entries.map(\.deleted),
      fieldCount: changed.fieldCount
    )
    try merger.write(number: 99, in: folder)
  }

  @Test(arguments: files)
  func `who goes on with a file made to deceive gets an error or an index, never a trap`(
    name: String
  ) throws {
    let sample = try Sample()
    let whole = try files.map { try sample.folder.bytes(of: $0) }
    let bytes = try sample.folder.bytes(of: name)
    let patterns: [[UInt8]] = [
      .init(repeating: 0xFF, count: 8), .init(repeating: 0, count: 8), [5, 0, 0, 0], [0xFF],
    ]
    for offset in stride(from: 16, to: bytes.count - 24, by: name == "manifest" ? 1 : 3) {
      for pattern in patterns {
        for (file, bytes) in zip(files, whole) { try sample.folder.write(bytes, to: file) }
        var forged = bytes
        for (place, byte) in pattern.enumerated() where offset + place < bytes.count - 24 {
          forged[offset + place] = byte
        }
        correctChecksums(of: &forged, isSegment: name != "manifest")
        try sample.folder.write(forged, to: name)
        _ = try? change(sample.folder.path)
      }
    }
  }

  @Test(arguments: files)
  func `a file made to deceive, its checksum right, never traps`(name: String) throws {
    let sample = try Sample()
    let bytes = try sample.folder.bytes(of: name)
    let footer = bytes.count - 40
    let patterns: [[UInt8]] = [
      .init(repeating: 0xFF, count: 8), .init(repeating: 0, count: 8),
      [0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0x7F], [0, 0, 0, 0, 0, 0, 0, 0x80],
    ]
    for offset in 16..<footer + 16 {
      for pattern in patterns {
        var forged = bytes
        for (place, byte) in pattern.enumerated() where offset + place < footer + 16 {
          forged[offset + place] = byte
        }
        correctChecksums(of: &forged, isSegment: name != "manifest")
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
    #expect(throws: FormatError(.version(found: 9, expected: present), in: path)) {
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

  private func fixture(_ format: UInt32) -> String {
    URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("Fixtures/format-\(format)").path
  }

  @Test(arguments: 1..<present)
  func `an index of an earlier format is told apart, with what to do`(format: UInt32) {
    let path = fixture(format) + "/manifest"
    let error = FormatError(.version(found: format, expected: present), in: path)
    #expect(throws: error) { try IndexReader(at: fixture(format)) }
    #expect(error.description.hasSuffix("Make the index anew with 'askback index'."))
  }

  /// `RECORD_GOLDEN=1` writes the files of the present format anew; those of earlier formats stay.
  ///
  /// A new format begins with its files being recorded.
  @Test func `an index of this format opens for ever`() throws {
    let fixture = fixture(present)
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
