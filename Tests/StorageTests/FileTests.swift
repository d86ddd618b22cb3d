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
  /// The bytes 11, 48, 85 …; the checksums by another implementation of XXH64.
  @Test(
    arguments: [
      (0, 0xEF46_DB37_51D8_E999), (1, 0xF592_C0C7_639C_4CB6), (3, 0x22C0_8528_601D_4F27),
      (4, 0xFB1E_5CF2_F1AE_4D95), (8, 0x57CB_2B75_21F3_E21A), (31, 0xE4A0_E629_E519_A4AE),
      (32, 0xCC6B_8AAA_DA79_0B2D), (33, 0x35EC_4985_0475_A832), (100, 0x4826_E367_566E_A023),
    ] as [(Int, UInt64)]
  )
  func `the checksum is the known one, in whatever pieces the bytes come`(
    length: Int,
    expected: UInt64
  ) {
    let bytes = (0..<length).map { UInt8(truncatingIfNeeded: $0 &* 37 &+ 11) }
    #expect(unsafe Checksum.of(bytes.span.bytes) == expected)
    for piece in [1, 5, 32, 45] {
      var checksum = Checksum()
      for start in stride(from: 0, to: length, by: piece) {
        let part = Array(bytes[start..<min(start + piece, length)])
        checksum.add(unsafe part.span.bytes)
      }
      #expect(checksum.value == expected)
    }
  }

  private func write(_ bytes: [UInt8], in folder: String) throws {
    var file = try NewFile(named: "file", in: folder)
    try file.write(bytes)
    try file.finish()
  }

  @Test func `what was written is what is mapped`() throws {
    let folder = try folder()
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try write([1, 2, 3], in: folder)
    let first = try MappedFile(at: folder + "/file")
    try write([4, 5], in: folder)
    #expect(contents(of: try MappedFile(at: folder + "/file")) == [4, 5])
    #expect(contents(of: first) == [1, 2, 3], "an open mapping keeps what it had")
    #expect(Folder.names(in: folder) == ["file"])
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
      try write([1], in: "/proc/none")
    }
    #expect(error?.description.hasPrefix("/proc/none/file.new: open: ") == true)
  }
}
