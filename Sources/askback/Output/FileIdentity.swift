#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// What a path names, however it is spelled: `a`, `./a`, another link to it.
struct FileIdentity: Hashable {
  private var device: UInt64
  private var number: UInt64
  /// The name in that folder, of a file that is not there yet.
  private var name: String?

  /// A file by its device and inode; one that is not there by those of its folder, and its name.
  ///
  /// `nil` where there is no such folder.
  init?(of path: String) {
    if let present = FileIdentity(ofPresent: path) {
      self = present
      return
    }
    var status = stat()
    guard unsafe stat(FileNames.folder(of: path), &status) == 0 else { return nil }
    self.init(status)
    let bytes = path.utf8
    name = String(
      path[(bytes.lastIndex(of: UInt8(ascii: "/")).map(bytes.index(after:)) ?? bytes.startIndex)...]
    )
  }

  /// A file or folder that is there.
  init?(ofPresent path: String) {
    var status = stat()
    guard unsafe stat(path, &status) == 0 else { return nil }
    self.init(status)
  }

  /// An open file; `nil` for what is no regular file, which nothing can be written over.
  init?(ofOpen descriptor: Int32) {
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      return nil
    }
    self.init(status)
  }

  private init(_ status: stat) {
    device = UInt64(truncatingIfNeeded: status.st_dev)
    number = UInt64(truncatingIfNeeded: status.st_ino)
  }
}
