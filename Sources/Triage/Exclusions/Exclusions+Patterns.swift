extension Exclusions {
  /// What is said of things that are not for somebody.
  struct Patterns: Sendable {
    /// How an asker says that something is not for them, before and behind its name.
    var before: [WordPattern] = [
      "cant|cannot|couldnt|unable take|use|do|have|tolerate|stand|stomach|handle|try|eat|apply|swallow|bear",
      "allerg*", "intoleran*", "sensitive", "reaction|react|reacted|reacts",
      "told|advised|warned|supposed|allowed not",
      "not allowed|supposed|permitted|able|take|use|tolerate",
      "must|may|should not take|use|have|do",
      "dont|wont|shouldnt|mustnt|musnt take|use|tolerate|want|like|do|have|handle",
      "forbidden|forbade|forbids|banned", "avoid*", "stay|keep away|off|clear",
      "rash|hives|sick|ill|itch*|bleed*|bled .. from|after", "no",
      "took|taken|take|put me|him|her|us off", "came|come|coming off", "nothing with|containing",
      "stomach|tummy|gut|skin|body|system doesnt|dont|wont|cant|hates|rejects",
      "wont|doesnt|dont|didnt let|allow|permit me|him|her",
      "had|have|must .. give|stop|quit up|taking|doing|using",
      "had|must stop|quit", "doctor|doc|gp|midwife says|said no",
      "contraindicated", "doctor .. off", "without", "never take|use|tolerate",
    ]
    var behind: [WordPattern] = [
      "upset*|upsetting|hurt*|irritat*|bother*|wreck*|destroy*|burn* .. stomach|tummy|gut|belly",
      "hard|rough|mess*|kill*|tear*|tore|ruin*|murder*|hell .. stomach|tummy|gut|belly|kidneys",
      "isnt|not|arent safe|good|suitable|right .. me|us|him|her|kidneys|stomach",
      "off table", "is|are out because|of|for|question",
      "make*|made|making|gives|give|gave|giving me|my .. sick|ill|nauseous|dizzy|vomit|throw|itch*|rash|hives|swell|worse|heartburn|reflux|reaction|nausea|diarrhea|drowsy|pain|cramp*|headache*|runs|trots|stomach*|indigestion|seize|spasm*|stiff*|stiffer|swollen|sleepy",
      "disagree*", "doesnt|dont|didnt agree|suit|sit|get", "allerg*", "intoleran*",
      "forbidden|banned|contraindicated|out question",
      "not option|allowed|possible|me", "isnt|arent option|allowed", "off limits", "is no go",
      "make|makes|made|making everything|it|things|them|me worse", "impossible",
      "is|are too painful|much",
      "brings|brought|causes|caused|cause|triggers|triggered me|rash|hives|heartburn|bleeding|nausea|migraine*|reflux",
    ]
    /// What looks like the above and is not: "I can't live without it".
    var idle: [WordPattern] = [
      "live|living|survive|manage|cope|function|do without",
      "no problem*|trouble|issue*|idea|longer",
      "no reason|problem|idea .. cant|cannot|not|should", "dont|never|doesnt take anything|much",
      "anything|everything|all but", "dont|doesnt want|like .. stop|miss", "stomach .. no problem*",
    ]
    /// How advice is given.
    var advice: [WordPattern] = [
      "take|taking|took|try|use|using|apply|put|rub|recommend*|suggest*|advise*|help*|reach|go|get|pop|buy|drink|eat|do|start|have|add|give",
      "could|can|should|might|may|would|consider|works|work|relieve*|sort|sorts|fix*|cure*|calm*|settle*|prefer*|love|swear|wonders|good|best|ease*|soothe*|reduce*|keep|stick|every|twice|daily|minutes|mg|tablets",
    ]
  }
}
