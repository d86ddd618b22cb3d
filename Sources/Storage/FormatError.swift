/// Why an index file could not be read: what, where and what to do.
package struct FormatError: Error, CustomStringConvertible, Equatable {
  /// What is wrong with it.
  package enum Reason: Sendable, Equatable {
    /// The file is not there.
    case missing
    /// It is no file of ours.
    case notOurs
    /// Written by an earlier or a later format.
    case version(found: UInt32, expected: UInt32)
    /// It ends before it should.
    case cutShort
    /// What it holds contradicts itself.
    case damaged(String)
    /// The system refused to read or write it.
    case system(call: String, message: String)
  }

  /// What is wrong.
  package var reason: Reason
  /// The file.
  package var path: String

  /// Makes an error about the file at `path`.
  package init(_ reason: Reason, in path: String) {
    self.reason = reason
    self.path = path
  }

  /// What, where and what to do, in a sentence or two.
  package var description: String { remedy.map { "\(finding). \($0)" } ?? finding + "." }

  /// What and where, without an end: `index/segment-1: the file ends too early`.
  package var finding: String {
    switch reason {
    case .missing: "\(path): the file is missing"
    case .notOurs: "\(path): this is no index file of askback"
    case .version(let found, let expected):
      "\(path): format \(found); this version of askback reads \(expected)"
    case .cutShort: "\(path): the file ends too early"
    case .damaged(let detail): "\(path): damaged: \(detail)"
    case .system(let call, let message): "\(path): \(call): \(message)"
    }
  }

  private var remedy: String? {
    switch reason {
    case .system: nil
    case .version: "Make the index anew with 'askback index'."
    case .missing, .notOurs, .cutShort, .damaged: "Rebuild the index with 'askback index --full'."
    }
  }
}
