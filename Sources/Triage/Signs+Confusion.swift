/// Signs of a mind that is suddenly not clear.
extension Signs {
  static let confusion = Sign(
    [
      "sudden*|acute*|became|become|becoming|very|all|really|terribly|totally|completely|utterly|new confused|confusion|disorient*|disorientat*|muddl*|delirious|bewildered",
      "confused|disorient*|disorientat*|muddled|delirious|bewildered .. LATELY",
      "LATELY .. he|she|mother|mum|mom|father|dad|gran|grandad|grandpa|grandma|nan|husband|wife|friend|brother|sister|aunt|uncle .. confused|disorient*|disorientat*|muddled|delirious|bewildered",
      "disorient*|disorientat*|delirious|delirium",
      "acute|sudden* confusion", "confusion .. sudden*|LATELY",
      "doesnt|didnt|dont|not|cant|cannot|couldnt|no|barely|hardly know|knows|say|tell|remember|idea what|which day|date|year|month|town|city",
      "doesnt|didnt|dont|not|cant|cannot|couldnt|no|barely|hardly know|knows|remember|recogni*|idea who|where he|she|i|we is|was|am|are|were|lives|live",
      "doesnt|didnt|dont|not|cant|cannot|couldnt|barely|hardly know|remember|recogni*|say .. his|her|my|own|me|us .. name|face|wife|husband|family|children|son|daughter|house|home|bedroom",
      "doesnt|didnt|not|couldnt recogni* me|us|him|her|anyone|anybody|people|faces",
      "not|isnt|wasnt sure who|where he|she|i",
      "got|get|gets|getting|been lost .. own|home|familiar|neighbourhood|neighborhood|street|road|house|supermarket",
      "cannot|cant|couldnt find .. way .. bathroom|toilet|kitchen|home|back|bedroom|own",
      "call*|calling me|him|her|us .. mother|mum|mam|mummy|father|dad|sister|brother|dead|wrong|else|late",
      "ask*|repeat*|saying .. same|over again question*|thing*|sentence|story",
      "not|isnt|doesnt|wont|stopped|no|little|without make|makes|making|any sense",
      "talk*|speak*|say* .. nonsense|gibberish|rubbish|without sense|incoheren*",
      "rambling|rambles|incoheren*|hallucinat*",
      "sees|seeing|saw things|people .. not|arent|isnt|werent there|real",
      "hard|difficult|impossible wake|rouse|waken",
      "act*|behav*|being .. odd*|strange*|weird*|unlike|broken|different .. LATELY",
      "LATELY .. act*|behav* .. odd*|strange*|weird*|unlike|different",
      "thinks|believes|insists .. war|1940*|1950*|1960*|1970*|1980*|dead|alive",
    ],
    except: [
      "confus*|muddl* .. by|about|between|which|whether|how|what|why|when|if|advice|article*|post|exercise*|instruction*|terms|names",
      "article|post|advice|video|instructions|page|guidelines|website .. confus*",
      "a|bit|little|slightly|so confused|muddled .. exercise*|stretch*|advice|now|here",
      "know|sure|idea .. where .. start|begin|turn|put|go|look|pain|find|buy|stand",
      "know|sure|idea .. who .. ask|see|turn|call|contact|believe",
      "remember|know|recall|forgot .. name .. of|exercise|muscle|stretch",
      "making|make|makes sense of", "lost weight|touch|time|count",
      "asks|asked|asking|ask .. same .. question .. you|here|before|last|everyone|people|as",
    ]
  )
}
