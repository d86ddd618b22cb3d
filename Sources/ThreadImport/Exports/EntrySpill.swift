#if canImport(Glibc)
private import Glibc
#elseif canImport(Darwin)
private import Darwin
#endif

/// Keeps entries that come in any order in a file without a name, and gives them back by article.
///
/// What stays in memory is 16 bytes an entry and some 30 an article. The file is gone as soon as
/// the process ends, however it ends.
final class EntrySpill {
  /// Why entries cannot be kept.
  struct Failure: Error, Sendable, Equatable, CustomStringConvertible {
    /// What the system said.
    var reason: String

    /// What is wrong and what to do.
    var description: String {
      "a temporary file cannot be used: \(reason). Make room, or set TMPDIR to another folder"
    }
  }

  private struct Place {
    var group: UInt32
    var length: UInt32
    var offset: Int
  }

  private static let bufferSize = 1 << 20

  private var descriptor: Int32 = -1
  private var buffer: [UInt8] = []
  private var written = 0
  private var places: [Place] = []
  private var groups: [UInt64: UInt32] = [:]
  private var isSorted = false
  private var next = 0

  /// How many entries there are.
  var count: Int { places.count }

  deinit { if descriptor >= 0 { close(descriptor) } }

  /// Adds an entry of the article that is known by a key of any form.
  func add(_ entry: ExportEntry, of article: String) throws(Failure) {
    let bytes = entry.encoded()
    var key = NameHash()
    for byte in article.utf8 { key.add(byte) }
    let new = UInt32(truncatingIfNeeded: groups.count)
    let group = groups[key.value, default: new]
    if group == new { groups[key.value] = new }
    guard let length = UInt32(exactly: bytes.count) else { return }
    places.append(Place(group: group, length: length, offset: written + buffer.count))
    buffer.append(contentsOf: bytes)
    if buffer.count >= Self.bufferSize { try flush() }
  }

  /// The entries of the next article in the order of the file; articles come in the order of
  /// their first entries.
  func nextGroup() throws(Failure) -> [ExportEntry]? {
    if !isSorted {
      groups = [:]
      places.sort { ($0.group, $0.offset) < ($1.group, $1.offset) }
      isSorted = true
    }
    guard next < places.count else { return nil }
    let group = places[next].group
    var entries: [ExportEntry] = []
    while next < places.count, places[next].group == group {
      var entry = ExportEntry(try bytes(at: places[next]))
      entry.place = places[next].offset
      entries.append(entry)
      next += 1
    }
    return entries
  }

  private func bytes(at place: Place) throws(Failure) -> [UInt8] {
    let length = Int(place.length)
    if place.offset >= written {
      let start = place.offset - written
      return Array(buffer[start..<start + length])
    }
    var bytes = [UInt8](repeating: 0, count: length)
    var done = 0
    while done < length {
      let count = unsafe bytes.withUnsafeMutableBytes { target in
        unsafe pread(
          descriptor,
          target.baseAddress?.advanced(by: done),
          length - done,
          place.offset + done
        )
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw Self.failure() }
      done += count
    }
    return bytes
  }

  private func flush() throws(Failure) {
    if descriptor < 0 { descriptor = try Self.open() }
    var done = 0
    while done < buffer.count {
      let count = unsafe buffer.withUnsafeBytes { source in
        unsafe write(descriptor, source.baseAddress?.advanced(by: done), source.count - done)
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw Self.failure() }
      done += count
    }
    written += buffer.count
    buffer.removeAll(keepingCapacity: true)
  }

  private static func open() throws(Failure) -> Int32 {
    let given = unsafe getenv("TMPDIR").map { unsafe String(cString: $0) } ?? ""
    var path = Array(((given.isEmpty ? "/tmp" : given) + "/askback-XXXXXX").utf8CString)
    let descriptor = unsafe mkstemp(&path)
    guard descriptor >= 0 else { throw failure() }
    _ = unsafe unlink(path)
    _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
    return descriptor
  }

  private static func failure() -> Failure {
    Failure(reason: unsafe String(cString: strerror(errno)))
  }
}
