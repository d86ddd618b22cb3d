import Testing

@testable import askback

/// Lines and arrays of JSON, as `match` reads them.
@Suite struct JSONInputTests {
  private static let wanted = "is not a JSON object with \"id\" and \"text\""

  private func rows(_ text: String, name: String = "q.jsonl") throws -> [String] {
    try InputRows.rows(text, name: name)
  }

  @Test func `bad lines of JSON are counted`() throws {
    let text = "{\"id\":7,\"text\":\"neck\"}\n{\"id\":\"x\"}\n\nnonsense\n{\"question\":\"hip\"}"
    #expect(
      try rows(text) == ["7: neck", "2! \(Self.wanted)", "4! \(Self.wanted)", "-: hip"]
    )
  }

  @Test(arguments: [
    "1.5", "1.50", "12345678901234567890", "-7", "1e400", "true", "false",
  ])
  func `an id is taken as it is written`(id: String) throws {
    #expect(try rows("{\"id\": \(id), \"text\": \"neck\"}\n") == ["\(id): neck"])
  }

  @Test(arguments: [
    (#"{"text":"\ud83d neck \ude00"}"#, "-: \u{FFFD} neck \u{FFFD}"),
    (#"{"text":"\ud83d\ude00 \u00E9\n\"\\\/\t"}"#, "-: \u{1F600} \u{E9}\n\"\\/\t"),
    (#"{"text":"\ud83d\u0041"}"#, "-: \u{FFFD}A"), (#"{"id":null,"text":"neck"}"#, "-: neck"),
    (#" { "a" : [{"text":"}]"},1] , "b":{},"text" : "neck" } "#, "-: neck"),
    (#"{"text":null,"question":"neck"}"#, "-: neck"), (#"{"te\u0078t":"neck"}"#, "-: neck"),
    (#"{"id":[1],"text":"neck"}"#, "1! has an \"id\" that is no text and no number"),
    (#"{"id":1,"text":["neck"]}"#, "1! has a \"text\" that is no text"),
  ])
  func `what programs write is read`(line: String, wanted: String) throws {
    #expect(try rows(line) == [wanted])
  }

  @Test func `no beginning of an object is taken for one`() throws {
    let line = #"{"id":-1.5,"a":[{"b":"]"}],"text":"\ud83d\ude00 neck","c":true,"d":null}"#
    for end in 1..<line.utf8.count {
      #expect(try rows(String(line.prefix(end))).allSatisfy { $0 == "1! \(Self.wanted)" })
    }
    #expect(try rows(line) == ["-1.5: \u{1F600} neck"])
  }

  @Test(arguments: [
    "{", "{}", "{,}", "{\"text\":\"a\",}", "{\"text\" \"a\"}", "{\"text\":\"a\"} {}",
    "{\"text\":a}",
    "{\"text\":\"\\x\"}", "{\"text\":\"\\u12\"}", "{\"text\":\"\\u+123\"}",
    "{\"text\":\"\\u-000 a\"}",
    "{\"id\":inf,\"text\":\"a\"}",
  ])
  func `what is no JSON is said to be none`(line: String) throws {
    #expect(try rows(line) == ["1! \(Self.wanted)"])
  }

  @Test func `an object that is spread over lines is read as one in a line is`() throws {
    let text = """
      {
        "id": 1,
        "more": {
          "text": "}"
        },
        "text": "neck"
      }
      {"id": 2, "text": "hip"}

        {
          "id": 3, "text": "knee"
        }

      """
    #expect(try rows(text) == ["1: neck", "2: hip", "3: knee"])
    #expect(try rows(text, name: "q.json") == ["1: neck", "2: hip", "3: knee"])
  }

  @Test func `an object without an end costs no other one`() throws {
    let text = """
      {
        "id": 1,
      {
        "id": 2, "text": "hip"
      }
      {
        "id": 3,
      {"id": 4, "text": "neck"}
      {
        "id": 5, "text": "knee"
      """
    #expect(
      try rows(text) == [
        "1! \(Self.wanted)", "2: hip", "6! \(Self.wanted)", "4: neck", "9! \(Self.wanted)",
      ]
    )
  }

  @Test(arguments: ["a.json", "unnamed", "a.jsonl"])
  func `an array of objects is read as lines of objects are`(name: String) throws {
    let text = """

      [{"id":"a","text":"neck, [back]"},
       {
         "id": 2, "text": "\\"hip\\""
       }, 7,
       {"id":"c"}, ]

      """
    #expect(
      try rows(text, name: name) == [
        "a: neck, [back]", "2: \"hip\"", "5! \(Self.wanted)", "6! \(Self.wanted)",
      ]
    )
  }

  @Test func `an array that is cut off or goes on says so`() throws {
    let cut = "is cut off: the JSON array has no end"
    #expect(try rows("[{\"text\":\"neck\"},\n{\"te", name: "a.json") == ["-: neck", "2! \(cut)"])
    #expect(try rows("[{\"text\":\"neck\"}\n", name: "a.json") == ["-: neck", "2! \(cut)"])
    #expect(
      try rows("[{\"text\":\"neck\"}]\n{}\n", name: "a.json") == [
        "-: neck", "2! stands behind the end of the JSON array",
      ]
    )
  }

  @Test func `a long element of an array is one bad row`() throws {
    let long = String(repeating: "neck ", count: 2_000_000)
    let text = "[{\"text\":\"\(long)\"},{\"text\":\"hip\"}]"
    #expect(try rows(text, name: "a.json") == ["1! \(QuestionRow.tooLong)", "-: hip"])
  }

  @Test func `prose in brackets is prose`() throws {
    #expect(try rows("[Kim] my neck\n\nhip", name: "unnamed") == ["-: [Kim] my neck", "-: hip"])
  }
}
