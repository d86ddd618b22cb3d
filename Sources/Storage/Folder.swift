#if canImport(Glibc)
private import Glibc
#else
private import Darwin
#endif

/// What is in a folder, and that it lasts.
package enum Folder {
  /// Makes the folder if it is not there.
  package static func make(_ path: String) throws(FormatError) {
    guard unsafe mkdir(path, 0o755) == 0 || errno == EEXIST else {
      throw FormatError(.lastCall("mkdir"), in: path)
    }
  }

  /// Removes files that are no longer named by anything; that one is gone already is no error.
  package static func remove(_ names: [String], in folder: String) {
    for name in names { unsafe unlink(folder + "/" + name) }
  }

  /// Returns the names in the folder, in order; none if there is no such folder.
  package static func names(in folder: String) -> [String] {
    guard let directory = unsafe opendir(folder) else { return [] }
    defer { unsafe closedir(directory) }
    var names: [String] = []
    while let entry = unsafe readdir(directory) {
      let name = unsafe withUnsafeBytes(of: entry.pointee.d_name) { bytes in
        unsafe String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name != "." && name != ".." { names.append(name) }
    }
    return names.sorted()
  }

  /// Makes changes of names in a folder last.
  static func sync(folder: String) throws(FormatError) {
    let descriptor = unsafe open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw FormatError(.lastCall("open"), in: folder) }
    defer { close(descriptor) }
    guard fsync(descriptor) == 0 else { throw FormatError(.lastCall("fsync"), in: folder) }
  }
}
