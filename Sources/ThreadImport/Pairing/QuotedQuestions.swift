import Conversations

/// Finds the coach's comments that quote a question which the thread does not hold (it came by
/// mail, or its comment was deleted) and answer it, and makes the quotation a comment of its own.
struct QuotedQuestions: Sendable {
  /// A question at the beginning of a comment.
  private struct Quotation {
    var text: String
    /// Its first words.
    var start: ArraySlice<String>
    /// What follows it.
    var rest: String
  }

  private let given: Set<String>

  /// Fewer words are a catchword, not a question.
  private static let leastWords = 5

  /// Makes a splitter that knows `coaches` as names of the coach.
  init(coaches: [String]) { given = Set(coaches.map(PersonName.key)).subtracting([""]) }

  /// Returns the thread with each such question right before the coach's comment, which becomes
  /// the reply to it; a part of a thread stays as it is, since the question may be elsewhere.
  ///
  /// - Complexity: O(*n*), *n* = the length of the thread's texts.
  func split(_ thread: CommentThread) -> CommentThread {
    guard !thread.isPartial else { return thread }
    let candidates = thread.comments.indices.filter { isCandidate(thread.comments[$0]) }
    var found: [Int: Quotation] = [:]
    for place in candidates { found[place] = Self.quotation(in: thread.comments[place]) }
    guard !found.isEmpty else { return thread }
    let known = Self.known(
      Set(found.values.map(\.start)),
      in: thread.comments,
      except: Set(candidates)
    )
    var ids = Set(thread.comments.map(\.id))
    var result = thread
    result.comments = thread.comments.enumerated().flatMap { place, comment -> [Comment] in
      guard let quotation = found[place], !known.contains(quotation.start) else {
        return [comment]
      }
      var question = Comment(id: comment.id + "~question", text: quotation.text)
      while !ids.insert(question.id).inserted { question.id += "~" }
      question.flags = [.splitFromText]
      var reply = comment
      reply.parent = question.id
      reply.text = quotation.rest
      reply.quotes = []
      return [question, reply]
    }
    return result
  }

  private func isCandidate(_ comment: Comment) -> Bool {
    guard comment.kind == .comment, comment.parent == nil, !comment.flags.contains(.orphan),
      let first = comment.text.first,
      first == ">" || Self.marks[first] != nil || comment.quotes.first?.lowerBound == 0
    else { return false }
    return comment.isPostAuthor || given.contains(PersonName.key(comment.author ?? ""))
  }

  /// Each opening quotation mark with those that close it.
  private static let marks: [Character: String] = [
    "\"": "\"", "“": "”", "„": "“”", "«": "»", "»": "«",
  ]

  /// The question that a text begins with, quoted by the page, in quotation marks or behind ">", and
  /// what follows it.
  private static func quotation(in comment: Comment) -> Quotation? {
    let text = comment.text
    guard let first = text.first else { return nil }
    var quoted: String
    var rest: Substring
    if let place = comment.quotes.first, place.lowerBound == 0 {
      quoted = comment.quotedTexts[0]
      rest = Substring(decoding: text.utf8.dropFirst(place.upperBound), as: UTF8.self)
    } else if first == ">" {
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
      let end = lines.firstIndex { $0.first != ">" && !$0.allSatisfy(\.isWhitespace) }
      guard let end else { return nil }
      quoted = lines[..<end].map { $0.drop { $0 == ">" || $0 == " " } }.joined(separator: "\n")
      rest = Substring(lines[end...].joined(separator: "\n"))
    } else {
      let body = text.dropFirst()
      guard let closing = marks[first], let end = body.firstIndex(where: closing.contains),
        body[body.index(after: end)...].first?.isNewline == true
      else { return nil }
      quoted = String(body[..<end])
      rest = body[body.index(after: end)...]
    }
    quoted = String(Substring(quoted).withoutEdgeSpace)
    rest = rest.withoutEdgeSpace
    let words = Wording(quoted).words
    guard words.count >= leastWords, CommentTraits(quoted).asks, Wording(rest).words.count >= 3
    else { return nil }
    return Quotation(text: quoted, start: words.prefix(leastWords), rest: String(rest))
  }

  /// Those of some beginnings of questions that stand anywhere in the other comments.
  private static func known(
    _ beginnings: Set<ArraySlice<String>>,
    in comments: [Comment],
    except candidates: Set<Int>
  ) -> Set<ArraySlice<String>> {
    let firstWords = Set(beginnings.compactMap(\.first))
    var known: Set<ArraySlice<String>> = []
    for (place, comment) in comments.enumerated() where !candidates.contains(place) {
      let words = Wording(comment.text).words
      guard words.count >= leastWords else { continue }
      for start in 0...words.count - leastWords where firstWords.contains(words[start]) {
        let run = words[start..<start + leastWords]
        if beginnings.contains(run) { known.insert(run) }
      }
    }
    return known
  }
}
