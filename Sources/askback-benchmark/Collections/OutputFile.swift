import ArgumentParser
import Foundation

/// A file that is written in large pieces.
struct OutputFile {
  private let file: FileHandle
  private var buffer: [UInt8] = []
  /// How many bytes were written.
  private(set) var byteCount = 0

  /// Begins the file, in the place of the one that is there.
  init(at path: String) throws {
    guard FileManager.default.createFile(atPath: path, contents: nil) else {
      throw ValidationError("\(path): cannot be written.")
    }
    file = try FileHandle(forWritingTo: URL(fileURLWithPath: path))
  }

  /// Adds bytes at the end.
  mutating func write(_ bytes: [UInt8]) throws {
    buffer += bytes
    byteCount += bytes.count
    if buffer.count >= 1 << 20 { try flush() }
  }

  /// Writes what is left.
  mutating func close() throws {
    try flush()
    try file.close()
  }

  private mutating func flush() throws {
    try file.write(contentsOf: Data(buffer))
    buffer.removeAll(keepingCapacity: true)
  }
}
