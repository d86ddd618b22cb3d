import Foundation

/// Reads a collection's pairs one after another, in little memory.
struct CollectionReader {
  /// A pair's texts.
  private struct Texts: Decodable {
    var question: String
    var answer: String
  }

  /// The folder of the collection.
  let folder: String

  /// Returns the size of the pairs' file in bytes.
  func byteCount() throws -> Int {
    let file = try FileHandle(forReadingFrom: URL(fileURLWithPath: "\(folder)/pairs.jsonl"))
    defer { try? file.close() }
    return Int(try file.seekToEnd())
  }

  /// Returns the questions of a length, or none if the collection has no such file.
  func questions(of length: Int) throws -> [String] {
    let path = "\(folder)/q\(length).txt"
    guard FileManager.default.fileExists(atPath: path) else { return [] }
    return try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n").map(String.init)
  }

  /// Calls `body` with some hundred pairs at a time, each as question and answer.
  func forEachBatch(_ body: ([[String]]) throws -> Void) throws {
    let path = "\(folder)/pairs.jsonl"
    let file = try FileHandle(forReadingFrom: URL(fileURLWithPath: path))
    var rest: [UInt8] = []
    while let data = try file.read(upToCount: 1 << 18), !data.isEmpty {
      rest += data
      let end = (rest.lastIndex(of: 0x0A) ?? -1) + 1
      try body(try rest[..<end].split(separator: 0x0A).map(Self.texts(of:)))
      rest.removeFirst(end)
    }
    if !rest.isEmpty { try body([try Self.texts(of: rest[...])]) }
    try file.close()
  }

  /// The texts of a line: cut out where it is as we write it, decoded as JSON where it is not.
  private static func texts(of line: ArraySlice<UInt8>) throws -> [String] {
    let quote = UInt8(ascii: "\"")
    if !line.contains(UInt8(ascii: "\\")) {
      let parts = line.split(separator: quote, omittingEmptySubsequences: false)
      if parts.count == 13, parts[5].elementsEqual("question".utf8),
        parts[9].elementsEqual("answer".utf8)
      {
        return [
          String(decoding: parts[7], as: UTF8.self), String(decoding: parts[11], as: UTF8.self),
        ]
      }
    }
    let texts = try JSONDecoder().decode(Texts.self, from: Data(line))
    return [texts.question, texts.answer]
  }
}
