import Foundation
import Storage
import Testing

private func folder() throws -> String {
  let url = FileManager.default.temporaryDirectory
    .appendingPathComponent("askback-storage-\(UUID().uuidString)")
  try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  return url.path
}

private func contents(of file: borrowing MappedFile) -> [UInt8] {
  file.withBytes { bytes in
    (0..<bytes.byteCount).map { unsafe bytes.unsafeLoad(fromByteOffset: $0, as: UInt8.self) }
  }
}

@Suite struct FileTests {
  @Test func `the checksum of the digits 1 to 9 is the known one`() {
    let bytes = Array("123456789".utf8)
    #expect(unsafe bytes.withUnsafeBytes { unsafe CRC32C.checksum(of: $0.bytes) } == 0xE306_9283)
  }

  @Test(arguments: 0..<70)
  func `the checksum by eights equals the one bit by bit`(length: Int) {
    let bytes = (0..<length).map { UInt8(truncatingIfNeeded: $0 &* 37 &+ 11) }
    var slow = ~UInt32(0)
    for byte in bytes {
      slow ^= UInt32(byte)
      for _ in 0..<8 { slow = slow & 1 == 1 ? (slow >> 1) ^ 0x82F6_3B78 : slow >> 1 }
    }
    #expect(unsafe bytes.withUnsafeBytes { unsafe CRC32C.checksum(of: $0.bytes) } == ~slow)
  }

  @Test func `what was written is what is mapped`() throws {
    let folder = try folder()
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try AtomicFile.replace("file", with: [1, 2, 3], in: folder)
    let first = try MappedFile(at: folder + "/file")
    try AtomicFile.replace("file", with: [4, 5], in: folder)
    #expect(contents(of: try MappedFile(at: folder + "/file")) == [4, 5])
    #expect(contents(of: first) == [1, 2, 3], "an open mapping keeps what it had")
    #expect(AtomicFile.names(in: folder) == ["file"])
  }

  @Test func `a missing file, a folder and an empty file are told apart`() throws {
    let folder = try folder()
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try Data().write(to: URL(fileURLWithPath: folder + "/empty"))
    #expect(throws: FormatError(.missing, in: folder + "/none")) {
      _ = try MappedFile(at: folder + "/none")
    }
    #expect(throws: FormatError(.notOurs, in: folder)) { _ = try MappedFile(at: folder) }
    #expect(throws: FormatError(.cutShort, in: folder + "/empty")) {
      _ = try MappedFile(at: folder + "/empty")
    }
  }

  @Test func `a pipe in the file's place does not make us wait`() throws {
    let folder = try folder()
    defer { try? FileManager.default.removeItem(atPath: folder) }
    #expect(unsafe mkfifo(folder + "/pipe", 0o600) == 0)
    #expect(throws: FormatError(.notOurs, in: folder + "/pipe")) {
      _ = try MappedFile(at: folder + "/pipe")
    }
  }

  @Test func `a folder that cannot be written to is named with the call`() throws {
    let error = #expect(throws: FormatError.self) {
      try AtomicFile.replace("file", with: [1], in: "/proc/none")
    }
    #expect(error?.description.hasPrefix("/proc/none/file.new: open: ") == true)
  }
}
