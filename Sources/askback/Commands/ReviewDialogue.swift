import Conversations
import KnowledgeBase

/// Shows one thing after the other that waits, and asks for a decision on each.
///
/// Each decision is put down when it is made: whoever leaves, or is cut off, loses none.
struct ReviewDialogue {
  private let items: [KnowledgeBase.ReviewItem]
  private let page: ReviewPage
  /// Reads a line of the person's; `nil` at the end of the input.
  private let read: () -> String?
  private let write: ([String]) throws -> Void
  /// Puts a decision down.
  private let decide: (Decision) throws -> Void
  /// The pairs that an item might belong to.
  private let neighbours: (KnowledgeBase.ReviewItem) throws -> [QuestionAnswerPair]
  /// What was decided and not undone, in order.
  private(set) var decisions: [Decision] = []

  init(
    items: [KnowledgeBase.ReviewItem],
    page: ReviewPage,
    read: @escaping () -> String?,
    write: @escaping ([String]) throws -> Void,
    decide: @escaping (Decision) throws -> Void,
    neighbours: @escaping (KnowledgeBase.ReviewItem) throws -> [QuestionAnswerPair]
  ) {
    self.items = items
    self.page = page
    self.read = read
    self.write = write
    self.decide = decide
    self.neighbours = neighbours
  }

  /// What a person may answer.
  private enum Key: String, CaseIterable {
    case keep = "k"
    case drop = "d"
    case join = "j"
    case skip = "s"
    case undo = "u"
    case quit = "q"

    var help: String {
      switch self {
      case .keep: "k  keep: it is right as it stands"
      case .drop: "d  drop: leave it out of the search"
      case .join: "j  join: it belongs to another pair; the two become one"
      case .skip: "s  skip: decide another time"
      case .undo: "u  undo: go back, and take the last decision back"
      case .quit: "q  quit: what is decided stays decided"
      }
    }
  }

  /// Goes through all items, until the end or until the person quits.
  mutating func run() throws {
    if items.isEmpty { return try write(["Nothing waits for a decision."]) }
    var place = 0
    while place < items.count {
      try show(place)
      guard let next = try ask(at: place) else { return }
      place = next
    }
  }

  private func show(_ place: Int) throws {
    let heading = StyledText("\(place + 1) of \(items.count)  ", .aside)
    try write([""] + page.item(items[place], heading: heading).map { $0.rendered(page.style) })
  }

  /// Asks until there is an answer; returns the item to go on with, or `nil` to end.
  private mutating func ask(at place: Int) throws -> Int? {
    while true {
      try write(["", "keep (k)  drop (d)  join (j)  skip (s)  undo (u)  quit (q)  help (?)"])
      guard let line = read() else { return nil }
      let id = items[place].id
      switch Key(rawValue: CleanText.oneLine(line).lowercased()) {
      case .keep: if try put(Decision(id: id, verdict: .keep)) { return place + 1 }
      case .drop: if try put(Decision(id: id, verdict: .drop)) { return place + 1 }
      case .join: if try join(items[place]) { return place + 1 }
      case .skip: return place + 1
      case .quit: return nil
      case .undo:
        guard let last = decisions.last, let earlier = items.firstIndex(where: { $0.id == last.id })
        else {
          try write(["Nothing to undo."])
          continue
        }
        try decide(Decision(id: last.id, verdict: nil))
        decisions.removeLast()
        return earlier
      case nil: try write(Key.allCases.map(\.help))
      }
    }
  }

  /// Asks which pair it belongs to; `false` if the person thinks better of it.
  private mutating func join(_ item: KnowledgeBase.ReviewItem) throws -> Bool {
    let near = try neighbours(item)
    try write(
      ["", "Join to which pair? Its id, or its comment's number; an empty line goes back."]
        + page.choices(near).map { $0.rendered(page.style) }
    )
    let answer = CleanText.oneLine(read() ?? "")
    guard !answer.isEmpty else { return false }
    let isNumber = answer.utf8.allSatisfy { (0x30...0x39).contains($0) }
    let article = item.id.dropLast(item.comments.first?.id.count ?? 0)
    return try put(Decision(id: item.id, verdict: .join(isNumber ? article + answer : answer)))
  }

  /// Puts a decision down, or says why it cannot be.
  private mutating func put(_ decision: Decision) throws -> Bool {
    do {
      try decide(decision)
      decisions.append(decision)
      return true
    } catch let error as DecisionError {
      try write(error.problems.map { CleanText.oneLine($0.reason.description) })
      return false
    }
  }
}
