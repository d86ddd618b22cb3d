#if canImport(FoundationEssentials)
private import FoundationEssentials
#else
private import Foundation
#endif

/// A text or number of JSON as text, without NULs: exporters differ in which they write.
struct JSONText: Decodable, Sendable {
  var text: String

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    do {
      text = try container.decode(String.self)
      // Here already: comments are told apart by their numbers.
      text.removeNULs()
    } catch DecodingError.typeMismatch {
      do {
        text = String(try container.decode(Int.self))
      } catch {
        // Neither text nor a whole number: nothing that is read.
        text = ""
      }
    }
  }
}

/// HTML as the REST interface of WordPress gives it, or as plain text.
struct JSONRendered: Decodable, Sendable {
  var text: String

  private struct Form: Decodable { var rendered: String? }

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    do {
      text = try container.decode(String.self)
    } catch DecodingError.typeMismatch {
      text = try container.decode(Form.self).rendered ?? ""
    }
  }
}

/// A comment or post of the REST interface of WordPress; each has some of the members.
struct RESTRecord: Decodable, Sendable {
  var id: JSONText?
  var post: JSONText?
  var parent: JSONText?
  var author: JSONText?
  var authorName: String?
  var date: String?
  var dateGmt: String?
  var link: String?
  var title: JSONRendered?
  var content: JSONRendered?
  var status: JSONText?
  var type: String?
}

/// A topic of Discourse: `/t/NUMBER.json`.
struct DiscourseTopic: Decodable, Sendable {
  struct Post: Decodable, Sendable {
    var name: String?
    var username: String?
    var createdAt: String?
    var cooked: String?
    var postNumber: Int?
    var postType: Int?
    var replyToPostNumber: Int?
    var score: Double?
    var staff: Bool?
    var admin: Bool?
    var moderator: Bool?
    var hidden: Bool?
    var deletedAt: String?
    var userDeleted: Bool?
    var acceptedAnswer: Bool?
  }

  struct Stream: Decodable, Sendable {
    var posts: [Post]
    var stream: [Int]?
  }

  var id: Int?
  var title: String?
  var slug: String?
  var createdAt: String?
  var postStream: Stream
}

/// Decodes the objects of an export.
enum JSONRecords {
  /// The value, or `nil` where the object is damaged or another thing.
  static func decode<Value: Decodable>(_ type: Value.Type, from object: [UInt8]) -> Value? {
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    do {
      return try decoder.decode(type, from: Data(object))
    } catch {
      return nil
    }
  }
}
