package import Conversations

#if canImport(FoundationEssentials)
private import FoundationEssentials
#else
private import Foundation
#endif

/// The JSON form of a question/answer pair: one object a line.
///
/// `{"id": "12", "question": "…", "answer": "…"}` is the least. Further keys are left out where
/// they would be empty: `asker`, `title`, `url`, `date`, `tags`, `greeting`, `signature`,
/// `outcome`, `follows`, `comments` (objects with `id` and `role`, in the order of the
/// conversation) and `notes`. Keys that are not known are ignored.
package enum PairJSON {
  /// Why a line is not a pair.
  package struct Failure: Error, Sendable, Equatable, CustomStringConvertible {
    /// The reason as a sentence.
    package var description: String
  }

  /// Returns a pair as one line of JSON without the newline; equal pairs give equal lines.
  package static func encode(_ pair: QuestionAnswerPair) throws(Failure) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    do {
      let line = String(decoding: try encoder.encode(Form(pair)), as: UTF8.self)
      guard line.unicodeScalars.contains(where: { $0 == "\u{2028}" || $0 == "\u{2029}" }) else {
        return line
      }
      // Programs that take these for line ends still see one line.
      return line.split(separator: "\u{2028}", omittingEmptySubsequences: false)
        .joined(separator: "\\u2028")
        .split(separator: "\u{2029}", omittingEmptySubsequences: false)
        .joined(separator: "\\u2029")
    } catch {
      throw Failure(description: "The pair cannot be written as JSON: \(error)")
    }
  }

  /// Returns the pair of one line.
  ///
  /// - Throws: `Failure` with the reason where the line is not a pair.
  package static func decode(_ line: some Sequence<UInt8>) throws(Failure) -> QuestionAnswerPair {
    do {
      return try JSONDecoder().decode(Form.self, from: Data(line)).pair
    } catch let error as DecodingError {
      throw Failure(description: reason(of: error))
    } catch {
      throw Failure(description: "It is not a pair: \(error)")
    }
  }

  private static func reason(of error: DecodingError) -> String {
    switch error {
    case .keyNotFound(let key, let context):
      "\(place(context.codingPath, key)) is missing."
    case .typeMismatch(let type, let context):
      "\(place(context.codingPath)) is not \(name(of: type))."
    case .valueNotFound(_, let context):
      "\(place(context.codingPath)) is null."
    case .dataCorrupted(let context):
      context.codingPath.isEmpty
        ? "It is not a JSON object." : "\(place(context.codingPath)): \(context.debugDescription)"
    @unknown default:
      "It is not a pair."
    }
  }

  private static func place(_ path: [any CodingKey], _ last: (any CodingKey)? = nil) -> String {
    let keys = (path + (last.map { [$0] } ?? [])).filter { $0.intValue == nil }
    return keys.isEmpty ? "The line" : "“\(keys.map(\.stringValue).joined(separator: "."))”"
  }

  private static func name(of type: any Any.Type) -> String {
    switch type {
    case is String.Type: "a text"
    case is [String: Any].Type: "a JSON object"
    case is [Any].Type: "a list"
    default: "what it should be"
    }
  }
}

/// The keys and values of a line.
private struct Form: Codable {
  private struct Part: Codable {
    var id: Identifier
    var role: QuestionAnswerPair.Role
  }

  /// An identifier may be written as a number.
  private struct Identifier: Codable {
    var text: String

    init(_ text: String) { self.text = text }

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      do {
        text = try container.decode(String.self)
      } catch DecodingError.typeMismatch {
        text = String(try container.decode(Int64.self))
      }
    }

    func encode(to encoder: any Encoder) throws {
      var container = encoder.singleValueContainer()
      try container.encode(text)
    }
  }

  private var id: Identifier
  private var question: String
  private var answer: String
  private var asker: String?
  private var title: String?
  private var url: String?
  private var date: String?
  private var tags: [String]?
  private var greeting: String?
  private var signature: String?
  private var outcome: String?
  private var follows: Identifier?
  private var comments: [Part]?
  private var notes: [QuestionAnswerPair.Note]?

  init(_ pair: QuestionAnswerPair) {
    id = Identifier(pair.id)
    question = pair.question
    answer = pair.answer
    asker = pair.asker
    title = pair.title
    url = pair.url
    date = pair.date
    tags = pair.tags.isEmpty ? nil : pair.tags
    greeting = pair.greeting
    signature = pair.signature
    outcome = pair.outcome
    follows = pair.follows.map(Identifier.init)
    comments =
      pair.parts.isEmpty
      ? nil : pair.parts.map { Part(id: Identifier($0.comment), role: $0.role) }
    notes = pair.notes.isEmpty ? nil : pair.notes
  }

  var pair: QuestionAnswerPair {
    QuestionAnswerPair(
      id: id.text,
      question: question,
      answer: answer,
      asker: asker,
      title: title,
      url: url,
      date: date,
      tags: tags ?? [],
      greeting: greeting,
      signature: signature,
      outcome: outcome,
      follows: follows?.text,
      parts: (comments ?? []).map { QuestionAnswerPair.Part(comment: $0.id.text, role: $0.role) },
      notes: notes ?? []
    )
  }
}
