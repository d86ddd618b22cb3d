/// Signs of a headache that is told in several sentences: that the head aches, and how.
extension Signs {
  static let anyHeadache: Sign = [
    "head PAIN",
    "bad|sore heads",
    "head|skull .. killing|murder|agony",
    "headache*|migraine*", "head|skull PAIN",
    "pain|pains|ache .. in|inside|across head|skull|temple|temples",
  ]

  /// That headaches are spoken of, whether or not the asker has them as a rule.
  static let headacheNamed = Sign(["headache*|migraine*"], except: [], isMention: true)

  /// One that is not like others: "I'm not a headache person, but I got the worst one of my life".
  static let worstOfAll: Sign = [
    "today|tonight|yesterday .. is|was .. worst ever|yet",
    "takes cake|biscuit",
    "nothing comes|compares|came close",
    "worst 1|one ever",
    "life .. not|never had one|such|anything",
    "one that|which struck|hit|hits|floored|slammed",
    "one|it .. exploded|burst|erupted .. eyes|eye|head|skull|blue",
    "out blue one",
    "worst one .. life|ever|had|known",
    "hit|struck|hits me|him|her|like .. thunder*|lightning|train|truck|hammer",
    "one|this is nothing like them|those|that|these|mine|usual",
    "this one|time ... instant|second*|sudden*|beats|worst|nowhere|different",
  ]

  /// How a headache begins that is told in several sentences.
  static let bang = Sign(
    [
      "worst it .. ever|been",
      "one|1 second .. started|came|began|hit",
      "never suffered|hurt so|like|this",
      "worse one .. life|ever|had",
      "no pain .. compares|compare|close|like|worse",
      "i call blinding|explosive",
      "can only call|describe blinding|explosive",
      "blinding|explosive .. worst|ever",
      "worse than any|anything|ever|all|everything|every",
      "more than .. ever",
      "most|worst .. of .. life|whole|all",
      "worst .. years|days .. life|all",
      "worst in .. years",
      "nothing|none .. come|comes|came near|close",
      "beats|tops|exceeds|outdoes .. every|any|all|lot|them",
      "nothing|never .. hurt .. so|this much|bad|badly",
      "never|not .. one as|so bad|awful|terrible",
      "size|level|kind|sort .. never|not knew|know|known|existed",
      "beyond everything|anything|all",
      "worst he|she|they .. had|ever|known|felt|experienced",
      "like slap|kick|punch|blow|bolt",
      "thought .. knew .. until|till",
      "hurts|hurt .. more than .. ever",
      "never|nothing .. known pain|agony",
      "came|hit|started .. secs|sec|full",
      "worst thing .. felt|had|known|experienced",
      "life .. not|never had one|such|anything",
      "came within second*|moment*|minute",
      "zero|nothing|0 .. max*|full|top",
      "like .. switch|bomb|thunder*|lightning|gunshot|firecracker",
      "strongest|fiercest|biggest i|ive|hes|shes|ever|one|pain",
      "never had|known|felt|experienced .. anything|something .. close|like|near|similar|comparable",
      "nothing .. compares|compare|comes|close",
      "first|only one|time .. ever .. zero|max*|second*|minute*",
      "beats|tops|dwarfs .. all|everything|them|anything",
      "struck|hit me|her|him .. at|in|while|just .. sink|like|that|suddenly",
      "it|one|this came|started|hit|began .. abruptly|suddenly",
      "explod*|peaked|hit .. within .. minute|second*",
      "nothing .. ever|before .. hurt|like",
      "worst i|ive|ever|one|pain .. had|ever|felt|known|life|experienced|imagin*",
      "started|came|began|hit|struck|appeared|arrived .. SUDDEN|bang|lightning|thunderbolt|explosion|blue",
      "zero|nothing .. ten|10|hundred|100|unbearable|agony", "never .. anything|pain like|bad",
      "like explosion|thunderbolt|lightning",
      "peaked|peaks|maximum|unbearable .. second|seconds|minute|instantly",
      "never .. life .. pain|such|like|so",
      "all at once",
      "such pain* .. never",
    ],
    except: [
      "headache* .. is|was|are .. tax|taxes|return|boss|landlord|paperwork|mortgage|commute",
      "headache* are|is something", "traps|neck|shoulders .. like concrete|rock*|rope*|wood|steel",
      "worst pillow|chair|part|thing|mattress",
      "knee|back|hip|shoulder|elbow|foot|ankle|wrist ... nowhere|blue|seconds|worst",
    ]
  )
}
