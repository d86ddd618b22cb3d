extension RedFlagSentences {
  /// Signs that are one detail of a message, in the English of many countries.
  static let details: [String] = [
    """
    My husband says his thigh feels like it's been to the dentist, all dead to the touch. \
    Yesterday the knee gave way on the stairs because the muscle simply didn't do what he told \
    it. He's blaming the new sofa.
    """,
    """
    Loved the article on neck stretches. A client of mine, 52, came in this morning with a \
    fizzing feeling from shoulder to thumb, and when I asked her to push her elbow straight \
    against my hand there was next to nothing there. Should I still work on her traps?
    """,
    """
    Well I never thought I'd be writing to a gardening blog about my waterworks but here we \
    are! I was lifting the big terracotta pots you recommended, the ones for the olive trees, \
    and something went in my lower back. The pots look wonderful by the way. Ibuprofen is \
    helping with the ache. What's odd is I've had to put on one of my late mother-in-law's \
    pads, because it just trickles out and I don't feel it coming. Is there a herbal tea that \
    would tone things up down there?
    """,
    """
    Hello coach, I write from Leipzig and follow your plan for the half marathon since January. \
    My times are good and my girlfriend has also begun with running. Two weeks ago I had a \
    hexenschuss, how you say, lumbago. The pain is going into both buttocks, and since three \
    days I must stand for minutes in front of the toilet until something comes, and yesterday \
    evening nothing came at all. Can I do the long run on Sunday, or better cycling?
    """,
    "can't feel my balls or my arse properly, back pain 9/10",
    """
    My wife says everything "down below" has gone to sleep and stayed asleep. It's been three \
    days now, along with the shooting pain in her hip.
    """,
    """
    This one is for the physio. I have bulging disc L5 as per MRI of last year and was managing \
    nicely with swimming. My son's wedding was last week so there was much standing and \
    dancing, very joyful occasion, four hundred guests. Afterwards both hips pained. Since \
    Monday when I sit on the chair I am not able to feel the chair properly, inner thigh and \
    private area are like wood. Which asana will bring back the feeling?
    """,
    "neither leg will hold me up since yesterday wtf",
    """
    My grandfather was walking fine on Friday. Now he needs to be held under both arms, because \
    his legs fold under him like cooked noodles. He says they don't hurt, they are just not \
    listening.
    """,
    """
    Had a stomach bug a fortnight back. This week my feet started tingling, then shins, now \
    it's up past the knees on the two sides and I'm pulling myself up the stairs by the \
    banister. Is it low magnesium?
    """,
    """
    I'm Chinese student in Manchester, playing badminton three times a week. Thank you for \
    video about warming up, is very useful for beginner. My back hurt from long time sitting \
    for thesis. These two days my legs feel not belong to me, both of them, no power, I have to \
    hold the wall to go kitchen. My roommate says is stress of exam. Which stretching you \
    suggest?
    """,
    """
    One of my regulars at the studio went grey and sweaty on the reformer today, rubbing his \
    breastbone and saying it was "just indigestion". He's still sitting in my reception with a \
    glass of water. Would you let him finish the class?
    """,
    """
    I coach the under 16s in a small town outside Galway and your drills have been a godsend. \
    We won the first two matches, would you believe. One of the lads, our fastest, has been \
    pulling up in training holding his chest and saying it's sore and thumping. It happened \
    again last night after the sprints. His mam thinks it's growing pains. Should I have him do \
    more aerobic base work?
    """,
    """
    Since my knee operation ten days ago I was doing well. This morning, suddenly no air, I \
    must stop after each sentence. My heart goes like crazy.
    """,
    """
    My flatmate's in bed shivering, 40 degrees on the thermometer. He screams if we try to lift \
    his head off the pillow. We thought a neck massage might be good?
    """,
    """
    I thought i slept funny bc my neck wont move at all. but im also boiling hot and freezing \
    at the same time and theres purple dots on my legs. mum says flu
    """,
    """
    My boyfriend is German and never complains, which you need to know for this. He plays \
    handball and on Sunday he got home saying his nape was hard. I thought, okay, typical \
    strain, and gave him the massage from your video. Now he has 39 Fieber, he lies with his \
    head bent back and can't put it forward, and he's getting muddled about what day it is. I \
    made him chicken soup. Can I massage him again tomorrow, or is one day too early?
    """,
    """
    My toddler won't put weight on his leg. The hip's sore to touch and he's been running a \
    temp of 39 since teatime. Might he have strained it on the trampoline?
    """,
    """
    It's like a cramp in the back of the lower leg which doesn't let go, five days already. I \
    compared with measuring tape: 4 cm more than other side. Skin is a bit pinkish.
    """,
    """
    Hi from Brisbane! I drove up from Melbourne over three days with the kids and the dog, \
    never again hahaha. Your car-seat stretches kept my back alive so thank you. My left calf \
    has been giving me grief since we got here, it's all swollen up and achey, and there's a \
    red patch that's warm when I put my hand on it. Hubby had a go at massaging it and I nearly \
    kicked him. Compression socks, yes or no?
    """,
    """
    I was raking leaves and it felt as if somebody had hit me on the skull with a bat. I \
    actually turned round to see who it was. That was at noon and I've been sick twice.
    """,
    """
    Namaste, I'm regular follower of your yoga lessons from Pune. My practice is of fifteen \
    years and headstand I do daily without difficulty. This morning while coming out of the \
    pose one pain came in the head all at once, so strong that I fell to the mat, never in my \
    life such a pain. After three hours it is slightly less, but my eyes don't like the light. \
    My daughter is pressing the temples with balm. Is it that I should avoid inversions for \
    some days?
    """,
    """
    One minute I was deadlifting, next thing I'm on the floor with people round me and a wet \
    patch on my shorts. They said I was jerking. I feel OK now apart from a bitten tongue.
    """,
    """
    I walked into a scaffold pole at work. Since then I've vomited three times and the left \
    pupil looks bigger in the mirror. Is it okay if I go for my massage at four?
    """,
    """
    She came off her pony on Saturday, helmet on, seemed right as rain. Today she's very sleepy \
    and hard to wake and says the telly is too loud.
    """,
    "waking up drenched every night for a month, have to change the sheets",
    """
    No diet, no sport, and still the scale shows 8 kg less than in spring. At night my pyjama \
    is so wet that I can wring it. There's also a lump in my neck that I can feel, is it a \
    muscle knot?
    """,
    """
    Oh it's a lovely blog, my niece set me up with the tablet so I could read it. I'm 79 and \
    always was a big woman, thirteen stone in my stockings. Everyone at Mass says I look great, \
    but I haven't been trying at all and it's dropping off me, nearly three stone since the \
    summer. My appetite's gone and I've this gnawing in the back. Would you have a recipe \
    that'd build me up?
    """,
    """
    since the accident i look at the bridge every day on the way to work. i think how easy \
    would be. nobody needs to know
    """,
    """
    I was a landscape gardener for thirty years, built half the gardens in our village. Then \
    the back went, then the business, then Carol. I still read your blog of a morning because \
    it reminds me of better days. I'll be straight with you, I've worked out how I'd do it, and \
    it's only the dog that's stopping me. Your bit on dahlias was very good, I wanted to say \
    thanks.
    """,
    """
    Hey so I love your content, you're basically the only adult who gets what ballet does to \
    your body. My hip is still clicking and I'm out till March. Everyone got their parts for \
    the show except me lol. I've started burning myself with the straightener where the tights \
    cover it, cause it makes my head go quiet for a bit. Please don't tell my mum. Anyway is \
    swimming okay for snapping hip?
    """,
    """
    My mother is 81, lives with us in Delhi, and her knees have made her housebound. We are \
    doing the chair exercises daily from your booklet. Of late she refuses food and tells that \
    God should take her, and on Tuesday my wife found she had kept all sleeping tablets under \
    pillow, and mother said it was for finishing her life. Since then she's very calm. Which \
    exercise may improve the mood?
    """,
    "Baby hasn't kicked since last night, should I lie on my left?",
    """
    I'm 35 weeks with my second and he's normally a right little footballer. Today I've felt \
    maybe two lazy nudges. Cold juice did nothing.
    """,
    """
    My wife is carrying five months. Since afternoon she has unbearable stomach pain, hard like \
    a stone, and she's crying. Can I apply some oil massage on the belly?
    """,
    """
    Hello lovely, it's Jess from Cardiff, I did your online pregnancy yoga in the spring! Bump \
    is now 31 weeks and huge, my ankles have vanished. We painted the nursery sage green. Just \
    wanted to check, because she's gone awfully quiet in there since Saturday, hardly moving at \
    all when she usually parties at bedtime. Mum says they run out of room. Is there a pose to \
    wake her up?
    """,
    "I fell off the ladder and my neck is agony.",
    "Car hit us from behind today, dreadful pain down the middle of my neck.",
    """
    My mother slipped on the ice and landed flat on her bottom. She's got osteoporosis. She \
    can't straighten up or turn over in bed for the pain in her back.
    """,
    """
    A girl in my squad came down on her head off the beam. She's lying on the mat and says her \
    neck hurts badly and her arms are tingling. Should we sit her up?
    """,
    """
    I was thrown by the horse yesterday and landed on my back on the fence. I crawled into the \
    house, every move takes my breath, there's a step in the spine where I press. Heat or ice?
    """,
    """
    So picture this, I'm up the cherry tree with the new loppers you reviewed, feeling like \
    Tarzan. Branch goes, I go. About twelve feet onto the lawn, flat on my back. That was this \
    afternoon and I'm typing this on the sofa because I can't get up off it, the pain in the \
    small of my back is something else and I can't roll over. My wife wants to ring someone and \
    I said I'd ask here first. Would arnica do it?
    """,
    """
    I'm exchange student in Canada and I tried the snowboarding first time, so beautiful \
    mountain. My host family very kind. On second day I hit a tree with helmet and shoulder, \
    everybody said wow. Now two days later I must hold my head with the hands when I stand up, \
    the bone in neck is very very painful and I cannot turn at all. I want ask, is the massage \
    chair in the mall okay for that?
    """,
    "My knee op was last week and I've got a fever of 39.",
    "the cut on my hand is oozing pus and im burning up",
    "Shivering and hot two days after a cortisone injection in my shoulder.",
    """
    I had the C-section nine days ago. The scar is red, weepy and smells off, and I can't get \
    warm tonight, my teeth are chattering.
    """,
    """
    A lady booked for scar massage rang: hernia surgery a fortnight ago, wound opened at one \
    end with yellow stuff, temp 38.6. She'd still like to come in. Yes or no?
    """,
    """
    G'day, long time listener. Had me ACL done by a top bloke in Adelaide and I've been \
    religious about your prehab and rehab. Got full extension by day five, stoked. Since last \
    night though I've been crook, sweats and chills, 38.8, and the knee's gone tight and angry \
    looking round the portals. Physio isn't till Monday. Do I keep going with the quad sets or \
    back off?
    """,
    """
    Dear team, I'm a bookkeeper from Stuttgart and a friend of order, so I write everything in \
    a list. Monday: injection in the lumbar spine because of the disc. Tuesday: no pain, very \
    happy, walked one hour. Thursday: the place is red and pulses, and in the evening 39,2 \
    degrees with shaking chill. Friday, today: the same, also the back hurts more than before \
    the injection. My question is whether I can go into the sauna on the weekend.
    """,
  ]

  /// What such messages say of a sign that is none of theirs.
  static let noDetails: [String] = [
    """
    My late father lost control of his bowels and bladder at the end, God rest him, and we \
    looked after him at home for two years. All that lifting taught me to respect my back. I'm \
    60 now, fit enough, and I've no complaints besides being a bit bored. My friend has talked \
    me into trying yoga. Which sort of class would you send a beginner to?
    """,
    """
    Feeling between my legs is completely intact according to the nurse, so why does my \
    tailbone ache?
    """,
    """
    I'm sixty-three and took up line dancing, you're never too old. My hips have been creaking \
    like a barn door ever since the Boot Scootin' Boogie night. I don't have any of that loss \
    of feeling in the private parts that you warned about, nor anywhere else. It's just stiff \
    first thing and loosens after a cup of tea. Would glucosamine be worth the money?
    """,
    "\"Saddle anaesthesia\" sounds like something a cowboy gets, can you explain the term?",
    """
    You asked if my legs ever give way or go numb on both sides. No and no. Pain is only on the \
    right of the back, size of a coin, when I bend over the sink.
    """,
    """
    I've been writing a novel for about nine years, don't ask. The hero is thrown from a \
    carriage in chapter four and both his legs go numb and weak for good. My editor says \
    readers will want to know how he was treated. Would a doctor in 1890 have ordered massage \
    or electric baths? I'd credit you in the back of the book.
    """,
    """
    Love your new site, the pictures are gorgeous. The warning box says that chest pressure \
    means stop and call for help, which is fair enough. Just so you know, it's pale yellow on \
    white and on my phone I could barely make it out. My reading glasses aren't that old \
    either. I came for the rhubarb jam recipe, and that bit was perfectly readable!
    """,
    """
    I lead a Thursday walking group of about twenty people, mostly retired. They asked me to do \
    a ten-minute talk on listening to your body. What's the difference between being puffed \
    because you're unfit and the shortness of breath you should take to a doctor? I'd like to \
    explain it without frightening anyone. We're all well at the moment, I'm happy to say.
    """,
    """
    Is it true that a hot swollen joint with fever can be an infection? We're revising it at \
    physio school.
    """,
    """
    The outside of my knee nags on long downhills. I have pressed all over my calf for clots \
    like your article says, and it's soft, cool and painless. Would you change shoes or roll \
    the IT band?
    """,
    """
    I'm on the committee for our village first aid quiz and you've no idea how competitive it \
    gets. I've written a question about a clot in the leg. Is "one calf bigger, hot and red" \
    the classic picture, or are there other forms that a clever clogs could argue for? Last \
    year we nearly had a fight about nosebleeds. You'd get a mention on the answer sheet.
    """,
    """
    Dizzy? No. Trouble finding words? No more than usual at seventy-six. Eyes are good, tested \
    on Thursday. I'd only like a stretch for a stiff neck that I can do in my chair.
    """,
    """
    I fall asleep every single time my therapist does my scalp, out like a light, is that rude?
    """,
    "I nearly died laughing, almost passed out at the photo of your cat in the wheelbarrow.",
    """
    Why do anti-inflammatories sometimes cause black stools? I'm curious how that works in the \
    body.
    """,
    """
    Minor bang in rugby on Saturday, shoulder to shoulder. The doc did the full concussion test \
    and I was clear: no confusion, no memory gaps, never felt sick. How do I get the AC joint \
    moving?
    """,
    """
    I'm doing my coaching badge over the winter, level two, on Wednesday nights. For homework \
    we must list the warning signs after a knock on the head, such as vomiting, confusion and \
    drowsiness. What are the rules for going back to play? The handout and the website don't \
    say the same thing. All my own players are in one piece, touch wood.
    """,
    """
    I teach biology and we used your article in class, hope that's all right. The pupils are \
    merciless and found a gap. How much weight loss without trying counts as a warning sign, \
    five per cent, ten? The article doesn't give a number. They'd be thrilled if you answered, \
    because they bet me you wouldn't.
    """,
    """
    The questionnaire at the pain clinic had a line about wanting to be dead. I could put "not \
    at all" with a clear conscience. They suggest pacing, and I don't understand how to do it \
    with a garden.
    """,
    """
    Harming myself has never crossed my mind, I'm simply cranky from six weeks in a boot, so \
    what's a good seated workout?
    """,
    """
    Hey, I'm a PE teacher in Dunedin and 19 weeks with our first. I've kept up my swimming and \
    a bit of light lifting with your videos. Haven't bled, haven't had any sharp pains, and I \
    just started feeling wee flutters, which is magic. My wrists are sore in all-fours \
    positions. Would fists or a wedge be better? And do you do an online class on Sunday \
    mornings NZ time?
    """,
  ]
}
