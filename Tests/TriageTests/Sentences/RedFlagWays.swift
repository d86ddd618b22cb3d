extension RedFlagSentences {
  /// By rule: ways to say its sign beyond the plainest, and what is close to them and harmless.
  static let ways: [(rule: String, signs: [String], none: [String])] = [
    (
      "cauda-equina",
      [
        "It feels strange when I wipe and my back is stiff.",
        "I push on my tummy to get the wee out since the disc slipped.",
        "He has urinary retention and back pain.",
        "I leak urine without noticing.",
        "Everything down there is numb since my spine was jarred.",
        "I could not pass water all day.",
      ],
      [
        "A few drops of pee come when I jump rope.",
        "My bum was numb after hours on the bench.",
        "My legs were weak after the long hike yesterday.",
        "I never had any trouble with my bladder, my back only aches.",
      ]
    ),
    (
      "chest-pain",
      [
        "My chest is in a vice when I walk fast.",
        "My heart hurts on the stairs.",
        "Indigestion that moves into my left arm.",
        "There is a twinge in my chest with each step.",
      ],
      [
        "My grandfather died of a heart attack.",
        "Never have I had chest pain on the bike.",
        "A tight chest and rounded shoulders, what do I stretch?",
        "Where do I fix the resistance band for a chest press?",
      ]
    ),
    (
      "breathless",
      [
        "Orthopnoea, two pillows.",
        "I can't finish a sentence without stopping.",
        "My breathing has been awful all week.",
        "It's like breathing through a straw.",
        "I could not breathe last night.",
        "My lips are blue after the stairs.",
      ],
      [
        "I was huffing after the hill sprints.",
        "Bad breath in the morning, is it my diet?",
        "My breathing technique is poor in the pool.",
      ]
    ),
    (
      "stroke",
      [
        "My arm was like lead for a quarter of an hour.",
        "My hand stopped working for five minutes this morning.",
        "I had a mini stroke, I think.",
        "The corner of her mouth is twisted.",
        "He is talking gibberish.",
        "I was not able to lift my arm.",
        "My sight went black in one eye.",
      ],
      [
        "My left side is weaker than my right in the row.",
        "What a stroke of luck that I found you.",
        "I stood there with my mouth hanging open.",
        "I do balance exercises on one leg.",
      ]
    ),
    (
      "thunderclap-headache",
      [
        "The most awful headache of my life.",
        "Out of the blue came a headache that made me cry.",
        "The headache reached its peak in one minute.",
        "The pain in my head came in seconds.",
        "Something popped in my head and then it ached.",
        "Worse headache of my life, sorry for my spelling.",
      ],
      [
        "The worst part of my week is a headache called planning.",
        "Blue light in the evening gives me a headache.",
      ]
    ),
    (
      "fever-stiff-neck",
      [
        "My boy has a temp of 102 and cries when I move his neck.",
        "A fever, and bending my neck hurts.",
        "Fever, and a neck like concrete.",
        "Stiff neck and spots that don't disappear under a glass.",
      ],
      [
        "I had a fever two months ago. My neck is stiff from a draught.",
        "I had a fever as a kid and my neck is stiff from a bad back.",
      ]
    ),
    (
      "swollen-calf",
      [
        "My calves: the left one is hot and sore.",
        "My lower leg is red and bigger than before.",
        "My calf's swollen.",
        "My calf aches since the flight.",
      ],
      [
        "What is a clot in the leg?",
        "Is there a risk of a clot in my leg if I sit all day?",
        "The scan of the calf for a clot was negative.",
      ]
    ),
    (
      "numb-and-weak",
      [
        "My thumb is numb and I can't do up a zip.",
        "My fingers are dead and I'm clumsy with them.",
        "Tingling, and my biceps won't lift anything.",
        "My foot's numb and the toes won't come up.",
        "The arm is numb and its strength is fading.",
        "A numb hand, and even the kettle is too heavy.",
      ],
      [
        "My mind is numb and my willpower is weak.",
        "Numbness when I do dead lifts, gone at once.",
      ]
    ),
    (
      "back-pain-fever",
      [
        "I've long had back trouble, and today a fever with it.",
        "My spine is tender and the thermometer says 38.9.",
        "My back's sore and I'm shivering.",
      ],
      [
        "The thought sends shivers down my spine, and my back is sore.",
        "The fever is gone, and now my back aches from lying.",
      ]
    ),
    (
      "head-injury",
      [
        "I banged the back of my head and one pupil is larger.",
        "A barbell fell on my head and I feel queasy.",
        "We clashed heads and he is talking strangely.",
        "She landed with her head on the ice and can't recall the day.",
        "He hit his skull and won't wake up.",
      ],
      [
        "I put my forehead on the mat in a yoga pose and feel sleepy.",
        "I bang my head on the wall about my weight, I'm sick of it.",
      ]
    ),
    (
      "blackout",
      [
        "I came to on the floor.",
        "She woke up on the ground.",
        "He was foaming at the mouth.",
        "I went out like a light in the sauna.",
        "The next thing I knew I was in an ambulance.",
        "I faint whenever I stand up.",
        "I fainted last month at the gym.",
      ],
      [
        "I fall on the couch and pass out until morning.",
        "My aunt has seizures but I never have.",
        "My dog had a seizure.",
        "I almost faint when I see your prices.",
      ]
    ),
    (
      "swollen-throat",
      [
        "I can't swallow anything, not even soup.",
        "My throat is narrowing since the nuts.",
        "His face swelled up like a ball.",
        "My throat's tight after the sting.",
        "I have trouble swallowing.",
      ],
      [
        "I can't swallow big tablets.",
        "A hard pill to swallow, that race.",
        "My throat gets tight when I cry at your stories.",
        "My face is swollen from the dentist.",
      ]
    ),
    (
      "weight-loss",
      [
        "I've become thinner and thinner, and I eat the same as always.",
        "Down to 60 kg and nobody can tell me why.",
        "I dropped two sizes without changing anything.",
        "I lost a stone w/o trying.",
        "My trousers are slipping and I did nothing for it.",
        "Inexplicable weight loss.",
      ],
      [
        "I want to get down to 70 kg, no idea how.",
        "My hair is getting thinner, I don't know why.",
        "I lost ten pounds with your plan, should I eat more?",
      ]
    ),
    (
      "pregnancy-bleeding",
      [
        "16 weeks gone and there was fresh blood.",
        "A positive pregnancy test and now bleeding.",
        "I'm expecting and a trickle of blood came.",
        "My wife is with child and has a bloody discharge.",
      ],
      [
        "I'm pregnant, is spotting a friend at the bench all right?",
        "I'm pregnant and had a blood test.",
      ]
    ),
    (
      "coughing-blood",
      [
        "Frothy pink spit when I lie down.", "My phlegm is pink.",
        "What I cough up has gone crimson.",
      ],
      ["I have a cold and hadn't coughed up any blood.", "What is coughing blood a sign of?"]
    ),
    (
      "vomiting-blood",
      [
        "He is spewing blood.", "She threw up something grainy.",
        "Regurgitating blood since lunch.",
      ],
      ["My cat vomited blood.", "I threw out the black coffee.", "I'm sick of the bloody rain."]
    ),
    (
      "blood-in-stool-or-urine",
      [
        "Haematuria since the race.",
        "Bloody diarrhoea for two days.",
        "The toilet turned red.",
        "Maroon stools.",
        "Blood comes from my bottom.",
        "My wee looks like port wine.",
      ],
      ["A glass of red wine and I pee all night.", "My stool test was negative for blood."]
    ),
    (
      "suicidal-thoughts",
      [
        "He tried to hang himself last month.",
        "I've been saving up pills.",
        "I looked up ways to die.",
        "I have written a goodbye letter.",
        "I think of driving into a wall.",
        "There is nothing left to live for.",
      ],
      ["I hang from the rings.", "I looked up ways to run faster.", "I'm sick of living on rice."]
    ),
    (
      "bad-fall",
      [
        "He hit the patio on his backside and can't take a step.",
        "thrown from a pony yesterday, she's lying still and crying",
      ],
      ["I fell off the wagon and ate cake.", "The ladder went up to the loft; my back is stiff."]
    ),
    (
      "wound-fever",
      [
        "epidural on Monday and I can't get warm today",
        "The dressing smells and she's roasting hot.",
      ],
      ["I had a protein shake after the operation.", "The dressing on the salad was hot."]
    ),
    (
      "growing-lump",
      ["a growing mass under his arm", "my gland in the neck has been hard for weeks"],
      ["I have a lump in my throat when I read this.", "There was a lump of clay in my hand."]
    ),
    (
      "after-cancer",
      [
        "Lymphoma six years back, all clear since, but now there is a deep ache in my pelvis.",
        "My mother had a mastectomy, and this month her vertebrae hurt when she turns.",
        "After my prostate cancer I thought I was through, and now my lumbar spine hurts more each week.",
      ],
      [
        "My back hurts since the run for the cancer charity.",
        "I never had cancer, my back just hurts.",
        "The cancer ward is where I work, and my feet are sore.",
      ]
    ),
    (
      "night-pain",
      [
        "Whichever way I lie, my thigh bone throbs until morning.",
        "My back gives me no peace, night after night, and the tablets make no difference.",
        "By day it is bearable, but at night my ribs ache so that I walk about till dawn, nothing eases it.",
      ],
      [
        "My hip hurts at night when I lie on it, and is fine when I turn over.",
        "My back is stiff in the morning and better after a shower.",
        "I sleep well, my back only hurts at my desk.",
      ]
    ),
    (
      "confusion",
      [
        "Mum got lost in her own street this afternoon.",
        "Since the heat of Sunday he talks nonsense and cannot find the way to the bathroom.",
        "She keeps asking the same thing and calls me by her sister's name.",
      ],
      [
        "I'm confused about which stretch comes first.",
        "Your article on heat and ice confuses me.",
        "I don't know where to start with my posture.",
      ]
    ),
    (
      "racing-heart",
      [
        "My pulse is all over the place and the room spins.",
        "My heart skips beats, and I have to hold on to the table.",
        "Heart rate of 170 on the sofa, and I feel faint.",
      ],
      [
        "My heart rate in zone two is 140, is that right?",
        "My heart races when I sprint, as it should.",
        "I get dizzy in yoga when I stand up fast, my pulse is normal.",
      ]
    ),
    (
      "headache-with-signs",
      [
        "I've been sick four times with this headache.",
        "My temples throb and half of my sight is missing.",
        "A new headache, and it hurts my jaw to chew.",
      ],
      [
        "A dull headache after screens, no sickness and my eyes are fine.",
        "Headaches since I changed my pillow.",
        "My reading is blurred without my glasses.",
      ]
    ),
  ]
}
