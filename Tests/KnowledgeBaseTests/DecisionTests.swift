import Conversations
import KnowledgeBase
import Testing

private typealias Comment = Conversations.Comment

/// A knowledge base of one thread: Ann (1) and Ben (3), each answered by the next comment with a
/// note that makes it wait, Cleo (5) answered without a doubt, and a reply whose question is gone
/// (7).
private final class Review {
  let folder: TemporaryFolder
  let writer: KnowledgeBaseWriter
  var texts = ["q1", "a1", "q2", "a2", "q3", "a3", "orphan"]
  /// Comments that come to Ann's pair later.
  var addendum: String?
  var thanks: String?

  init() throws {
    let folder = try TemporaryFolder()
    writer = try KnowledgeBaseWriter(at: folder.path)
    self.folder = folder
    try read()
  }

  func read() throws {
    let source = ImportSession.Source(path: "page.html", format: "page", digest: "0")
    let comments = texts.enumerated().map { place, text in
      Comment(
        id: "\(place + 1)",
        parent: place % 2 == 1 ? "\(place)" : nil,
        author: place % 2 == 0 && place < 6 ? ["Ann", "Ben", "Cleo"][place / 2] : "Coach",
        text: text
      )
    }
    let thread = CommentThread(article: Article(title: "Necks"), comments: comments)
    _ = try writer.importing { try $0.merge(thread, from: source, pairing: pairing) }
  }

  private func pairing(_ thread: CommentThread) -> ThreadPairs {
    let comments = thread.comments
    let pairs = stride(from: 0, to: min(6, comments.count - 1), by: 2).map { place in
      QuestionAnswerPair(
        id: comments[place].id,
        question: comments[place].text,
        answer: comments[place + 1].text,
        asker: comments[place].author,
        follows: place == 4 ? "3" : nil,
        parts: [
          .init(comment: comments[place].id, role: .question),
          .init(comment: comments[place + 1].id, role: .answer),
        ] + (place == 0 ? later : []),
        notes: [[.greetsAnother], [.coachAskedBack], []][place / 2]
      )
    }
    return ThreadPairs(
      pairs: pairs,
      unpaired: comments.count > 6 ? [.init(comment: "7", reason: .orphanReply)] : [],
      coaches: ["Coach"],
      conversationCount: 2
    )
  }

  private var later: [QuestionAnswerPair.Part] {
    (addendum.map { [.init(comment: $0, role: .addendum)] } ?? [])
      + (thanks.map { [.init(comment: $0, role: .thanks)] } ?? [])
  }

  func decide(_ decisions: (String, Verdict?)...) throws {
    try writer.decide(decisions.map { Decision(id: $0.0, verdict: $0.1) })
  }

  func waiting() throws -> [String] {
    try writer.contents.reviewItems().map { item in
      item.id + " " + item.doubts.map(\.rawValue).joined(separator: ",")
    }
  }

  func pairs() throws -> [String] {
    var pairs: [String] = []
    try writer.contents.forEachPair { pair in
      let parts = pair.parts.map { "\($0.comment):\($0.role.rawValue)" }
      pairs.append("\(pair.id) " + parts.joined(separator: " "))
    }
    return pairs
  }

  func reasons() throws -> [String] {
    try writer.contents.statistics().unpaired.map { "\($0.reason) \($0.count)" }
  }
}

private let proposed = [
  "necks-1 1:question 2:answer", "necks-3 3:question 4:answer", "necks-5 5:question 6:answer",
]
private let undecided = [
  "necks-1 greets_another", "necks-3 coach_asked_back", "necks-7 orphan_reply",
]

@Suite struct DecisionTests {
  @Test func `what is in doubt waits, in the order of the thread`() throws {
    let review = try Review()
    #expect(try review.waiting() == undecided)
    #expect(try review.pairs() == proposed)
    let orphan = try #require(try review.writer.contents.reviewItems().last)
    #expect(orphan.pair == nil)
    #expect(orphan.comments.map(\.text) == ["orphan"])
  }

  @Test func `a decision on what is gone can be taken back`() throws {
    let review = try Review()
    try review.decide(("necks-7", .drop))
    review.texts.removeLast()
    try review.read()
    try review.decide(("necks-7", nil))
    #expect(try review.writer.contents.decisions().isEmpty)
  }

  @Test func `a dropped pair with a new question or answer in it is not dropped any more`() throws {
    let review = try Review()
    try review.decide(("necks-1", .drop))
    #expect(try review.pairs() == [proposed[1], proposed[2]])
    review.addendum = "7"
    try review.read()
    #expect(try review.pairs().first?.hasPrefix("necks-1") == true)
    try review.decide(("necks-1", .drop))
    review.thanks = "6"
    try review.read()
    #expect(try review.pairs().first?.hasPrefix("necks-3") == true, "words of thanks ask nothing")
  }

  @Test func `what is kept waits no more and stays as it is`() throws {
    let review = try Review()
    let before = try review.writer.contents.state()
    try review.decide(("necks-1", .keep), ("necks-7", .keep))
    #expect(try review.waiting() == ["necks-3 coach_asked_back"])
    #expect(try review.pairs() == proposed)
    #expect(try review.writer.contents.state() == before)
  }

  @Test func `a dropped pair leaves the search, and its comments say why`() throws {
    let review = try Review()
    let revision = try review.writer.contents.state().revision
    try review.decide(("necks-3", .drop))
    #expect(try review.pairs() == [proposed[0], proposed[2]])
    #expect(try review.reasons() == ["dropped 2", "orphan_reply 1"])
    var gone: [UInt64] = []
    try review.writer.contents.forEachChange(since: revision) { change in
      if case .gone(let number) = change { gone.append(number) }
    }
    #expect(gone == [2])
    #expect(try review.writer.contents.pair(id: "necks-5")?.follows == nil)
    #expect(try review.writer.contents.statistics().conversations == 2)
  }

  @Test func `joined pairs are one, with all their texts`() throws {
    let review = try Review()
    try review.decide(("necks-3", .join("necks-1")), ("necks-7", .join("necks-1")))
    #expect(
      try review.pairs() == [
        "necks-1 1:question 2:answer 3:clarification 4:addendum 7:addendum", proposed[2],
      ]
    )
    let pair = try #require(try review.writer.contents.pair(id: "necks-1"))
    #expect(pair.question == "q1\n\nq2")
    #expect(pair.answer == "a1\n\na2\n\norphan")
    #expect(try review.writer.contents.pair(id: "necks-5")?.follows == "necks-1")
    #expect(try review.waiting() == ["necks-1 greets_another"])
    #expect(try review.reasons().isEmpty)
  }

  @Test func `a chain of joins ends in one pair`() throws {
    let review = try Review()
    try review.decide(("necks-3", .join("necks-1")), ("necks-1", .join("necks-5")))
    #expect(
      try review.pairs() == [
        "necks-5 5:question 6:answer 1:clarification 2:addendum 3:clarification 4:addendum"
      ]
    )
    #expect(try review.writer.contents.pair(id: "necks-5")?.follows == nil)
  }

  @Test(arguments: [Verdict.keep, .drop, .join("necks-5")])
  func `a verdict taken back leaves what was proposed`(verdict: Verdict) throws {
    let review = try Review()
    try review.decide(("necks-3", verdict), ("necks-7", verdict))
    try review.decide(("necks-3", nil), ("necks-7", nil))
    #expect(try review.pairs() == proposed)
    #expect(try review.waiting() == undecided)
    #expect(try review.reasons() == ["orphan_reply 1"])
    #expect(try review.writer.contents.decisions().isEmpty)
  }

  @Test func `a later verdict replaces an earlier one, within a batch too`() throws {
    let review = try Review()
    try review.decide(("necks-1", .drop), ("necks-1", nil), ("necks-1", .join("necks-3")))
    #expect(
      try review.pairs() == ["necks-3 3:question 4:answer 1:clarification 2:addendum", proposed[2]]
    )
    try review.decide(("necks-1", .keep))
    #expect(try review.pairs() == proposed)
  }

  @Test func `decisions hold when the page is read again, and when it has more`() throws {
    let review = try Review()
    try review.decide(("necks-1", .drop), ("necks-3", .join("necks-5")), ("necks-7", .keep))
    let decided = try review.pairs()
    let state = try review.writer.contents.state()
    try review.read()
    #expect(try review.pairs() == decided)
    #expect(try review.waiting().isEmpty)
    #expect(try review.writer.contents.state() == state)
    review.texts.append("more")
    try review.read()
    #expect(try review.pairs() == decided)
  }

  @Test func `a decision asks again while a text that was judged is another`() throws {
    let review = try Review()
    try review.decide(
      ("necks-1", .drop),
      ("necks-3", .join("necks-5")),
      ("necks-7", .keep)
    )
    let decided = try review.pairs()
    review.texts = ["q1 changed", "a1", "q2", "a2", "q3", "a3 changed", "orphan changed"]
    try review.read()
    #expect(try review.pairs() == proposed)
    #expect(
      try review.waiting() == [
        "necks-1 greets_another,outdated", "necks-3 coach_asked_back,outdated",
        "necks-7 orphan_reply,outdated",
      ]
    )
    let earlier = try review.writer.contents.reviewItems().map(\.earlier)
    #expect(earlier == [.drop, .join("necks-5"), .keep])
    review.texts = ["q1", "a1", "q2", "a2", "q3", "a3", "orphan"]
    try review.read()
    #expect(try review.pairs() == decided)
    #expect(try review.waiting().isEmpty)
  }

  @Test func `a comment that is gone takes its decision with it, until it is back`() throws {
    let review = try Review()
    try review.decide(("necks-7", .join("necks-1")))
    review.texts.removeLast()
    try review.read()
    #expect(try review.pairs() == proposed)
    review.texts.append("orphan")
    try review.read()
    #expect(try review.pairs()[0] == "necks-1 1:question 2:answer 7:addendum")
  }

  @Test(arguments: [
    (["nothing", "drop"], DecisionError.Reason.unknown("nothing", near: [])),
    (["neck", "drop"], .unknown("neck", near: ["necks-1", "necks-3", "necks-5"])),
    (["necks-2", "drop"], .isPart("necks-2", of: "necks-1")),
    (["necks-1", "necks-1"], .circle("necks-1")),
    (["necks-1", "necks-7"], .unknown("necks-7", near: [])),
    (["necks-1", "necks-4"], .isPart("necks-4", of: "necks-3")),
    (["necks-1", "other"], .noThread("other")),
    (["other", "drop"], .noThread("other")),
    (["necks-1", "undecide"], .notDecided("necks-1")),
  ])
  func `what cannot be decided says why`(
    words: [String],
    reason: DecisionError.Reason
  ) throws {
    let review = try Review()
    _ = try review.writer.importing {
      try $0.mergingPairs(from: .init(path: "f", format: "pairs", digest: "0")) { add in
        try add([.init(id: "other", question: "q", answer: "a")])
      }
    }
    let verdict: Verdict? =
      words[1] == "drop" ? .drop : words[1] == "undecide" ? nil : .join(words[1])
    #expect(throws: DecisionError(problems: [(0, reason)])) {
      try review.decide((words[0], verdict))
    }
  }

  @Test func `joins in a circle and to dropped pairs are refused`() throws {
    let review = try Review()
    #expect(throws: DecisionError(problems: [(2, .circle("necks-1"))])) {
      try review.decide(
        ("necks-1", .join("necks-3")),
        ("necks-3", .join("necks-5")),
        ("necks-5", .join("necks-1"))
      )
    }
    #expect(throws: DecisionError(problems: [(1, .isDropped("necks-1"))])) {
      try review.decide(("necks-1", .drop), ("necks-3", .join("necks-1")))
    }
  }

  @Test func `if one decision cannot be put down none is`() throws {
    let review = try Review()
    let before = try review.writer.contents.state()
    #expect(throws: DecisionError.self) {
      try review.decide(("necks-1", .drop), ("nothing", .keep), ("necks-3", .keep))
    }
    #expect(try review.waiting() == undecided)
    #expect(try review.pairs() == proposed)
    #expect(try review.writer.contents.state() == before)
  }

  @Test(arguments: 0..<40)
  func `whatever is decided, every comment is in one place`(seed: UInt64) throws {
    let review = try Review()
    var state = seed
    func random(_ bound: UInt64) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % bound)
    }
    for _ in 0..<12 {
      let verdicts: [Verdict?] = [nil, .keep, .drop, .join("necks-\(1 + 2 * random(4))")]
      let ids = ["necks-1", "necks-3", "necks-5", "necks-7"]
      do {
        try review.decide((ids[random(4)], verdicts[random(4)]))
      } catch is DecisionError {}
      if random(3) == 0 { review.texts[random(7)] = ["x", "y"][random(2)] }
      if random(3) == 0 { try review.read() }
      let parts = try review.pairs().flatMap { $0.split(separator: " ").dropFirst() }
      let comments = Set(parts.map { $0.prefix { $0 != ":" } })
      let unpaired = try review.writer.contents.statistics().unpaired.reduce(0) { $0 + $1.count }
      #expect(comments.count == parts.count)
      #expect(parts.count + unpaired == 7)
    }
  }
}
