/// Signs of a fever, and of what makes one pressing.
extension Signs {
  static let fever = Sign(
    [
      "fever*", "feverish", "chills", "shivers",
      "thermometer ... 38*|39*|40*|41*|100*|101*|102*|103*|104*",
      "high|running|runs|ran|raised|have|had|has|got|with|and|spiking temperature",
      "temperature .. 38*|39*|40*|41*|100*|101*|102*|103*|104*|high",
      "running|ran|runs|spiking|got|have|has|high|with temp",
      "temp|temps .. 38*|39*|40*|41*|100*|101*|102*|103*|104*|high|up",
      "38*|39*|40*|101*|102*|103*|104* degrees|c|f|temperature|temp",
      "pyrexi*", "teeth chatter*", "shaking cold|chills", "burning up", "shiver*", "rigors",
      "febrile", "hot .. shiver*|cold|sweat*",
    ],
    except: [
      "hay|cabin|football|gold|dance|election|disco|saturday|spring|baby|cup fever*",
      "night fever .. danc*", "room temperature",
      "heat*|hot|warm pack|pad|bottle|bath|water|oil .. temperature",
      "temperature .. room|water|massage|bath|oil|pad",
      "39|40|38|41 years|year|y|yo|minutes|min|old", "shivers|shiver down|up spine|back",
    ]
  )

  static let stiffNeck = Sign(
    [
      "stiff*|rigid* .. neck", "cries|crying|scream*|winces|yelps .. neck|head|chin",
      "bend*|move*|flex*|lower*|tilt*|turn*|nod*|touch* .. neck|head|chin .. hurts|agony|painful|cries|scream*|impossible|unbearable|excruciating",
      "neck .. stiff*|rigid*|locked|seized|frozen|stuck",
      "neck .. wont bend|move|turn",
      "cant|cannot|couldnt|unable|hard|hurts|painful|impossible|agony|trouble|difficult* .. chin|neck|head .. chest|forward|bend|down|flex",
      "cant|cannot|couldnt|unable|hurts|impossible|agony|painful|barely .. bend*|move*|touch*|put*|bring*|tuck*|lower*|tilt*|flex* .. neck|head|chin",
      "neck .. concrete|board|poker|stone|plank|wood|iron|rock",
      "cant|cannot|couldnt|unable|barely|hardly look|nod|glance .. down|up|feet|floor|toes|lap|ceiling|shoulder|neck",
      "chin .. chest", "neck .. wont|cant|not|hurts .. bend|move|forward|flex",
    ],
    except: []
  )

  static let light: Sign = [
    "light*|brightness .. hurt*|bother*|unbearable|sensitiv*|stand", "photophob*",
    "curtains|blinds|lights .. shut|closed|drawn|off|down", "dark room", "darkened room",
    "sensitiv* .. light", "cant|cannot .. stand|bear|tolerate .. light*",
    "confus*", "rash",
  ]

  static let rash: Sign = [
    "rash|spots|blotches .. fade|glass|purple|press*|spread*|blotch*|disappear*", "photophob*",
    "light* .. hurt* eyes",
    "purple|dark rash|spots|blotch*", "rash|spots dont|doesnt|wont|not .. disappear*|fade*|vanish*",
  ]
}
