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
  /// The short name of the article that was read last in this file.
  private var lastArticle: String?
  /// Counts of the file that is read: articles shown otherwise before, pairs that made way.
  private var differing = 0
  private var renamed = 0
  /// Pages that show a part of their thread, with the article's short name.
  private var partialPages: [(path: String, article: String)] = []
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
      try finishPages(in: session)
      noteCopies(try session.likelyCopies())
    }
  }

  private mutating func read(_ file: String, into session: borrowing ImportSession) throws {
    var pieces = try InputPieces(of: file)
    var source = ImportSession.Source(path: file, format: "", digest: "")
    var repeated = RepeatedThreads()
    var bare = BareArticles()
    lastArticle = nil
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
    noteDiffering(in: file)
    source.format = content.format.rawValue
    source.digest = pieces.digest.text
    // Comments that came from elsewhere, as from Disqus, an export of the blog does not have.
    for thread in bare.emptied(notAmong: repeated)
    where try session.knows(thread.article, onlyFrom: source.format) {
      try pair(thread, from: source, into: session)
    }
    pairChanges += changes
    if changes.repeated > 0 {
      warnings.append(
        "\(file): \(Figures.counted(changes.repeated, "pair")) with the id of an earlier one and other words;"
          + " the last one counts"
      )
    }
    if changes.renamed > 0 {
      warnings.append(
        "\(file): \(Figures.counted(changes.renamed, "pair")) with the id of a page’s pair and"
          + " another question; both are kept, this one with -2 or the like behind its id"
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
    differing += changes.differing
    renamed += changes.renamed
    lastArticle = article
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
      // Whether posts have no comments, and whether the other pages came as well, shows at the end.
      if warning == .postsWithoutComments {
        postFiles.append(source.path)
        continue
      }
      if case .partOfThread = warning, let lastArticle {
        partialPages.append((source.path, lastArticle))
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

  /// Takes away what is gone from threads of which all comment pages were read, and says of the
  /// others that there are more.
  private mutating func finishPages(in session: borrowing ImportSession) throws {
    for (article, changes) in try session.mergePages(pairing: { pairing.pairs(in: $0) }) {
      threadChanges[article, default: ImportChanges()].follow(with: changes)
    }
    for (path, article) in partialPages where !session.hasAllPages(of: article) {
      warnings.append("\(path): \(SourceWarning.partOfThread.description)")
    }
    partialPages = []
  }

  /// Says what a file shows otherwise than those before it, and what it made way for.
  private mutating func noteDiffering(in file: String) {
    if differing > 0 {
      let copies = differing == 1 ? "a copy" : "copies of \(differing) articles"
      warnings.append(
        "\(file): shows other comments than \(copies) read before in this import;"
          + " all are kept, with the words of the newer copy"
      )
    }
    if renamed > 0 {
      warnings.append(
        "\(file): has the ids of \(Figures.counted(renamed, "pair")) that came as such, with"
          + " other questions; both are kept, the earlier ones with -2 or the like behind their ids"
      )
    }
    (differing, renamed) = (0, 0)
  }

  private mutating func noteCopies(_ copies: [ImportSession.LikelyCopy]) {
    warnings += copies.map { copy in
      "\(copy.article) and \(copy.other) have \(Figures.counted(copy.count, "answer")) in common:"
        + " if they are one article saved in two ways, it is kept twice"
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
