import Retrieval
import Testing

@Suite struct QueryExpressionTests {
  @Test(arguments: [
    ("\"stiff neck\" since Monday", ["\"stiff neck\""], "stiff neck since Monday"),
    ("neck +desk", ["+desk"], "neck desk"),
    ("+light-headed", ["+light-headed"], "light-headed"),
    ("neck -heat", ["-heat"], "neck "),
    ("-heat neck", ["-heat"], " neck"),
    ("cold -\"ice bath\" feet", ["-\"ice bath\""], "cold  feet"),
    ("+\"ice bath\"", ["\"ice bath\""], "ice bath"),
    ("mass* neck", ["mass*"], " neck mass"),
    ("neck\n+mass*\t-heat*", ["mass*", "-heat*"], "neck\n\t mass"),
    ("\"neck\" \"it is\"", ["+neck", "\"it is\""], "neck it is"),
    ("+größe -don’t +b12", ["+größe", "+b12"], "größe -don’t b12"),
  ])
  func `a sign in its form is a condition`(
    text: String,
    conditions: [String],
    ranked: String
  ) {
    let expression = QueryExpression(text)
    #expect(expression.conditions.map(\.description) == conditions)
    #expect(expression.text == ranked && expression.asked == text)
  }

  @Test(arguments: ["\"the\"", "-\"the\"", "\"5mg\"", "\"neck!\"", "mass*", "-mass*", "-\"a b\""])
  func `a condition is said in a form that is that condition`(text: String) {
    #expect(QueryExpression(text).conditions.map(\.description) == [text])
  }

  @Test(arguments: [
    "my neck hurts", "", "he said \"it hurts", "a 5\" board and a 6\" board", "neck - or back?",
    "well-known pain", "+ 2 kg", "+2 kg since May", "5*3", "-5 kg", "a*", "* * *", "**very** sore",
    "\"\"", "\" neck \"", "\"...\"", "the pain -mostly at night- goes", "+the -and", "--like",
    "neck +", "neck -", "my \"bad\", shoulder", "+desk, please", "-heat.", "c++ mass**", "+neck+",
    "\"stiff\nneck\"", "mass*age", "-", "+", "*", "\"", "+\"", "-\"neck", "+5-htp*",
    "it is \"stiff\" today, why?", "my \"good\" side hurts. ", "help -desk !",
    "one two three four five six seven eight nine ten 1 2 3 4 5 6 7 8 9 10 \"stiff neck\"",
  ])
  func `whatever else has signs is plain words`(text: String) {
    let expression = QueryExpression(text)
    #expect(expression.conditions.isEmpty && expression.text == text)
  }

  @Test func `a plain text has no conditions`() {
    let expression = QueryExpression(plain: "\"stiff neck\" +desk")
    #expect(expression.conditions.isEmpty && expression.text == "\"stiff neck\" +desk")
  }

  @Test func `what a condition says is read as that condition again`() {
    let expression = QueryExpression("\"stiff neck\" +desk -heat mass* -\"ice bath\" -foo*")
    let again = QueryExpression(expression.conditions.map(\.description).joined(separator: " "))
    #expect(again.conditions == expression.conditions && expression.conditions.count == 6)
  }

  @Test(
    .timeLimit(.minutes(1)),
    arguments: ["\"", "+\"", "-a", "a* ", "\"a ", "+ ", "é*", "\u{301}"]
  )
  func `long runs of signs take linear time`(piece: String) {
    let text = String(repeating: piece, count: 20_000)
    #expect(QueryExpression(text).asked == text)
  }
}
