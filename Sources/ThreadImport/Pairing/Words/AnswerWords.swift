/// Words of the coach's answers and of askers that tell something about the pair.
enum AnswerWords {
  /// Requests for details, after which the coach waits for a reply.
  static let requestsForDetails = PhraseTable(
    """
    please write again, write again and tell, write back and tell, write back with
    please tell me, can you tell me, could you tell me, would you tell me, tell me more
    tell me exactly, can you describe, could you describe, please describe, can you explain
    can you give me more, could you give me more, can you send, could you send, please send me
    send me a photo, send me a picture, post a photo, post a picture, can you share
    could you share, can you post, could you post, more details, some more details, more detail
    more information from you, need more information, need more info, need to know more
    need a bit more, i need to know, i would need to know, i'd need to know, i'd have to know
    before i can answer, before i can say, clues for me, can you be more specific, could you clarify
    can you clarify, can you let me know what, can you let me know which, can you let me know how
    let me know what kind, let me know which, let me know what type, let me know how
    could you let me know, tell me one, tell me whether, tell me where, tell me which
    schreib mir bitte, schreib doch bitte, kannst du mir sagen, kannst du mir schreiben
    kannst du beschreiben, kannst du ein foto, schick mir, schicke mir, mehr details, mehr angaben
    nähere angaben, genauere angaben, mehr informationen von, können sie mir sagen
    können sie mir schreiben, verrätst du mir, magst du mir, erzähl mal, beschreib bitte
    pouvez-vous me dire, pouvez-vous préciser, peux-tu me dire, peux-tu préciser, plus de détails
    plus de précisions, dites-moi, dis-moi, envoyez-moi, envoie-moi, pouvez-vous décrire
    puedes decirme, puede decirme, me puedes decir, más detalles, más información sobre, cuéntame
    dime, podrías decirme, podría decirme, envíame, mándame
    puoi dirmi, può dirmi, mi puoi dire, più dettagli, maggiori dettagli, dimmi, mi dica, mandami
    pode me dizer, poderia me dizer, mais detalhes, me diga, me conte, me envie, pode descrever
    kun je me vertellen, kunt u mij vertellen, kun je zeggen, meer details, meer informatie nodig
    kun je een foto, stuur me, vertel eens, laat me weten welke, laat me weten wat
    """
  )

  /// Second-person words, by which a closing question turns to the asker.
  static let you = PhraseTable(
    """
    you, your, you're, du, dein, deine, deinen, deiner, dir, dich, sie, ihr, ihre, ihnen, ihren
    vous, votre, vos, tu, ton, ta, tes, te, usted, tus, sus, su, le, ti, tuo, tua, hai, ha, lei
    você, seu, sua, teu, je, jij, jouw, u, uw
    """
  )

  /// Closing questions that ask for nothing but assent.
  static let assent = PhraseTable(
    """
    does that help, does this help, make sense, makes sense, right, okay, ok, isn't it, don't you
    who knows, why not, deal, alles klar, hilft dir das, oder, n'est-ce pas, d'accord, verdad, vale
    giusto, certo, né, certo, toch
    """
  )

  /// Words by which a professional asks on behalf of somebody else.
  static let client = PhraseTable(
    """
    my client, my clients, a client of mine, client of mine, clients of mine, one of my clients
    i have a client, i had a client, had client, have client, had a client, have a client
    a new client, i have clients, i had clients, my patient, my patients, a patient of mine
    patient of mine, i have a patient, i had a patient, one of my patients, my customer
    my customers, a customer of mine, i have a customer, i had a customer, one of my customers
    i have a regular, i've a regular, one of my regulars, my regulars
    my student, one of my students, a student of mine, on behalf of a client
    meine kundin, mein kunde, meine kunden, meiner kundin, meinem kunden, meinen kunden
    eine kundin, einen kunden, einer kundin, mein klient, meine klientin, einen klienten
    meine klienten, eine klientin, mein patient, meine patientin, eine patientin, einen patienten
    mein mandant, meine mandantin, einen mandanten
    ma cliente, mon client, mes clients, mes clientes, une cliente, un client à moi, mon patient
    ma patiente, une patiente
    mi cliente, mis clientes, una clienta, una cliente, un cliente, mi clienta, mi paciente
    mis pacientes, un paciente, una paciente
    mio cliente, mia cliente, miei clienti, una cliente, una mia cliente, un mio cliente
    mio paziente, mia paziente, miei pazienti
    meu cliente, minha cliente, meus clientes, um cliente meu, uma cliente minha, meu paciente
    minha paciente
    mijn klant, mijn klanten, een klant van mij, mijn cliënt, mijn cliënte, een cliënt
    mijn patiënt, een patiënt van mij
    """
  )
}
