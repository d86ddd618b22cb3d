import Conversations
import Foundation
import KnowledgeBase
import Testing

private typealias Comment = Conversations.Comment

/// A thread of questions "1", "3", … each answered by the next comment.
private func thread(
  questions: [String],
  title: String? = "Stiff necks",
  url: String? = nil,
  isPartial: Bool = false,
  firstID: Int = 1
) -> CommentThread {
  var comments: [Comment] = []
  for (number, question) in questions.enumerated() {
    let id = firstID + 2 * number
    comments.append(Comment(id: "\(id)", author: "Reader \(id)", text: question))
    comments.append(
      Comment(
        id: "\(id + 1)",
        parent: "\(id)",
        author: "Coach",
        isPostAuthor: true,
        text: "Answer to \(question)"
      )
    )
  }
  return CommentThread(
    article: Article(title: title, url: url),
    isPartial: isPartial,
    comments: comments
  )
}

/// Pairs each top-level comment with its reply.
private func pairing(_ thread: CommentThread) -> ThreadPairs {
  let pairs = thread.comments.filter { $0.parent == nil }.compactMap { question in
    thread.comments.first { $0.parent == question.id }.map { answer in
      QuestionAnswerPair(
        id: question.id,
        question: question.text,
        answer: answer.text,
        asker: question.author,
        title: thread.article.title,
        parts: [
          .init(comment: question.id, role: .question), .init(comment: answer.id, role: .answer),
        ]
      )
    }
  }
  return ThreadPairs(
    pairs: pairs,
    unpaired: [],
    coaches: ["Coach"],
    conversationCount: pairs.count
  )
}

private let source = ImportSession.Source(path: "page.html", format: "page", digest: "0")

private func importing(
  _ threads: [CommentThread],
  into writer: KnowledgeBaseWriter
) throws -> ImportChanges {
  try writer.importing { session in
    var changes = ImportChanges()
    for thread in threads {
      changes.follow(with: try session.merge(thread, from: source, pairing: pairing).changes)
    }
    return changes
  }
}

private func ids(_ contents: KnowledgeBase) throws -> [String] {
  var ids: [String] = []
  try contents.forEachPair { ids.append($0.id) }
  return ids
}

@Suite struct ImportTests {
  @Test func `a thread's pairs are kept under the article's short name`() throws {
    let folder = try TemporaryFolder()
    let writer = try KnowledgeBaseWriter(at: folder.path + "/kb")
    let changes = try importing([thread(questions: ["a", "b"])], into: writer)
    #expect(changes.new == 2)
    #expect(changes.comments == 4)
    let contents = try KnowledgeBase(at: folder.path + "/kb")
    #expect(try ids(contents) == ["stiff-necks-1", "stiff-necks-3"])
    let pair = try #require(try contents.pair(id: "stiff-necks-3"))
    #expect(pair.question == "b")
    #expect(pair.asker == "Reader 3")
    #expect(try contents.comments(of: pair).map(\.id) == ["3", "4"])
  }

  @Test func `a comment comes back with its flags and quotations`() throws {
    let folder = try TemporaryFolder()
    let writer = try KnowledgeBaseWriter(at: folder.path)
    var page = thread(questions: ["a"])
    page.comments[0].flags = [.truncated, .mojibake]
    page.comments[0].quotes = [0..<1]
    _ = try importing([page], into: writer)
    let pair = try #require(try writer.contents.pair(id: "stiff-necks-1"))
    let comment = try #require(try writer.contents.comments(of: pair).first)
    #expect(comment.flags == [.truncated, .mojibake] && comment.quotedTexts == ["a"])
  }

  @Test func `the same page again changes nothing`() throws {
    let folder = try TemporaryFolder()
    let writer = try KnowledgeBaseWriter(at: folder.path)
    _ = try importing([thread(questions: ["a", "b"])], into: writer)
    let before = try writer.contents.state()
    let changes = try importing([thread(questions: ["a", "b"])], into: writer)
    #expect(changes.unchanged == 2)
    #expect(changes.new + changes.changed + changes.gone == 0)
    #expect(try writer.contents.state() == before)
  }

  @Test func `a newer copy updates what changed, adds what is new and drops what is gone`() throws {
    let folder = try TemporaryFolder()
    let writer = try KnowledgeBaseWriter(at: folder.path)
    _ = try importing(
      [thread(questions: ["a", "b"], url: "https://blog.example/necks")],
      into: writer
    )
    let revision = try writer.contents.state().revision
    var newer = thread(questions: ["a", "b2", "c"], url: "https://blog.example/necks")
    newer.comments.removeFirst(2)
    let changes = try importing([newer], into: writer)
    #expect(changes.new == 1)
    #expect(changes.changed == 1)
    #expect(changes.gone == 1)
    #expect(try ids(writer.contents) == ["stiff-necks-3", "stiff-necks-5"])

    var seen: [String] = []
    try writer.contents.forEachChange(since: revision) { change in
      switch change {
      case .present(let pair): seen.append("+\(pair.number) \(pair.pair.question)")
      case .gone(let number): seen.append("-\(number)")
      }
    }
    #expect(seen == ["-1", "+2 b2", "+3 c"])
  }

  @Test func `what is gone comes back with its number when the page shows it again`() throws {
    let folder = try TemporaryFolder()
    let writer = try KnowledgeBaseWriter(at: folder.path)
    _ = try importing([thread(questions: ["a", "b"])], into: writer)
    var shorter = thread(questions: ["a", "b"])
    shorter.comments.removeLast(2)
    _ = try importing([shorter], into: writer)
    #expect(try writer.contents.pair(id: "stiff-necks-3") == nil)
    let changes = try importing([thread(questions: ["a", "b"])], into: writer)
    #expect(changes.new == 1)
    #expect(try writer.contents.pairs(numbered: [2]).first?.pair.question == "b")
  }

  @Test func `pages of one thread add up, whatever their order`() throws {
    let folder = try TemporaryFolder()
    let writer = try KnowledgeBaseWriter(at: folder.path)
    let url = "https://blog.example/necks/"
    let changes = try importing(
      [
        thread(
          questions: ["c"],
          url: url + "comment-page-2/#comments",
          isPartial: true,
          firstID: 5
        ),
        thread(questions: ["a", "b"], url: url, isPartial: true),
      ],
      into: writer
    )
    #expect(changes.new == 3)
    #expect(changes.unchanged == 0)
    #expect(changes.comments == 6)
    #expect(
      try ids(writer.contents).sorted() == ["stiff-necks-1", "stiff-necks-3", "stiff-necks-5"]
    )
    #expect(try writer.contents.statistics().articles == 1)
    #expect(try writer.contents.statistics().conversations == 3)
  }

  @Test func `a part of a thread without comments makes nothing gone`() throws {
    let folder = try TemporaryFolder()
    let writer = try KnowledgeBaseWriter(at: folder.path)
    _ = try importing([thread(questions: ["a"])], into: writer)
    let changes = try importing([thread(questions: [], isPartial: true)], into: writer)
    #expect(changes.gone == 0)
    #expect(try ids(writer.contents) == ["stiff-necks-1"])
  }

  @Test func `two articles of one title that share no comment stay two`() throws {
    let folder = try TemporaryFolder()
    let writer = try KnowledgeBaseWriter(at: folder.path)
    _ = try importing([thread(questions: ["a"]), thread(questions: ["x"])], into: writer)
    #expect(try ids(writer.contents) == ["stiff-necks-1", "stiff-necks-v2-1"])
  }

  @Test func `a hundred articles without a title stay a hundred`() throws {
    let folder = try TemporaryFolder()
    let writer = try KnowledgeBaseWriter(at: folder.path)
    let threads = (1...100).map { thread(questions: ["q\($0)"], title: nil, firstID: 2 * $0) }
    #expect(try importing(threads, into: writer).new == 100)
    #expect(Set(try ids(writer.contents)).count == 100)
  }

  @Test func `what a source was is written down at its end`() throws {
    let folder = try TemporaryFolder()
    let writer = try KnowledgeBaseWriter(at: folder.path)
    let known = try writer.importing { session in
      _ = try session.merge(thread(questions: ["a"]), from: source, pairing: pairing)
      try session.update(.init(path: source.path, format: "export", digest: "1"))
      return try [
        session.knows(Article(title: "Stiff necks")), session.knows(Article(title: "Other")),
      ]
    }
    #expect(known == [true, false])
  }

  @Test func `pairs that come as such keep their ids and all their fields`() throws {
    let folder = try TemporaryFolder()
    let writer = try KnowledgeBaseWriter(at: folder.path)
    let pair = QuestionAnswerPair(
      id: "q-17",
      question: "Why?",
      answer: "Because.",
      asker: "Ann",
      title: "T",
      url: "https://x",
      date: "2020-01-02",
      tags: ["neck", "arm pain"],
      greeting: "Hi Ann,",
      signature: "K\nCoach",
      outcome: "Better",
      follows: "q-3",
      parts: [.init(comment: "4", role: .question)],
      notes: [.coachAskedBack, .asksForClient]
    )
    let changes = try writer.importing { session in
      try session.mergingPairs(from: source) { add in try add([pair]) }
    }
    #expect(changes.new == 1)
    #expect(try writer.contents.pair(id: "q-17") == pair)
  }

  private func pairs(_ ids: ClosedRange<Int>, answer: String = "a") -> [QuestionAnswerPair] {
    ids.map { QuestionAnswerPair(id: "p\($0)", question: "q\($0)", answer: answer) }
  }

  @Test func `pairs that come some at a time are as those that come at once`() throws {
    let folder = try TemporaryFolder()
    let writer = try KnowledgeBaseWriter(at: folder.path)
    let first = try writer.importing { session in
      try session.mergingPairs(from: source) { add in
        var changes = try add(pairs(1...3))
        changes += try add(pairs(4...4))
        // The same id again is the same pair, counted once.
        changes += try add(pairs(2...2, answer: "b"))
        return changes
      }
    }
    #expect(first.new == 4 && first.pairs == 4 && first.repeated == 1)
    let state = try writer.contents.state()
    let again = try writer.importing { session in
      try session.mergingPairs(from: source) { add in
        var changes = try add(pairs(1...1))
        changes += try add(pairs(2...2, answer: "b") + pairs(3...4))
        return changes
      }
    }
    #expect(again.unchanged == 4 && again.pairs == 4)
    #expect(try writer.contents.state() == state)
    #expect(try ids(writer.contents) == ["p1", "p2", "p3", "p4"])
  }

  @Test func `of pairs whose source fails none has come, and those of other sources have`() throws {
    struct Stop: Error {}
    let folder = try TemporaryFolder()
    let writer = try KnowledgeBaseWriter(at: folder.path)
    let other = ImportSession.Source(path: "other.jsonl", format: "pairs", digest: "1")
    try writer.importing { session in
      _ = try session.mergingPairs(from: source) { add in try add(pairs(1...2)) }
      #expect(throws: Stop.self) {
        try session.mergingPairs(from: other) { add in
          _ = try add(pairs(2...9, answer: "b"))
          _ = try add(pairs(10...12))
          throw Stop()
        }
      }
      _ = try session.mergingPairs(from: source) { add in try add(pairs(3...3)) }
    }
    var seen: [String] = []
    try writer.contents.forEachPair { seen.append($0.id + $0.answer) }
    #expect(seen == ["p1a", "p2a", "p3a"])
    #expect(try writer.contents.statistics().sources == 1)
  }

  @Test func `an import that fails leaves everything as it was`() throws {
    struct Stop: Error {}
    let folder = try TemporaryFolder()
    let writer = try KnowledgeBaseWriter(at: folder.path)
    #expect(throws: Stop.self) {
      try writer.importing { session in
        _ = try session.merge(thread(questions: ["a"]), from: source, pairing: pairing)
        throw Stop()
      }
    }
    #expect(try ids(writer.contents).isEmpty)
    #expect(try writer.contents.state().revision == 0)
  }

  @Test func `a rehearsal keeps nobody from writing, and a writer that is done leaves no name`()
    throws
  {
    let folder = try TemporaryFolder()
    let path = folder.path + "/kb"
    do {
      let writer = try KnowledgeBaseWriter(at: path)
      _ = try importing([thread(questions: ["a"])], into: writer)
      // Beside a writer as well.
      _ = try KnowledgeBaseWriter(rehearsingAt: path)
    }
    let lock = path + "/askback.lock"
    #expect(try String(contentsOfFile: lock, encoding: .utf8).isEmpty)
    try FileManager.default.removeItem(atPath: lock)
    let rehearsal = try KnowledgeBaseWriter(rehearsingAt: path)
    #expect(!FileManager.default.fileExists(atPath: lock))
    _ = try importing([thread(questions: ["b"])], into: try KnowledgeBaseWriter(at: path))
    _ = try importing([thread(questions: ["c"])], into: rehearsal)
  }

  @Test func `a rehearsal tells what would change and writes nothing`() throws {
    let folder = try TemporaryFolder()
    let path = folder.path + "/kb"
    _ = try importing([thread(questions: ["a"])], into: try KnowledgeBaseWriter(at: path))
    let before = try folder.names(in: "kb")
    let rehearsal = try KnowledgeBaseWriter(rehearsingAt: path)
    #expect(try importing([thread(questions: ["a", "b"])], into: rehearsal).new == 1)
    #expect(try folder.names(in: "kb") == before)
    #expect(try ids(try KnowledgeBase(at: path)) == ["stiff-necks-1"])

    let nowhere = folder.path + "/nowhere"
    _ = try importing(
      [thread(questions: ["a"])],
      into: try KnowledgeBaseWriter(rehearsingAt: nowhere)
    )
    #expect(try folder.names(in: "").contains("nowhere") == false)
  }
}
