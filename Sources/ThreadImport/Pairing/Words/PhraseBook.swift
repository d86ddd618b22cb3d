/// What a phrase shows of the comment that holds it.
enum PhraseTopic: Int, CaseIterable, Sendable {
  /// First: it keeps words of trouble inside it from counting.
  case noTrouble
  case trouble
  case requests
  case thanks
  case praise
  case courtesy
  case results
  case intentions
  case references
  case possessives
  case answers
  case advice
  case sameProblem
  case newMatter
  case article
  case client
  case detailRequests
  case you
  case promotion

  /// The phrases.
  var table: PhraseTable {
    switch self {
    case .noTrouble: AskingWords.noTrouble
    case .trouble: AskingWords.trouble
    case .requests: AskingWords.requests
    case .thanks: ThanksWords.thanks
    case .praise: ThanksWords.praise
    case .courtesy: ThanksWords.courtesy
    case .results: OutcomeWords.results
    case .intentions: OutcomeWords.intentions
    case .references: ReferenceWords.phrases
    case .possessives: ReferenceWords.possessives
    case .answers: ReferenceWords.answers
    case .advice: ReferenceWords.advice
    case .sameProblem: ReferenceWords.sameProblem
    case .newMatter: ReferenceWords.newMatter
    case .article: ReferenceWords.article
    case .client: AnswerWords.client
    case .detailRequests: AnswerWords.requestsForDetails
    case .you: AnswerWords.you
    case .promotion: SpamWords.promotion
    }
  }
}

/// The phrases of all topics under their first words: a text is searched for all in one pass.
struct PhraseBook: Sendable {
  /// Which topics a text has phrases of.
  struct Topics: Sendable {
    private var bits: UInt32 = 0

    /// Whether the text has a phrase of `topic`.
    func contains(_ topic: PhraseTopic) -> Bool { bits & (1 << UInt32(topic.rawValue)) != 0 }

    /// Adds a topic.
    mutating func insert(_ topic: PhraseTopic) { bits |= 1 << UInt32(topic.rawValue) }
  }

  private struct Entry: Sendable {
    var topic: PhraseTopic
    var words: [String]
  }

  private var entries: [String: [Entry]] = [:]

  /// Gathers the phrases of all topics.
  init() {
    for topic in PhraseTopic.allCases {
      for (first, phrases) in topic.table.phrases {
        entries[first, default: []] += phrases.map { Entry(topic: topic, words: $0) }
      }
    }
  }

  /// Returns the topics of `words`.
  ///
  /// - Complexity: O(*n*), *n* = the number of words.
  func topics(in words: [String]) -> Topics {
    var found = Topics()
    var troubleStart = 0
    for index in words.indices {
      guard let candidates = entries[words[index]] else { continue }
      for entry in candidates {
        let isKnown = entry.topic != .noTrouble && found.contains(entry.topic)
        guard !isKnown, matches(entry.words, words, at: index) else { continue }
        if entry.topic == .noTrouble {
          troubleStart = max(troubleStart, index + entry.words.count)
        } else if entry.topic == .trouble, index < troubleStart {
          continue
        }
        found.insert(entry.topic)
      }
    }
    return found
  }

  private func matches(_ phrase: [String], _ words: [String], at index: Int) -> Bool {
    guard phrase.count <= words.count - index else { return false }
    for offset in 1..<phrase.count where phrase[offset] != words[index + offset] { return false }
    return true
  }
}
