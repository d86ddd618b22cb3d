#if canImport(FoundationEssentials)
private import FoundationEssentials
#else
private import Foundation
#endif

/// A value of JSON whose shape is not known beforehand.
enum JSONValue: Decodable, Sendable {
  case string(String)
  case array([JSONValue])
  case object([String: JSONValue])
  case other

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    // A value of another shape is a type mismatch, whatever shape is asked for.
    do {
      self = .string(try container.decode(String.self))
    } catch DecodingError.typeMismatch {
      self = try Self.list(in: container) ?? Self.members(in: container) ?? .other
    } catch DecodingError.valueNotFound {
      self = .other
    }
  }

  private static func list(in container: any SingleValueDecodingContainer) throws -> JSONValue? {
    do {
      return .array(try container.decode([JSONValue].self))
    } catch DecodingError.typeMismatch {
      return nil
    }
  }

  private static func members(
    in container: any SingleValueDecodingContainer
  ) throws -> JSONValue? {
    do {
      return .object(try container.decode([String: JSONValue].self))
    } catch DecodingError.typeMismatch {
      return nil
    }
  }

  /// The value of a script, or `nil` where it is not JSON.
  static func read(_ script: [UInt8]) -> JSONValue? {
    do {
      return try JSONDecoder().decode(JSONValue.self, from: Data(script))
    } catch {
      return nil
    }
  }

  var string: String? {
    if case .string(let text) = self { text } else { nil }
  }

  /// A name given as text, as an object or as the first of several.
  func name(_ people: [String: String]) -> String? {
    switch self {
    case .string(let text): text.contains("://") ? nil : text
    case .array(let list): list.first?.name(people)
    case .object(let object):
      object["name"]?.string ?? object["@id"]?.string.flatMap { people[$0] }
    case .other: nil
    }
  }

  var address: String? {
    switch self {
    case .string(let text): text.contains("://") ? text : nil
    case .object(let object): object["@id"]?.string
    default: nil
    }
  }

  func collectObjects(into objects: inout [[String: JSONValue]], depth: Int) {
    guard depth < 6, objects.count < 1000 else { return }
    switch self {
    case .array(let list):
      for value in list { value.collectObjects(into: &objects, depth: depth + 1) }
    case .object(let object):
      objects.append(object)
      for key in ["@graph", "mainEntity", "author", "mainEntityOfPage"] {
        object[key]?.collectObjects(into: &objects, depth: depth + 1)
      }
    default: break
    }
  }
}

extension [String: JSONValue] {
  /// The types that the object says it has.
  var types: Set<String> {
    switch self["@type"] {
    case .string(let type): [type]
    case .array(let list): Set(list.compactMap(\.string))
    default: []
    }
  }
}
