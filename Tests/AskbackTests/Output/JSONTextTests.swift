import FoundationEssentials
import Testing

@testable import askback

@Suite struct JSONTextTests {
  private struct Values: Encodable {
    var integer: Int
    var list: [String]
    var number: Double
    var text: String?

    enum CodingKeys: String, CodingKey { case integer, list, number, text }

    func encode(to encoder: any Encoder) throws {
      var object = encoder.container(keyedBy: CodingKeys.self)
      try object.encode(integer, forKey: .integer)
      try object.encode(list, forKey: .list)
      try object.encode(number, forKey: .number)
      try object.encode(text, forKey: .text)
    }
  }

  private func text(of values: Values) -> String {
    var json = JSONText()
    json.object { json in
      json.member("integer", values.integer)
      json.member("list", values.list)
      json.member("number", values.number)
      json.member("text", values.text)
    }
    return json.text
  }

  @Test(arguments: 0..<200)
  func `it writes what the encoder writes, whatever characters there are`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    func text() -> String {
      let scalars = (0..<Int.random(in: 0...60, using: &random)).compactMap { _ in
        let highest: [UInt32] = [0x7F, 0x7F, 0x2100, 0x1F_FFF, 0xE0_0FF]
        let top = highest[Int.random(in: highest.indices, using: &random)]
        return Unicode.Scalar(UInt32.random(in: 0...top, using: &random))
      }
      return String(String.UnicodeScalarView(scalars))
    }
    let values = Values(
      integer: Int.random(in: -1000...1000, using: &random),
      list: (0..<Int(seed % 4)).map { _ in text() },
      number: Double.random(in: -1...1, using: &random),
      text: seed % 5 == 0 ? nil : text()
    )
    #expect(self.text(of: values) == (try JSONOutput.line(values)))
  }

  @Test(arguments: [0, 1, -1, 0.5, 1e-7, 1e21, 123_456_789.125, 2.5e-300, -0.0])
  func `numbers are written as the encoder writes them`(number: Double) throws {
    let values = Values(
      integer: .min,
      list: [],
      number: number,
      text: "\"\\/\u{8}\u{C}\r\n\t\u{1F}"
    )
    #expect(text(of: values) == (try JSONOutput.line(values)))
  }
}
