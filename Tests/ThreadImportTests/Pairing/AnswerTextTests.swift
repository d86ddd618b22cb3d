import Testing

@testable import ThreadImport

struct AnswerTextTests {
  @Test(arguments: [
    ("Hi Jodi,\n\nYes.", "Hi Jodi,", "Jodi"), ("Dear Mary, I am sorry.", "Dear Mary,", "Mary"),
    ("Hey Megan! Yes.", "Hey Megan!", "Megan"),
    ("Hi, Kathryn–thank you", "Hi, Kathryn–", "Kathryn"),
    ("Hallo Jörg,\nja.", "Hallo Jörg,", "Jörg"), ("Liebe Anna, ja.", "Liebe Anna,", "Anna"),
    ("Sehr geehrte Frau Weber,\nja.", "Sehr geehrte Frau Weber,", "Frau Weber"),
    ("Bonjour Chloé,\noui.", "Bonjour Chloé,", "Chloé"),
    ("Chère Anne, oui.", "Chère Anne,", "Anne"),
    ("Hola María: sí.", "Hola María:", "María"), ("Querida Ana, sí.", "Querida Ana,", "Ana"),
    ("Ciao Luca, sì.", "Ciao Luca,", "Luca"), ("Cara Giulia, sì.", "Cara Giulia,", "Giulia"),
    ("Olá João, sim.", "Olá João,", "João"), ("Hoi Sanne, ja.", "Hoi Sanne,", "Sanne"),
    ("Beste Piet,\nja.", "Beste Piet,", "Piet"), ("Hej Sven, ja.", "Hej Sven,", "Sven"),
    ("Cześć Ola, tak.", "Cześć Ola,", "Ola"),
    ("Good morning Tom, yes.", "Good morning Tom,", "Tom"),
    ("@Tom: yes.", "@Tom:", "Tom"), ("@jodi_77 yes.", "@jodi_77", "jodi_77"),
    ("hi bob,\nyes.", "hi bob,", "bob"), ("Hi Dr. Smith, yes.", "Hi Dr. Smith,", "Dr Smith"),
    ("Hi Jean-Luc, yes.", "Hi Jean-Luc,", "Jean-Luc"), ("Hi Mary I am sorry", "Hi Mary", "Mary"),
    ("Sharon,\nyes.", "Sharon,", "Sharon"), ("Hi O’Neill, yes", "Hi O’Neill,", "O’Neill"),
  ])
  func `greetings by name`(text: String, greeting: String, name: String) {
    let found = Greeting(of: text)
    #expect(found?.text == greeting)
    #expect(found?.names == [name])
  }

  @Test(arguments: [
    "Hi there,\nyes.", "Hello everyone, yes.", "Hallo zusammen,\nja.", "Hi,\nyes", "Hello!\nYes",
  ])
  func `greetings of nobody by name`(text: String) {
    #expect(Greeting(of: text)?.names == [])
    #expect(Greeting(of: text)?.text != nil)
  }

  @Test(arguments: [
    "Unfortunately, it is late.", "Yes, do that.", "I had this, too.", "Roses, for one, like sun.",
    "Thank you for asking.", "Hi i had a bad day", "Liebe Grüße", "", "   ", "@", "…",
  ])
  func `no greetings`(text: String) {
    let names = Greeting(of: text)?.names ?? []
    #expect(names.isEmpty)
  }

  @Test func `a known name greets with a comma alone`() {
    #expect(Greeting(of: "Lesley, I forgot it.") == nil)
    #expect(Greeting(of: "Lesley, I forgot it.") { $0 == "Lesley" }?.names == ["Lesley"])
  }

  @Test func `two names are both greeted`() {
    #expect(Greeting(of: "Hi Ann and Bob, yes.")?.names == ["Ann", "Bob"])
  }

  @Test func `thanks by name address without being a greeting`() {
    let found = Greeting(of: "Thank you, Sharon.\n\nI did not know it.")
    #expect(found?.names == ["Sharon"])
    #expect(found?.text == nil)
  }

  @Test(arguments: [
    ("Do it.\n\nOtto\nYour Gardener", "Do it.", "Otto|Your Gardener"),
    ("Do it.\nOtto", "Do it.", "Otto"), ("Do it.\n\n– Otto", "Do it.", "Otto"),
    ("Do it.\n\nTake care,\n\nOtto", "Do it.\n\nTake care,", "Otto"),
    ("Do it.\n\nCheers, Otto", "Do it.\n\nCheers,", "Otto"),
    ("Do it.\n\nViele Grüße, Otto Lang", "Do it.\n\nViele Grüße,", "Otto Lang"),
    ("Do it now, and not later. – Otto", "Do it now, and not later.", "Otto"),
    ("Do it.\n\nLG Otto", "Do it.\n\nLG", "Otto"),
    ("Do it.\n\nTake care,", "Do it.\n\nTake care,", ""),
    ("Do it.\n\nViele Grüße\nMartina", "Do it.\n\nViele Grüße", "Martina"),
    ("Ask Otto", "Ask Otto", ""),
    ("Do it, says my friend\nOttokar", "Do it, says my friend\nOttokar", ""),
  ])
  func `signatures end the text and closings stay`(text: String, body: String, signature: String) {
    let signatures = CoachSignatures(names: ["Otto"], texts: [])
    let found = AnswerText(text, isWriter: { signatures.contain($0) })
    #expect(found.body == body)
    #expect(found.signature.joined(separator: "|") == signature)
  }

  @Test(arguments: [
    ("Jodi", "jodi"), ("Jo", "Joanna"), ("jodi77", "Jodi"), ("Bob", "Robert Hill"),
    ("JM", "John Miller"),
    ("Cathryn", "Kathryn"), ("Jörg", "Jorg"), ("MC Milker", "mcmilker"),
  ])
  func `names of one person resemble`(one: String, other: String) {
    #expect(PersonName.resemble(one, other))
  }

  @Test(arguments: [
    ("Ann", "Ben"), ("Sharon", "Jodi"), ("Mark", "Mary"), ("", "Ann"), ("Tom", "Tim"),
  ])
  func `names of two people do not`(one: String, other: String) {
    #expect(!PersonName.resemble(one, other))
  }
}
