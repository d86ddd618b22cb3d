/// Signs of a heart that is out of step, and that it has told.
extension Signs {
  static let palpitation = Sign(
    [
      "thumping|pounding|beating|beat .. chest .. rhythm|irregular*",
      "no rhythm",
      "fish|bird|butterfl* .. chest|heart",
      "flop*|flutter*|flip*|somersault* .. chest|heart",
      "beats ... anyhow|irregular*|missing|skip*|random*|everywhere",
      "irregular|erratic|uneven rhythm|beat|beats|heartbeat|pulse",
      "HEART ... gallop*|irregular*|flutter*|rac*|skip*",
      "palpitation*|arrhythm*|arhythm*|tachycard*|bradycard*|fibrillat*|afib|svt",
      "HEART .. rac*|skip*|flutter*|pound*|jump*|flip*|flop*|hammer*|thump*|gallop*|irregular*|errat*|uneven|rhythm*|miss*|stop*|paus*|fast|quick*|rapid*|slow|mad|crazy|berserk|wild|bonkers|dancing|samba|stumbl*|stutter*|trip*|somersault*|order|place|over|bird|fish|drum*|jolt*|pumping|control",
      "rac*|skip*|flutter*|pound*|thump*|gallop*|irregular*|erratic|uneven|rapid|extra|missed|missing|ectopic .. HEART|beat|beats",
      "HEART .. 38|39|40|41|42|14*|15*|16*|17*|18*|19*|20*|21*|22*",
      "14*|15*|16*|17*|18*|19*|20*|21*|22* .. bpm|beats",
      "beats .. missing|missed|skipped|extra|irregular*|order",
    ],
    except: [
      "HEART ... joy|won|wedding|engaged",
      "HEART rate .. zone*|monitor|reserve|training|target|max*|resting|variability",
      "HEART .. excite*|love|joy|scared|nervous|exam*|interview|horror|film|stage",
    ]
  )

  static let lightHeaded: Sign = [
    "dizz*|lightheaded*|giddy|giddiness|woozy|faint*|swoon*|vertigo|presyncop*|unsteady|wobbly|lighthead*",
    "light|swimmy|spinning|spins|empty head*",
    "head .. light|swim*|spin*|turn*|goes|round|empty|rotat*",
    "room|world|everything|walls .. spin*|turn*|sway*|swim*|grey|gray|black|dark|tilt*|round",
    "nearly|almost|about|close .. go|goes|went|fall|fell|pass|passed|passing|pass|black*|keel*|collaps* .. over|out|down|floor",
    "black|dark|grey|see|saw|seeing spots|stars|eyes|vision",
    "hold|hang|grab|clutch .. on .. table|wall|dresser|rail|chair|door|something|sideboard",
    "short|out of breath", "breathless*|clammy|sweat*|ashen",
    "vision .. dark*|grey*|blur*|tunnel*|narrow*",
    "have|had|need|must sit|lie down",
  ]
}
