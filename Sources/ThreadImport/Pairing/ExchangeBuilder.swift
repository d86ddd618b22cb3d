import Conversations

/// Takes the comments of a thread one after the other, as they were written, into exchanges.
struct ExchangeBuilder {
  /// Where a comment has gone.
  enum Place: Equatable {
    /// Into the exchange of that index.
    case exchange(Int)
    /// Nowhere.
    case unpaired(ThreadPairs.Reason)
  }

  let reading: ThreadReading
  let noise: NoiseFinder
  var exchanges: [Exchange] = []
  /// For each comment, where it has gone; `nil` as long as its turn has not come.
  var places: [Place?]
  /// The positions of each reader's comments so far: by the key of the name, and by each word.
  var commentsByName: [String: [Int]] = [:]
  /// The last exchange of each reader, by the key of the name.
  var lastExchange: [String: Int] = [:]
  /// The exchanges opened since the coach's last comment at the top level.
  var recent: [Int] = []
  /// How many comments use each word; counted when it is first asked for.
  var vocabulary: ThreadVocabulary?
  /// The comment before, in the order of the conversation.
  var previous: Int?

  /// Reads all comments of `reading`.
  init(_ reading: ThreadReading) {
    self.reading = reading
    noise = NoiseFinder(reading)
    places = Array(repeating: nil, count: reading.comments.count)
    for position in reading.order { take(position) }
  }

  private mutating func take(_ position: Int) {
    if reading.comments[position].kind != .comment {
      places[position] = .unpaired(.ping)
    } else if noise.isNoise[position] {
      places[position] = .unpaired(noise.spam.contains(position) ? .spam : .noise)
    } else {
      if reading.coach.isCoach[position] {
        takeAnswer(position)
      } else {
        takeReader(position)
        remember(position)
      }
      previous = position
    }
  }

  /// Keeps a reader's comment under all words of the name.
  private mutating func remember(_ position: Int) {
    guard let key = reading.keys[position] else { return }
    var keys: Set<String> = [key]
    keys.formUnion(PersonName.words(reading.name(at: position)).filter { $0.utf8.count >= 2 })
    for key in keys { commentsByName[key, default: []].append(position) }
  }

  /// Opens an exchange with the comment at `position`.
  @discardableResult
  mutating func open(_ position: Int) -> Int {
    let index = exchanges.count
    exchanges.append(Exchange(question: position))
    places[position] = .exchange(index)
    if let key = reading.keys[position] { lastExchange[key] = index }
    return index
  }

  /// Puts the comment at `position` into an exchange.
  mutating func put(
    _ position: Int,
    into exchange: Int,
    as role: QuestionAnswerPair.Role
  ) {
    exchanges[exchange].add(position, as: role)
    places[position] = .exchange(exchange)
  }

  /// The exchange that holds the comment at `position`.
  func exchange(of position: Int) -> Int? {
    guard case .exchange(let index) = places[position] else { return nil }
    return index
  }

  /// The role of the comment at `position` in its exchange.
  func role(of position: Int, in exchange: Int) -> QuestionAnswerPair.Role {
    exchanges[exchange].parts.last { $0.position == position }?.role ?? .question
  }
}
