import Conversations
import KnowledgeBase
import ThreadImport

/// Reads sources one after the other into a knowledge base, in one transaction, and keeps count.
struct ImportRun {
  /// A page's own count that differs from what was found.
  struct Miscount {
    var path: String
    var claimed: Int
    var found: Int
  }

  private let reader: SourceReader
  private let pairing: PairExtractor
  private var pairChanges = ImportChanges()
  /// What changed in each thread, by the article's short name.
  private var threadChanges: [String: ImportChanges] = [:]
  private(set) var pages = 0
  private(set) var exports = 0
  private(set) var pairFiles = 0
  /// Articles without comments, as lists of posts give them.
  private var described: [(CommentThread, ImportSession.Source)] = []
  /// The files that have such articles alone.
  private var postFiles: [String] = []
  /// The names of the accounts that wrote comments, since an article may have its author's number alone.
  private var accounts = AccountNames()
  private(set) var miscounts: [Miscount] = []
  /// Pages whose own count agrees with what was found.
  private(set) var rightCounts = 0
  /// Answers that stood in the text of another comment.
  private(set) var splitAnswers = 0
  /// The coach's names with the number of pages that bear each.
  private(set) var coaches: [String: Int] = [:]
  /// The coach's names in each thread, by the article's short name.
  private var threadCoaches: [String: [String]] = [:]
  private(set) var warnings: [String] = []
  /// What became of the files.
  private(set) var files = SourceFiles()

  init(reader: SourceReader, coaches: [String]) {
    self.reader = reader
    pairing = PairExtractor(coaches: coaches)
  }

  /// What changed, over all sources.
  var changes: ImportChanges {
    var total = pairChanges
    for changes in threadChanges.values { total += changes }
    return total
  }

  /// Reads the files below `paths`.
  mutating func read(_ paths: [String], into writer: KnowledgeBaseWriter) throws {
    try writer.importing { session in
      var files = SourceFiles()
      try files.forEach(below: paths) { file in try read(file, into: session) }
      self.files = files
      try mergeDescribed(into: session)
    }
  }

  private mutating func read(_ file: String, into session: borrowing ImportSession) throws {
    var pieces = try InputPieces(of: file)
    var source = ImportSession.Source(path: file, format: "", digest: "")
    var repeated = RepeatedThreads()
    var bare = BareArticles()
    let (content, changes) = try session.mergingPairs(from: source) { add in
      var changes = ImportChanges()
      let content = try reader.read(name: file) {
        try pieces.next()
      } each: { thread in
        accounts.note(thread)
        bare.hasComments = bare.hasComments || !thread.comments.isEmpty
        if !repeated.take(thread, key: ImportSession.addressKey(of: thread.article)) {
          try merge(thread, from: source, into: session)
        } else if repeated.isFull {
          for thread in repeated.release() { try merge(thread, from: source, into: session) }
        }
      } pairs: { pairs in
        changes += try add(pairs)
      } withoutComments: { thread in
        if try session.knows(thread.article) { bare.threads.append(thread) }
      }
      return (content, changes)
    }
    for thread in repeated.release() { try merge(thread, from: source, into: session) }
    source.format = content.format.rawValue
    source.digest = pieces.digest.text
    for thread in bare.emptied(notAmong: repeated) {
      try pair(thread, from: source, into: session)
    }
    pairChanges += changes
    if changes.repeated > 0 {
      warnings.append(
        "\(file): \(Figures.counted(changes.repeated, "pair")) with the id of an earlier one and other words;"
          + " the last one counts"
      )
    }
    try finish(content, from: source, into: session)
  }

  /// Merges a thread; what is said of an article without comments waits for the end, since the
  /// comments may come in a later file.
  private mutating func merge(
    _ thread: CommentThread,
    from source: ImportSession.Source,
    into session: borrowing ImportSession
  ) throws {
    guard !thread.comments.isEmpty else {
      if thread.isPartial { described.append((thread, source)) }
      return
    }
    let thread = pairing.separated(thread)
    try pair(thread, from: source, into: session)
    note(thread, in: source.path)
  }

  /// Merges a thread, and takes down what changed and who the coach is.
  private mutating func pair(
    _ thread: CommentThread,
    from source: ImportSession.Source,
    into session: borrowing ImportSession
  ) throws {
    var names: [String] = []
    let (article, changes) = try session.merge(thread, from: source) { whole in
      let pairs = pairing.pairs(in: whole)
      names = pairs.coaches
      return pairs
    }
    threadChanges[article, default: ImportChanges()].follow(with: changes)
    // What is said of the article later may say who the coach is.
    if thread.comments.isEmpty {
      for name in threadCoaches[article] ?? [] {
        let count = coaches[name, default: 1] - 1
        coaches[name] = count > 0 ? count : nil
      }
    }
    for name in names { coaches[name, default: 0] += 1 }
    threadCoaches[article] = names
  }

  /// Takes down what a source was, once it is read.
  private mutating func finish(
    _ content: SourceContent,
    from source: ImportSession.Source,
    into session: borrowing ImportSession
  ) throws {
    // A count that differs is told beside the sum of all comments.
    for warning in content.warnings {
      if case .fewerThanClaimed = warning { continue }
      // Whether posts have no comments shows when all files are read.
      if warning == .postsWithoutComments {
        postFiles.append(source.path)
        continue
      }
      warnings.append("\(source.path): \(warning.description)")
    }
    switch content.format {
    case .pairsJSONLines: pairFiles += 1
    case .webPage, .readerText: pages += 1
    default: exports += 1
    }
    try session.update(source)
  }

  /// Merges what was said of articles whose comments are there by now.
  private mutating func mergeDescribed(into session: borrowing ImportSession) throws {
    var matched: Set<String> = []
    for (thread, source) in described where try session.knows(thread.article) {
      matched.insert(source.path)
      var thread = thread
      thread.article.author = thread.article.author ?? accounts.author(of: thread)
      try pair(thread, from: source, into: session)
    }
    described = []
    for path in postFiles where !matched.contains(path) {
      warnings.append("\(path): \(SourceWarning.postsWithoutComments.description)")
    }
  }

  private mutating func note(_ thread: CommentThread, in path: String) {
    let shown = thread.comments.filter { !$0.flags.contains(.splitFromText) }
    splitAnswers += thread.comments.count - shown.count
    guard let claimed = thread.claimedCount, !thread.isPartial else { return }
    let people = shown.count { $0.kind == .comment }
    if claimed != shown.count && claimed != people {
      miscounts.append(Miscount(path: path, claimed: claimed, found: shown.count))
    } else {
      rightCounts += 1
    }
  }
}
