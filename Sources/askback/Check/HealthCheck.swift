import KnowledgeBase
import Retrieval

/// Looks through a knowledge base and its index.
struct HealthCheck {
  /// What the database's tables are like.
  let soundness: Soundness
  /// What the index is like.
  let index: IndexCheck
  /// The process that writes now; 0 where it is not known which.
  let writer: Int32?
  private let folder: String

  /// Looks at the knowledge base in `folder`; throws only if there is none.
  init(of folder: String) throws {
    self.folder = folder
    let contents = try KnowledgeBase(at: folder)
    writer = contents.writerProcess()
    soundness = try contents.soundness()
    index = PairIndex.check(contents, pairs: soundness.numbers)
  }

  /// What was found.
  var findings: [HealthReport.Finding] {
    [database, pairs, comments, index(of: soundness.numbers.count)]
      + [freshness, verdict, leftovers, lock, room].compactMap(\.self)
  }

  // MARK: The database

  private static let restore = "restore a copy, or import the pages again into a new folder"
  private static let reimport = "import their pages again (askback import PATH), or restore a copy"
  private var reindex: String { ShellWord.askback("index", in: folder) }
  private var repair: String { ShellWord.askback("check --repair", in: folder) }

  private var database: HealthReport.Finding {
    let name = "knowledge base"
    guard soundness.laterMigrations.isEmpty else {
      return .init(
        .fail,
        name,
        "made by a later version of askback (\(soundness.laterMigrations.joined(separator: ", ")))",
        fix: "use that version"
      )
    }
    guard soundness.structure.isEmpty else {
      return .init(
        .fail,
        name,
        Self.list(soundness.structure, separator: "; "),
        fix: soundness.isOnlyLookups ? repair : Self.restore
      )
    }
    return .init(
      .ok,
      name,
      Figures.counted(soundness.numbers.count, "pair") + ", "
        + Figures.counted(soundness.comments, "comment") + ", tables and references whole"
    )
  }

  private var pairs: HealthReport.Finding {
    if !soundness.damagedPairs.isEmpty {
      return .init(
        .fail,
        "pairs",
        "changed on the disk since they were imported: " + Self.list(soundness.damagedPairs),
        fix: Self.reimport
      )
    }
    if !soundness.contradictions.isEmpty {
      return .init(
        .fail,
        "pairs",
        "of an id that another has, or of an import that never was: "
          + Self.list(soundness.contradictions),
        fix: Self.restore
      )
    }
    let old =
      soundness.withoutDigest > 0
      ? "; \(soundness.withoutDigest) rows have no checksum until something is written" : ""
    return .init(.ok, "pairs", "every one can be read, ids unique, checksums right" + old)
  }

  private var comments: HealthReport.Finding {
    if !soundness.damagedComments.isEmpty {
      return .init(
        .fail,
        "comments",
        "changed on the disk since they were imported: " + Self.list(soundness.damagedComments),
        fix: Self.reimport
      )
    }
    if !soundness.incomplete.isEmpty {
      return .init(
        .fail,
        "comments",
        "some that these pairs were made of are not there: " + Self.list(soundness.incomplete),
        fix: Self.reimport
      )
    }
    return .init(.ok, "comments", "those of every pair are there, checksums right")
  }

  // MARK: The index

  private func index(of pairCount: Int) -> HealthReport.Finding {
    let fix =
      soundness.areTextsSound ? repair : "first the knowledge base, then \(repair)"
    guard index.damage.isEmpty else {
      return .init(.fail, "index", Self.list(index.damage, separator: "; "), fix: fix)
    }
    switch index.standing {
    case .missing:
      return .init(.fail, "index", "there is none", fix: reindex)
    case .foreign, nil:
      return .init(
        .fail,
        "index",
        "made from another knowledge base, or from another state of this one",
        fix: reindex
      )
    case .stale, .current:
      guard index.differing == 0 else {
        return .init(
          .fail,
          "index",
          "\(Figures.counted(index.differing, "pair")) of \(pairCount) differ between index and "
            + "knowledge base",
          fix: fix
        )
      }
      return .init(
        .ok,
        "index",
        "checksums and postings right, \(index.pairs) of \(pairCount) pairs in "
          + "\(Figures.counted(index.segments, "segment")), format \(IndexCheck.formatVersion)"
      )
    }
  }

  private var freshness: HealthReport.Finding? {
    switch index.standing {
    case .stale:
      .init(
        .warn,
        "freshness",
        "the knowledge base has changed since the index was made",
        fix: reindex
      )
    case .current: .init(.ok, "freshness", "the index is made from the present state")
    case .missing, .foreign, nil: nil
    }
  }

  private var verdict: HealthReport.Finding? {
    guard !index.isDamaged, !index.isCalibrated else { return nil }
    return .init(
      .warn,
      "verdict",
      "what strong, fair and none go by here is not known or was lost",
      fix: reindex
    )
  }

  private var leftovers: HealthReport.Finding? {
    guard !index.strayFiles.isEmpty, writer == nil else { return nil }
    return .init(
      .warn,
      "left over",
      "files in index that belong to nothing: " + Self.list(index.strayFiles),
      fix: repair
    )
  }

  // MARK: Around it

  private var lock: HealthReport.Finding {
    guard let writer else { return .init(.ok, "writing", "nobody") }
    let process = writer > 0 ? "process \(writer)" : "another process"
    return .init(.ok, "writing", "\(process) is at work; this is the state before it")
  }

  private var room: HealthReport.Finding? {
    guard let free = Machine.freeBytes(at: folder) else { return nil }
    // A rebuild stands beside what is there, and merging beside that.
    let needed = max(index.bytes * 3, 16 << 20)
    let detail = "\(Self.size(free)) free; building the index anew takes \(Self.size(needed)) or so"
    return free < needed
      ? .init(.warn, "disk", detail, fix: "make room, or move the folder to another disk")
      : .init(.ok, "disk", detail)
  }

  // MARK: Words

  private static let mostNamed = 5

  private static func list(_ items: [String], separator: String = ", ") -> String {
    let more = items.count > mostNamed ? [" and \(items.count - mostNamed) more"] : []
    return items.prefix(mostNamed).joined(separator: separator) + (more.first ?? "")
  }

  private static func size(_ bytes: Int) -> String {
    bytes >= 10 << 30 ? "\(bytes >> 30) GB" : "\(bytes >> 20) MB"
  }
}
