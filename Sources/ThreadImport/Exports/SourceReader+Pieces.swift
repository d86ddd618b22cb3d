package import Conversations

extension SourceReader {
  /// The longest source that is no export, in bytes: it is read as a whole.
  private static let maximumWhole = 1 << 31

  private struct TooLong: Error {}

  /// Reads a source piece by piece: an export hands over each thread as soon as it is complete, a
  /// file of pairs its pairs, and both take bounded memory however long they are; anything else is read
  /// as a whole.
  ///
  /// - Parameters:
  ///   - name: the source's name, for messages.
  ///   - next: gives the next piece, and nothing at the end.
  ///   - each: takes a thread, whose texts hold no NUL.
  ///   - pairs: takes some pairs of a file of pairs.
  ///   - withoutComments: takes the thread of an article that an export of whole threads has without
  ///     comments: if there were some, they are gone.
  /// - Returns: what `read` returns, but without threads and pairs.
  /// - Throws: `SourceError` where the content is nothing that Askback reads, and what the closures
  ///   throw. Threads that were handed over before stay valid.
  /// - Complexity: O(*n* log *m*), *n* = the number of bytes, *m* = the number of comments.
  package func read(
    name: String,
    next: () throws -> [UInt8],
    each: (CommentThread) throws -> Void,
    pairs: ([QuestionAnswerPair]) throws -> Void,
    withoutComments: (CommentThread) throws -> Void = { _ in }
  ) throws -> SourceContent {
    var bytes: [UInt8] = []
    var isAtEnd = false
    func fill(upTo count: Int) throws {
      while bytes.count < count, !isAtEnd {
        let piece = try next()
        if bytes.isEmpty { bytes = piece } else { bytes += piece }
        isAtEnd = piece.isEmpty
      }
    }
    var isExport = false
    func hand(_ thread: CommentThread) throws {
      var thread = thread
      thread.removeNULs()
      let isBare = thread.comments.isEmpty && !thread.isPartial && isExport
      try isBare ? withoutComments(thread) : each(thread)
    }
    do {
      try fill(upTo: ExportDetection.head)
      let head = TextDecoder.decode(Array(bytes.prefix(ExportDetection.head))).bytes
      if let parser = ExportDetection.parser(for: head) {
        isExport = true
        return try readExport(parser, bytes, next: next, each: hand)
      }
      try fill(upTo: PairLines.head)
      if ContentKind.binary(bytes) == nil, PairLines.recognizes(TextDecoder.decode(bytes).bytes) {
        return try readPairs(bytes, name: name, next: next, take: pairs)
      }
      try fill(upTo: Self.maximumWhole + 1)
      guard bytes.count <= Self.maximumWhole else { throw TooLong() }
      var content = try readWhole(bytes, name: name)
      for thread in content.threads { try hand(thread) }
      content.threads = []
      return content
    } catch let error as EntrySpill.Failure {
      throw SourceError(.unreadableExport(error.description), in: name)
    } catch is TooLong {
      throw SourceError(.tooLong(megabytes: Self.maximumWhole >> 20), in: name)
    }
  }

  /// Reads an export that begins with some bytes.
  private func readExport(
    _ parser: any ExportParser,
    _ beginning: [UInt8],
    next: () throws -> [UInt8],
    each: (CommentThread) throws -> Void
  ) throws -> SourceContent {
    var parser = parser
    var decoder = StreamDecoder()
    var partCount = 0
    var count = 0
    func drain() throws {
      while let thread = try parser.next() {
        if thread.isPartial { partCount += 1 }
        count += thread.comments.count
        try each(thread)
      }
    }
    var bytes = beginning
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
      warnings.append(partCount > 0 ? .postsWithoutComments : .exportWithoutComments)
    }
    return SourceContent(format: parser.format, warnings: warnings)
  }

  /// Reads a file of pairs that begins with some bytes.
  private func readPairs(
    _ beginning: [UInt8],
    name: String,
    next: () throws -> [UInt8],
    take: ([QuestionAnswerPair]) throws -> Void
  ) throws -> SourceContent {
    var decoder = StreamDecoder()
    var lines = PairLines()
    func hand(_ pairs: [QuestionAnswerPair]) throws {
      if !pairs.isEmpty { try take(pairs) }
    }
    var bytes = beginning
    while !bytes.isEmpty {
      try hand(lines.read(decoder.decode(bytes)))
      bytes = try next()
    }
    try hand(lines.read(decoder.finish()))
    try hand(lines.finish())
    var warnings = lines.warnings
    if lines.count == 0, let first = warnings.first {
      throw SourceError(.noPairs(first.description), in: name)
    }
    if decoder.isLossy { warnings.insert(.replacedBytes(charset: decoder.charset), at: 0) }
    return SourceContent(format: .pairsJSONLines, warnings: warnings)
  }
}
