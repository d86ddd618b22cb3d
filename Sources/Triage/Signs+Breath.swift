/// Signs of being short of breath.
extension Signs {
  static let breath = Sign(
    [
      "short*|shortage|loss|lack breath*|breathe|air", "out breath", "breathless*", "winded",
      "cant|cannot|couldnt|unable|hard|harder|difficult*|trouble|struggl*|fight*|gasp*|barely|hardly|labored|laboured|problem*|strain* .. breath*|breathe|breathing",
      "not able|possible|easy .. breath*|breathe",
      "not|dont|doesnt|arent|isnt|wont|never get|gets|getting|enough .. air|oxygen|breath",
      "cant|cannot|couldnt|gasp*|fight*|struggl*|desperate|hungry|hunger .. air",
      "breath|breathing very|so|too|really short|shallow", "breath is short",
      "breath*|breathing .. difficult*|hard|heavy|heavily|rapid*|worse|harder|labored|laboured|shallow|fast|trouble|struggle",
      "catch*|caught breath", "gasp*", "chok* .. air|breath", "suffocat*", "smother*",
      "air hunger",
      "sit* .. breath*|breathe", "panting",
      "puffed out", "enough air", "dyspn*", "orthopn*",
      "breathing bad|awful|terrible|poor|difficult",
      "cant|cannot|couldnt|unable|barely finish|complete|get|say|speak .. sentence*",
      "blue lips", "lips .. blue|bluish",
      "breath wont|doesnt come", "gulp* .. air", "puffing|huffing", "breath* .. straw",
      "cant|cannot|couldnt|unable fill lungs",
      "cant|cannot|couldnt|unable take|get|draw .. deep breath*|air|oxygen",
      "out puff|wind", "lungs .. shrunk|collaps*|filled|fill|filling|closing|wont",
      "turned|went|going|goes blue", "breath* .. rattl*", "rattl* .. chest", "asthma attack",
      "inhaler .. not|isnt|doesnt|wont|nothing",
      "hurts|painful|pain .. breathe|breathing|inhale|breath",
      "breathing|breathe .. hurts|painful|pain", "wheez*", "lungs wont",
      "fight*|struggl*|desperate .. air", "enough oxygen", "run out air",
    ],
    except: [
      "breath* exercise*|technique*|work|practice|class|rate",
      "breath*|breathe|breathing .. nose|nostril*|stuffy|congest*|sinus*|run|running|jog*|sprint*|exercis*|workout|gym|hill|mask|cradle",
      "winded .. sprint*|run|running", "sit* .. breath* .. exercise*|in|out|deeply",
      "hold*|forget*|remember breath", "not sure|know .. breath*",
      "puffing|huffing|panting|gasp* .. run|running|hill*|sprint*|interval*|jog*|burpee*|workout|ride|bike|uphill",
      "run|running|sprint*|interval*|burpee*|workout .. puffing|huffing|panting",
      "went|goes blue sky|screen", "bad breath*",
      "breath|breathing bad smell*|technique|habit*",
      "out breath .. run|running|exercis*",
    ]
  )
}
