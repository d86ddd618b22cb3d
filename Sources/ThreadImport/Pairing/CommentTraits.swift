/// What the wording of a comment shows, as far as pairing asks.
struct CommentTraits: Sendable {
  /// How many words the text has, the coach's greeting and signature left out.
  var wordCount = 0
  /// Whether the text has no words beside links.
  var isEmpty = false
  /// Whether the text only says that a comment was taken away.
  var isRemovalNotice = false
  /// Whether it asks, with or without a question mark.
  var asks = false
  /// Whether it names trouble, which asks for help without a question.
  var namesTrouble = false
  /// Whether it thanks.
  var thanks = false
  /// Whether it praises.
  var praises = false
  /// Whether it has the words of courtesy that answer thanks.
  var isCourteous = false
  /// Whether it tells how something went.
  var reportsResult = false
  /// Whether it tells what is yet to be done.
  var announces = false
  /// Whether it refers to an answer that was given.
  var refersBack = false
  /// Whether it opens like something that goes on.
  var continues = false
  /// Whether it says that another's question is its writer's too.
  var sharesProblem = false
  /// Whether it opens a new matter.
  var opensMatter = false
  /// Whether somebody asks for a client.
  var asksForClient = false
  /// Whether it asks its reader for details.
  var asksBack = false
  /// Whether it has a question mark.
  var hasQuestionMark = false
  /// Whether it has an exclamation mark.
  var hasExclamation = false
  /// How many links it has.
  var linkCount = 0
  /// Whether it has the words of advertisements.
  var promotes = false
  /// Whether it speaks of the article or the blog.
  var mentionsArticle = false

  /// Reads the traits of a text.
  init(_ text: some StringProtocol) { self.init(text, Wording(ownWordsOf: text)) }

  /// Reads the traits of a text whose own words are read already.
  init(_ text: some StringProtocol, _ wording: Wording) {
    let words = wording.words
    wordCount = words.count
    isEmpty = words.isEmpty
    isRemovalNotice = RemovalWords.areAll(of: wording)
    linkCount = wording.linkCount
    hasQuestionMark = wording.questionCount > 0
    let topics = Self.book.topics(in: words)
    asks = hasQuestionMark || topics.contains(.requests) || Self.opensWithQuestion(wording)
    hasExclamation = text.utf8.contains(0x21)
    mentionsArticle = topics.contains(.article)
    promotes = topics.contains(.promotion)
    namesTrouble = topics.contains(.trouble)
    thanks = topics.contains(.thanks)
    praises = topics.contains(.praise)
    isCourteous = topics.contains(.courtesy)
    reportsResult = topics.contains(.results)
    announces = topics.contains(.intentions)
    refersBack = Self.refersBack(words, topics: topics)
    continues = Self.continues(wording)
    sharesProblem = topics.contains(.sameProblem)
    opensMatter = topics.contains(.newMatter)
    asksForClient = topics.contains(.client)
    asksBack = Self.asksBack(wording, topics: topics)
  }

  /// Whether it thanks or praises and asks nothing.
  var isThanks: Bool { (thanks || praises) && !asks }

  /// Whether it is thanks and hardly anything else, or says what will be done.
  var isPlainThanks: Bool {
    isThanks && !reportsResult && wordCount <= (announces ? 60 : 25)
  }
}

extension CommentTraits {
  private static let window = 6
  private static let book = PhraseBook()

  /// Whether a sentence begins as questions do, a greeting and a name before it left out.
  private static func opensWithQuestion(_ wording: Wording) -> Bool {
    var starts = wording.sentenceStarts
    if let length = GreetingWords.greetings.length(in: wording.words, at: 0) {
      starts += [length, length + 1]
    }
    return starts.contains { AskingWords.openings.length(in: wording.words, at: $0) != nil }
  }

  /// Whether `words` speak of an answer that the writer has got.
  private static func refersBack(_ words: [String], topics: PhraseBook.Topics) -> Bool {
    if topics.contains(.references),
      let range = ReferenceWords.phrases.firstRange(in: words),
      !isFuture(words, around: range.lowerBound)
    {
      return true
    }
    guard topics.contains(.possessives), topics.contains(.answers) || topics.contains(.advice)
    else { return false }
    for index in words.indices where ReferenceWords.possessives.length(in: words, at: index) == 1 {
      for next in index + 1..<min(index + window, words.count) where next > index {
        let isAnswer = ReferenceWords.answers.length(in: words, at: next) == 1
        let isAdvice = ReferenceWords.advice.length(in: words, at: next) == 1
        guard isAnswer || isAdvice, !isFuture(words, around: index) else { continue }
        let before = words[max(0, index - window)..<index]
        if isAnswer || ThanksWords.thanks.isFound(in: Array(before)) { return true }
      }
    }
    return false
  }

  private static func isFuture(_ words: [String], around index: Int) -> Bool {
    let range = max(0, index - 5)..<min(index + window + 1, words.count)
    let before = max(0, index - 5)..<index
    return words[before].indices.contains {
      ReferenceWords.future.length(in: words, at: $0) != nil
    }
      || words[range].contains { word in
        word == "advance" || word == "voraus" || word == "d'avance" || word == "antemano"
          || word == "anticipo" || word == "antecipadamente" || word == "alvast"
      }
  }

  /// Whether the first words go on from something, with no greeting of their own.
  private static func continues(_ wording: Wording) -> Bool {
    ReferenceWords.continuations.length(in: wording.words, at: 0) != nil
  }

  /// Whether the text asks for details: by a request, or by little else than questions to "you".
  private static func asksBack(_ wording: Wording, topics: PhraseBook.Topics) -> Bool {
    let words = wording.words
    if topics.contains(.detailRequests) { return true }
    guard wording.questionCount > 0 else { return false }
    let last = words[(wording.sentenceStarts.last ?? 0)...]
    if AnswerWords.assent.length(in: Array(last), at: 0) == last.count { return false }
    guard topics.contains(.you) else { return false }
    return wording.questionCount * 2 >= wording.sentenceStarts.count
      || (wording.endsInQuestion && words.count <= 60)
  }
}
