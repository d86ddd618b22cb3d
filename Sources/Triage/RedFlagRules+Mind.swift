/// Signs in what somebody thinks of doing.
extension RedFlagRule {
  static let suicide = RedFlagRule(
    name: "suicidal-thoughts",
    title: "thoughts of suicide or self-harm",
    source:
      "https://www.nhs.uk/mental-health/feelings-symptoms-behaviours/behaviours/help-for-suicidal-thoughts/",
    any: [
      [
        Sign(
          [
            "suicid*", "unalive*", "end*|ending life",
            "kill*|hang*|hung|shoot*|drown*|stab*|poison*|gas* myself|herself|himself|themselves",
            "slit*|slash*|cut* wrist*",
            "ending|end it all",
            "end it", "think*|thought*|thoughts|consider*|plan* .. ending it|everything|things|my",
            "take|taking own life", "take|taking my life",
            "want*|wish*|rather|ready|hope|hoping .. die|dead|disappear|born|dying",
            "want*|wish*|hope|hoping|rather .. not|wouldnt|didnt|dont|never .. wake|exist|alive|live|here",
            "better off .. dead|gone|without",
            "dont|not|no|longer want*|wanna|wish .. live|alive|wake|exist|continue|living|here",
            "no|any|what point|reason .. live|living|alive|on",
            "point .. living|going|carrying",
            "not|isnt worth living", "no longer want .. live|here|alive", "tired living|life|alive",
            "self harm*|selfharm*", "harm*|cutting myself", "cut|cutting|burn* myself again|lately",
            "hurt*|cut .. myself .. purpose|deliberately",
            "thought*|thinking|think|urge*|want* .. hurt*|harm*|cut* myself|killing",
            "cant|cannot go on",
            "cant|cannot live .. anymore|this|longer", "give up .. life|living",
            "want*|thought*|think*|going|tempted .. overdos*", "overdos* .. purpose|deliberately",
            "take|taking|swallow* .. all|whole|bottle|box .. pills|tablets|medication|meds",
            "pills|tablets|medication|meds|painkillers .. taking|swallow* .. all",
            "lined|line|stockpil*|saved|saving|hoard* .. pills|tablets|meds",
            "goodbye|farewell note|notes|letter|letters",
            "want*|wish|hope it|everything|all be over", "sick living|life|alive",
            "looking|looked|look|googl*|research*|search* .. ways|how|methods .. die|kill|end",
            "ways|way to die",
            "reason|point .. stay|staying|be|being alive|here",
            "imagin*|fantasi*|pictur*|think*|thought*|thoughts|urge .. driving|drive|jump*|crash*|steer*|step* .. tree|train|bridge|wall|traffic|lorry|truck|cliff|roof|window|balcony",
            "nothing|nobody|little live for", "had enough life|living",
            "dont|doesnt|not care .. live|die|wake|alive", "mind .. not waking|dying",
            "world|everyone|family|kids .. better without", "hope*|pray* .. dont|not|never wake*",
            "never born",
            "noose", "cutting his|her|my arms|arm|wrists|wrist|thighs|skin", "no will live",
            "no|lost will .. live", "end* .. suffering|misery", "self injur*",
            "think*|thought*|thoughts .. death|dying|not being here",
            "cant|dont see .. reason|point", "no way out",
            "see .. no future|way|hope", "life .. pointless|meaningless|worthless|worth",
            "jump* .. bridge|train|roof|building",
            "dont|doesnt|didnt|not want* be here|around|alive",
            "nobody|noone|one would|will miss me",
            "feel|feels|feeling|felt like hurting|harming|killing|cutting myself",
          ],
          except: [
            "killing me", "rather die than", "thought i was dying", "end it .. with|session*",
            "dead arm|leg|tissue|skin",
            "assisted|physician suicide", "suicide* squat*|sprint*|run|runs|drill*|burpee*",
            "suicide* .. practice|sprint*|training|trainer",
            "back|neck|leg|legs|feet|foot|body|knee|knees|shoulder|shoulders|phone|battery|car want* die",
            "suicide squeeze|grip|squad|hotline",
            "cut myself .. shav*|cook*|knife|kitchen", "want*|wish .. live without|normal*",
            "want*|wish .. live .. pain .. forever|rest",
            "hurt* myself .. lift*|gym|run*|work*|training|sport*|deadlift*",
            "end it .. massage", "dead* lift*|deadlift*", "end life .. years",
            "hang* .. ring|rings|bar", "living on|in|at|off|out",
          ]
        )
      ]
    ]
  )
}
