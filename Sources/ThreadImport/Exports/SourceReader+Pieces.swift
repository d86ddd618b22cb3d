package import Conversations

extension SourceReader {
  /// The longest source that is no export, in bytes: it is read as a whole.
  private static let maximumWhole = 1 << 31

  private struct TooLong: Error {}

  /// Reads a source piece by piece: an export hands over each thread as soon as it is complete,
  /// and takes bounded memory however long it is; anything else is read as a whole.
  ///
  /// - Parameters:
  ///   - name: the source's name, for messages.
  ///   - next: gives the next piece, and nothing at the end.
  ///   - each: takes a thread.
  /// - Returns: what `read` returns, but without threads.
  /// - Throws: `SourceError` where the content is nothing that Askback reads, and what the closures
  ///   throw. Threads that were handed over before stay valid.
  /// - Complexity: O(*n* log *m*), *n* = the number of bytes, *m* = the number of comments.
  package func read(
    name: String,
    next: () throws -> [UInt8],
    each: (CommentThread) throws -> Void
  ) throws -> SourceContent {
    do {
      let (export, bytes) = try readExport(next: next, each: each)
      if let export { return export }
      var content = try readWhole(bytes, name: name)
      for thread in content.threads { try each(thread) }
      content.threads = []
      return content
    } catch let error as EntrySpill.Failure {
      throw SourceError(.unreadableExport(error.description), in: name)
    } catch is TooLong {
      throw SourceError(.tooLong(megabytes: Self.maximumWhole >> 20), in: name)
    }
  }

  /// Reads an export; of anything else it returns all bytes.
  func readExport(
    next: () throws -> [UInt8],
    each: (CommentThread) throws -> Void
  ) throws -> (export: SourceContent?, bytes: [UInt8]) {
    var bytes: [UInt8] = []
    var isAtEnd = false
    while bytes.count < ExportDetection.head, !isAtEnd {
      let piece = try next()
      if bytes.isEmpty { bytes = piece } else { bytes += piece }
      isAtEnd = piece.isEmpty
    }
    let head = TextDecoder.decode(Array(bytes.prefix(ExportDetection.head))).bytes
    guard var parser = ExportDetection.parser(for: head) else {
      while !isAtEnd {
        let piece = try next()
        bytes += piece
        isAtEnd = piece.isEmpty
        guard bytes.count <= Self.maximumWhole else { throw TooLong() }
      }
      return (nil, bytes)
    }
    var decoder = StreamDecoder()
    var threadCount = 0
    var count = 0
    func drain() throws {
      while let thread = try parser.next() {
        threadCount += 1
        count += thread.comments.count
        try each(thread)
      }
    }
    while !bytes.isEmpty {
      try parser.read(decoder.decode(bytes))
      try drain()
      bytes = try next()
    }
    try parser.read(decoder.finish())
    try parser.finish()
    try drain()
    var warnings = parser.warnings
    if decoder.isLossy { warnings.insert(.replacedBytes(charset: decoder.charset), at: 0) }
    if count == 0 {
      warnings.append(threadCount > 0 ? .postsWithoutComments : .exportWithoutComments)
    }
    return (SourceContent(format: parser.format, warnings: warnings), [])
  }
}
