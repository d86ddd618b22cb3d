import Conversations

/// Reads threads and pairs from the bytes of a file.
package struct SourceReader: Sendable {
  private let coaches: [String]

  /// Makes a reader.
  ///
  /// - Parameter coaches: names that the blog's author answers under, beside what pages say.
  package init(coaches: [String] = []) {
    self.coaches = coaches
  }

  /// Reads what the bytes hold; their content alone decides what they are.
  ///
  /// - Parameters:
  ///   - bytes: the whole file.
  ///   - name: the file's name, for messages.
  /// - Returns: the threads or pairs, with warnings for what could not be read.
  /// - Throws: `SourceError` where the content is nothing that Askback reads.
  /// - Complexity: O(*n*) in the number of bytes.
  package func read(_ bytes: [UInt8], name: String) throws(SourceError) -> SourceContent {
    var threads: [CommentThread] = []
    var pairs: [QuestionAnswerPair] = []
    var rest: [UInt8]? = bytes
    do {
      var content = try read(
        name: name,
        next: {
          defer { rest = nil }
          return rest ?? []
        },
        each: { threads.append($0) },
        pairs: { pairs += $0 }
      )
      content.threads = threads
      content.pairs = pairs
      return content
    } catch let error as SourceError {
      throw error
    } catch {
      throw SourceError(.unreadableExport("\(error)"), in: name)
    }
  }

  /// Reads what is neither an export nor a file of pairs.
  func readWhole(_ bytes: [UInt8], name: String) throws(SourceError) -> SourceContent {
    guard bytes.contains(where: { !$0.isASCIISpace && $0 != 0 }) else {
      throw SourceError(.empty, in: name)
    }
    if case .unknown(let what) = ContentKind.binary(bytes) {
      throw SourceError(.unknownContent(what), in: name)
    }
    let decoded = TextDecoder.decode(bytes)
    var content: SourceContent
    switch ContentKind.text(decoded.bytes) {
    case .webPage: content = readPage(decoded.bytes)
    case .text: content = try readText(decoded.bytes, name: name)
    case .unknown(let what): throw SourceError(.unknownContent(what), in: name)
    }
    if decoded.isLossy {
      content.warnings.insert(.replacedBytes(charset: decoded.charset), at: 0)
    }
    return content
  }

  private func readPage(_ bytes: [UInt8]) -> SourceContent {
    let result = PageReader(coaches: coaches).read(bytes)
    return SourceContent(format: .webPage, threads: [result.thread], warnings: result.warnings)
  }

  /// The one place where plain text is read: reader-mode text joins here.
  private func readText(_ bytes: [UInt8], name: String) throws(SourceError) -> SourceContent {
    guard let thread = readerThread(String(decoding: bytes, as: UTF8.self)) else {
      throw SourceError(.unknownContent("plain text without a comment thread"), in: name)
    }
    var warnings: [SourceWarning] = []
    if thread.comments.isEmpty { warnings.append(.noComments) }
    return SourceContent(format: .readerText, threads: [thread], warnings: warnings)
  }

  /// The thread of a page that a browser's reader mode shows as text, or `nil` for other text.
  private func readerThread(_ text: String) -> CommentThread? {
    let thread = ReaderTextParser(coaches: coaches).thread(from: text)
    return thread.comments.isEmpty && !ReaderTextParser.recognizes(text) ? nil : thread
  }
}
