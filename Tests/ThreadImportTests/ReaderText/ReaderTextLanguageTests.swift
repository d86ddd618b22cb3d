import Conversations
import Testing
import ThreadImport

/// A thread in German, from text to pairs.
struct ReaderTextLanguageTests {
  private static let page = """
    Wie man Tomaten pflegt

    Von Gerda Huber

    Tomaten mögen Sonne.

    9 Gedanken zu „Wie man Tomaten pflegt“

      1. Hallo Gerda, meine Tomaten haben braune Flecken. Was ist das?
        LG Susi

        1. Liebe Susi,

          das ist die Braunfäule. Schneide alles weg.

          Liebe Grüße
          Gerda

          1. Danke Gerda! Das mache ich.

      2. Hallo, ich habe eine Frage: wie oft muss ich gießen

        1. Hallo Max,
          jeden Morgen, aber nicht auf die Blätter.

          Viele Grüße
          Gerda

        2. Ich gieße nur jeden zweiten Tag. Gruß, Heinz

          1. Lieber Heinz, das geht im Schatten auch.

            Gerda

      3. Super Beitrag, vielen Dank!

        1. Danke dir!

          Gerda

      4. Gerda, ich habe deinen Rat befolgt und es hat geklappt! Susi

        1. Das freut mich, Susi!

          Gerda

    Schreibe einen Kommentar
    """

  private let thread = ReaderTextParser().thread(from: page)

  @Test func `names come from German greetings and sign-offs`() {
    #expect(
      thread.comments.map(\.author) == [
        "Susi", "Gerda", nil, "Max", "Gerda", "Heinz", "Gerda", nil, "Gerda", "Susi", "Gerda",
      ]
    )
  }

  @Test func `the pairs have their outcomes and thanks`() {
    let found = PairExtractor().pairs(in: thread)
    #expect(
      found.outline == [
        "1:question 1.1:answer 1.1.1:thanks 4:outcome 4.1:acknowledgement", "2:question 2.1:answer",
      ]
    )
    #expect(found.rest == ["2.2:reader_reply", "2.2.1:coach_remark", "3:thanks", "3.1:thanks"])
    #expect(found.pairs[0].answer == "das ist die Braunfäule. Schneide alles weg.\n\nLiebe Grüße")
    #expect(found.pairs[0].signature == "Gerda")
  }
}
