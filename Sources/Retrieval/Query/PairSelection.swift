internal import Conversations
internal import KnowledgeBase
internal import SearchIndex
internal import TextAnalysis

/// The pairs that meet a request's conditions, and the query that ranks them.
struct PairSelection {
  /// What the conditions did, for whoever asked.
  private(set) var report = SelectionReport()
  private(set) var query: Query
  /// `nil` for all.
  private var allowed: Set<UInt64>?
  private var refused: Set<UInt64> = []

  private let contents: KnowledgeBase
  private let index: IndexReader
  private let analyzer: Analyzer
  /// The field that alone counts.
  let field: PairField?

  /// The most terms that the beginning of a word is ranked by.
  private static let mostTerms = 100

  /// Finds the pairs that meet all conditions.
  ///
  /// - Complexity: O(*n*) in the pairs for each filter, O(*p*) in the postings of each condition's
  ///   terms, and for a phrase O(*t*) in the texts that hold its words.
  init(
    of request: SearchRequest,
    in contents: KnowledgeBase,
    _ index: IndexReader,
    _ analyzer: Analyzer
  ) throws {
    self.contents = contents
    self.index = index
    self.analyzer = analyzer
    field = request.filters.field
    query = try index.query(for: request.question.words)
    for condition in request.question.conditions {
      let pairs = try pairs(meeting: condition)
      report.words.append(condition.description)
      restrict(to: pairs, except: condition.isExcluded, condition.description)
    }
    for (description, criterion) in request.filters.criteria {
      report.options.append(description)
      restrict(to: try contents.numbers(meeting: criterion), except: false, description)
    }
    if let id = request.filters.like {
      report.options.append("--like \(id)")
      refused.formUnion(try contents.numbers(meeting: .isPair(id: id)))
    }
    report.passing = allowed?.subtracting(refused).count ?? index.documentCount - refused.count
  }

  /// Returns the best of the pairs that meet all conditions; where nothing can be ranked (the
  /// phrase "as it is"), the first of them.
  func hits(
    _ query: Query,
    _ similarity: Similarity,
    limit: Int
  ) throws -> [Hit] {
    if query.terms.isEmpty, let allowed {
      return allowed.subtracting(refused).sorted().prefix(limit).map { Hit(document: $0, score: 0) }
    }
    return try index.search(query, similarity: similarity, field: field?.number, limit: limit) {
      allowed?.contains($0) != false && !refused.contains($0)
    }
  }

  private mutating func restrict(
    to pairs: Set<UInt64>,
    except isExcluded: Bool,
    _ description: String
  ) {
    if isExcluded {
      refused.formUnion(pairs)
    } else {
      if pairs.isEmpty { report.unmet.append(description) }
      allowed = allowed?.intersection(pairs) ?? pairs
    }
  }

  /// The pairs that hold what a condition names.
  private mutating func pairs(
    meeting condition: QueryExpression.Condition
  ) throws -> Set<UInt64> {
    if condition.isPrefix { return try pairs(holdingPrefix: condition) }
    let phrase = Phrase(condition.text, analyzer)
    var candidates: Set<UInt64>?
    for term in phrase.terms where candidates?.isEmpty != true {
      let holding = try index.documents(holding: term, inField: field?.number)
      candidates = candidates?.intersection(holding) ?? holding
    }
    if phrase.isTerm, let candidates { return candidates }
    return try pairs(holding: phrase, among: candidates)
  }

  /// Looks for a phrase in the texts of pairs, all of them for `nil`.
  private func pairs(holding phrase: Phrase, among candidates: Set<UInt64>?) throws -> Set<UInt64> {
    var found: Set<UInt64> = []
    func look(at pair: KnowledgeBase.NumberedPair) {
      let texts = pair.pair.texts(of: field)
      if texts.contains(where: { phrase.stands(in: $0, analyzer) }) { found.insert(pair.number) }
    }
    guard let candidates else {
      try contents.forEachChange(since: 0) { change in
        if case .present(let pair) = change { look(at: pair) }
      }
      return found
    }
    let numbers = candidates.sorted()
    for start in stride(from: 0, to: numbers.count, by: Self.portion) {
      let portion = Array(numbers[start..<min(numbers.count, start + Self.portion)])
      for pair in try contents.pairs(numbered: portion) { look(at: pair) }
    }
    return found
  }

  /// So many pairs are held in memory at once.
  private static let portion = 1_000

  /// The pairs that hold a word that begins so; a beginning that must be there is ranked, too.
  private mutating func pairs(
    holdingPrefix condition: QueryExpression.Condition
  ) throws -> Set<UInt64> {
    let letters = Self.folded(condition.text, analyzer)
    var terms = try index.terms(beginningWith: letters)
    // The stem of a whole word may be shorter than the word: massage* means massag, too.
    analyzer.forEachTerm(in: condition.text) { term, _ in
      if !terms.contains(term) { terms.append(term) }
    }
    var all: Set<UInt64> = []
    var holding: [(term: String, count: Int)] = []
    for term in terms {
      let pairs = try index.documents(holding: term, inField: field?.number)
      guard !pairs.isEmpty else { continue }
      holding.append((term, pairs.count))
      all.formUnion(pairs)
    }
    guard !condition.isExcluded, !all.isEmpty else { return all }
    let frequent = holding.sorted { ($1.count, $0.term) < ($0.count, $1.term) }
    query = try index.query(
      query,
      adding: frequent.prefix(Self.mostTerms).map(\.term),
      as: condition.description,
      documentFrequency: all.count
    )
    if holding.count > Self.mostTerms {
      report.notes.append(
        "\(condition.description) begins \(holding.count) words; the pairs are ranked by the"
          + " \(Self.mostTerms) most frequent."
      )
    }
    return all
  }

  /// The letters of a word as the index has them.
  private static func folded(_ text: String, _ analyzer: Analyzer) -> String {
    var folded = ""
    analyzer.forEachWord(in: text) { letters, _ in
      folded += String(decoding: letters.indices.map { letters[$0] }, as: UTF8.self)
    }
    return folded
  }
}

/// What a request's conditions did.
package struct SelectionReport: Sendable, Equatable {
  /// The conditions that stand in the question, each as a person writes it.
  package var words: [String] = []
  /// The conditions beside the question, each as a person writes it.
  package var options: [String] = []
  /// Those that no pair meets, even by itself.
  package var unmet: [String] = []
  /// How many pairs meet all.
  package var passing = 0
  /// What else is to be known.
  package var notes: [String] = []
}
