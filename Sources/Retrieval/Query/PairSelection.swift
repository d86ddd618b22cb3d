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
  /// Pairs that meet the beginning of a word by words alone that are not ranked.
  private var unranked: Set<UInt64> = []

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
    func passes(_ pair: UInt64) -> Bool {
      allowed?.contains(pair) != false && !refused.contains(pair)
    }
    let field = field?.number
    let hits = try index.search(
      query,
      similarity: similarity,
      field: field,
      limit: limit,
      among: passes
    )
    guard hits.count < limit, !unranked.isEmpty else { return hits }
    let rest = unranked.subtracting(hits.map(\.document)).filter(passes).sorted()
    return hits + rest.prefix(limit - hits.count).map { Hit(document: $0, score: 0) }
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
    return try pairs(among: candidates) { phrase.stands(in: $0, analyzer) }
  }

  /// The pairs with a text that is as it should be, of these or of all for `nil`.
  private func pairs(
    among candidates: Set<UInt64>?,
    withText isRight: (String) -> Bool
  ) throws -> Set<UInt64> {
    var found: Set<UInt64> = []
    func look(at pair: KnowledgeBase.NumberedPair) {
      if pair.pair.texts(of: field).contains(where: isRight) { found.insert(pair.number) }
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
    // The word itself in any of its forms: massage* means massaging, too.
    analyzer.forEachTerm(in: condition.text) { term, _ in
      if let place = terms.firstIndex(where: { $0.term == term }) {
        terms[place].isWhole = true
      } else {
        terms.append((term, true))
      }
    }
    var all: Set<UInt64> = []
    var doubtful: Set<UInt64> = []
    var pairs: [String: Set<UInt64>] = [:]
    for (term, isWhole) in terms {
      let holding = try index.documents(holding: term, inField: field?.number)
      pairs[term] = holding
      if isWhole { all.formUnion(holding) } else { doubtful.formUnion(holding) }
    }
    // The index tells neither which word of a term a pair has nor where stop words are.
    let unseen = Analyzer.areStopWords(begunBy: letters) ? nil : doubtful.subtracting(all)
    if unseen?.isEmpty != true {
      all.formUnion(
        try self.pairs(among: unseen) { text in
          var isFound = false
          analyzer.forEachWord(in: text) { word, _ in
            isFound = isFound || Self.begins(word, with: letters)
          }
          return isFound
        }
      )
    }
    let holding = pairs.mapValues { $0.intersection(all) }.filter { !$0.value.isEmpty }
    guard !condition.isExcluded, !all.isEmpty else { return all }
    let frequent = holding.sorted { ($1.value.count, $0.key) < ($0.value.count, $1.key) }
      .prefix(Self.mostTerms)
    unranked.formUnion(frequent.reduce(all) { $0.subtracting($1.value) })
    query = try index.query(
      query,
      adding: frequent.map(\.key),
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

  /// Whether a folded word begins with these letters.
  private static func begins(_ word: Span<UInt8>, with letters: String) -> Bool {
    var place = 0
    for letter in letters.utf8 {
      guard place < word.count, word[place] == letter else { return false }
      place += 1
    }
    return true
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
