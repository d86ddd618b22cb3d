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
  private(set) var miscounts: [Miscount] = []
  /// Pages whose own count agrees with what was found.
  private(set) var rightCounts = 0
  /// Answers that stood in the text of another comment.
  private(set) var splitAnswers = 0
  /// The coach's names with the number of threads that bear each.
  private(set) var coaches: [String: Int] = [:]
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
    lastArticle = nil
    let (content, changes) = try session.mergingPairs(from: source) { add in
      var changes = ImportChanges()
      let content = try reader.read(name: file) {
        try pieces.next()
      } each: { thread in
        if !repeated.take(thread, key: ImportSession.addressKey(of: thread.article)) {
          try merge(thread, from: source, into: session)
        } else if repeated.isFull {
          for thread in repeated.release() { try merge(thread, from: source, into: session) }
        }
      } pairs: { pairs in
        changes += try add(pairs)
      }
      return (content, changes)
    }
    for thread in repeated.release() { try merge(thread, from: source, into: session) }
    noteDiffering(in: file)
    source.format = content.format.rawValue
    source.digest = pieces.digest.text
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
    for name in names { coaches[name, default: 0] += 1 }
    note(thread, in: source.path)
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
      // Whether the others came as well is known at the end.
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
    for (thread, source) in described where try session.knows(thread.article) {
      let (article, changes) = try session.merge(thread, from: source) { pairing.pairs(in: $0) }
      threadChanges[article, default: ImportChanges()].follow(with: changes)
    }
    described = []
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
