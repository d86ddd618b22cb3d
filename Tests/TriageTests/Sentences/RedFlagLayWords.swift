extension RedFlagSentences {
  /// Signs as people put them who know no word for them, among all else that they tell.
  static let layWords: [String] = [
    """
    my knee just buckles under me on the stairs since tuesday and down the front of that thigh \
    i dont even feel it when the cat scratches me
    """,
    """
    I coach the under 18s. One of my lads has had a pain at the base of his spine since a bad \
    tackle, and he told me very quietly after training that he has begun soiling his kit and \
    can't tell when he needs to go. I promised I'd ask someone who knows about backs.
    """,
    """
    Dear Mr Hollis, I am 79 and have followed you since your newspaper column. My lumbago \
    returned in October with a vengeance. I am ashamed to say that these past three days the \
    waterworks have simply let go of their own accord, and I am going through pads as I did \
    after my babies. Would a corset help?
    """,
    """
    Y'all ever get back pain so bad you can't tell if you gotta go? I stand there at the toilet \
    five ten minutes and have to push on my belly to get a trickle. Started Friday, same time \
    both legs got zingy.
    """,
    """
    asking for my sister she is shy. She say between legs is no sensation, like it is not her \
    own body, since she carried the gas cylinder up to second floor. She is 29 yrs.
    """,
    """
    Has anyone had sex go weird with a disc bulge? I couldn't feel a thing last night, and my \
    inner thighs are the same. My partner was lovely about it but I'm freaking out a bit.
    """,
    """
    Gday. 45 yo chippy here. The old fella and the plums have gone all novocaine on me since I \
    stuffed me back shifting a slab, anyone else had this?
    """,
    """
    My dad's rubbing his jaw and left arm, he's 66, gone grey and clammy, says it's just the \
    curry repeating on him and wants me to massage between his shoulder blades. Which spot \
    should I press?
    """,
    """
    tight band round my ribs when i walk up the hill to the bus, goes off when i stop. ive put \
    it down to my bra or my posture, new since about a fortnight
    """,
    """
    Third Monday in a row that I've had to pull over on the way to work because of a squeezing \
    right in the middle, behind the seat belt. It passes in ten minutes and then I feel washed \
    out till lunch. My boss is a nightmare so I assume stress, and your post on tight pecs made \
    me wonder.
    """,
    """
    hlp pls my lungs feel closed n i breath short short even when i sit, my friend say my lip \
    little blue
    """,
    """
    My little boy (6) woke up boiling hot and cries if I try to lift his head off the pillow. \
    He's holding it ever so straight, like a soldier. I thought wry neck and found your page.
    """,
    """
    Mother in law, 72 years, is hot to touch, confused about which day it is, and back of the \
    neck is rigid, she screams when I am trying to bend it. Should I apply hot water bag?
    """,
    """
    We have at home an au pair, 19, from Spain. She has since yesterday high temperature and \
    she can not bend the nape forward, she vomits also. Is massage good in this?
    """,
    """
    Client cancelled then asked if I could do a home visit instead: her head won't go forward \
    at all, she's running 101 and feels dreadful. I was going to pop round with the portable \
    table at four, okay?
    """,
    """
    woke up w one fat leg lol. just the right one, tight as a drum, looks kinda purple. did leg \
    day mon so prob doms??
    """,
    """
    Can a cramp last five days? It's only the one side, it has puffed up so my sock leaves a \
    trench, and my husband says he can feel the heat coming off it through my tights.
    """,
    """
    Sports massage therapist here. Marathon runner booked in for "tight gastroc". On \
    inspection it's 4 cm bigger round than the other one, angry-looking, sore to the lightest \
    touch. He insists I dig in. Would you?
    """,
    """
    Had a bang-type pain in my head during, ahem, intimacy last night. Zero to agony in a \
    heartbeat and never had anything like it. Is it my tight traps?
    """,
    """
    Grandfather is not lifting right hand and right leg since he got up today, talking also not \
    clear. Ayurvedic massage centre is near to us, shall we take him?
    """,
    """
    MY LEFT SIDE JUST QUIT ON ME IN WALMART, ARM AND LEG BOTH LIKE JELLO, LASTED MAYBE 20 MIN \
    THEN OK. ANY VITAMINS FOR THAT
    """,
    """
    our keeper went down mid sprint no contact just dropped, eyes rolled back, came round after \
    30 secs or so, wants to play saturday. yes or no
    """,
    "Been on ibuprofen for my back for two months and now what's in the toilet looks like tar.",
    """
    Wee has been the colour of rosé since the half marathon and that was FOUR days ago. Dull \
    ache in the flank too. Dehydration?
    """,
    """
    Mum toppled against the radiator on Friday. She's on warfarin. Today she's muddled, calling \
    me by my sister's name and nodding off mid-sentence, though she did eat her porridge. I was \
    going to bring her to you for her neck.
    """,
    """
    Collided with the goalpost Saturday. I've been spaced out and woozy ever since, brought up \
    my lunch today, and according to my flatmate one pupil's bigger than the other. When can I \
    run again?
    """,
    """
    My brother was hit by cricket ball near the ear without helmet. He was ok for some time, \
    now he has become very sleepy and is talking irrelevant things. Elders say let him take \
    rest.
    """,
    """
    My husband's had a nagging backache since the summer and now there's a lump the size of an \
    egg next to his spine, and I swear it's growing. He calls it his "knot" and would like it \
    kneaded out.
    """,
    """
    My father has become very thin in three months, 12 kg less, food he is not taking properly, \
    and the bone of the back is paining day and night. Which mattress is good?
    """,
    """
    I've discovered a hard thing in my groin and another above my collarbone, not muscle, they \
    don't budge, and at night I drench the bed. My masseuse spotted them while she was working \
    on my lumbar.
    """,
    """
    Knee op last Thursday. Went like a dream, lovely nurses, home by teatime. Today the scar is \
    oozing yellow gunk and I've got the shakes, can't get warm for love nor money.
    """,
    """
    cortisone shot in my shoulder friday, joints like a furnace now and im sweating and \
    freezing in turns
    """,
    """
    Feel fluey and my spine is agony, can't roll over in bed. I should mention I was using \
    needles again up until last month. Please don't judge, I just want to know if I can get a \
    massage.
    """,
    """
    Sorry for posting under a blog about hip flexors. My wife left, the fibro is worse, and \
    most nights I lie there working out how to make it look like an accident so the kids get \
    the insurance. Anyway, thanks for the stretches.
    """,
    """
    31 wks and the little one hasnt kicked since yesterday morning, normally a right footballer
    """,
    """
    My wife is in seventh month and having unbearable stomach pain, stomach has become hard \
    like stone and not relaxing. Can I give her gripe water or do back massage?
    """,
    """
    My sister did a test last week, about six weeks we think. Since this morning she's bent \
    double with pain low down on one side and now her shoulder tip hurts as well, so I thought \
    trapped nerve and came here.
    """,
    """
    Hello, fellow therapist. I have a mum-to-be at 38 weeks booked for tomorrow, and she \
    mentioned on the phone that the bump's been unusually quiet for two days, "he must be \
    resting up". Side-lying still alright?
    """,
    """
    For about six weeks anything solid gets stuck halfway and I have to bring it back up. Now \
    even soup is a struggle going down. I'm 64, teach piano, sit rather hunched, so I wondered \
    about my posture.
    """,
    """
    Sir after taking antibiotic tablet for tooth my tongue and mouth became big and voice is \
    changed. How much time it will take to go?
    """,
    """
    Came off a horse an hour ago, landed flat on my back, and I can't get up off the stable \
    floor. Typing this with one thumb. Wait it out?
    """,
    """
    My mum is 83 and slipped on the ice by the bins. Ever since, the pain in her spine has been \
    dreadful and she can't sit up in bed without screaming. A gentle massage, perhaps?
    """,
    """
    rear ended at 50mph yesterday, neck is agony, cant turn it one bit, im literally holding my \
    head up with my hands
    """,
    """
    Uncle fell from the mango tree on Sunday, about 12 feet. He is lying on cot only, not able \
    to move the legs properly, back is paining terribly. Local bone setter wants to pull it, \
    what is your opinion?
    """,
    """
    Hubby was clearing the gutters and the ladder went. He hit the patio on his backside and \
    now he can't straighten or take a step, he's crawling to the bathroom. He says it's just \
    bruised.
    """,
    """
    dived in the shallow end like an idiot, heard a crack, and now my neck kills and both arms \
    get electric zaps. its been 4 hours
    """,
    """
    daughter landed on her head off the trampoline, wont move her neck at all and just lies \
    there crying
    """,
  ]

  /// What lay people say of a sign that they do not have.
  static let layAsides: [String] = [
    """
    You asked whether my foot slaps or catches when I walk: it doesn't, and I've full feeling \
    in every toe. The heel is what bothers me, first thing in the morning.
    """,
    """
    Asthma clinic gave me a clean bill on Thursday, peak flow 520, no breathing trouble. Now \
    how do I loosen these scalenes?
    """,
    """
    Usual tension headache creeping up from my shoulders by 4pm. Nothing sudden, nowhere near \
    the worst I've had, just boring.
    """,
    """
    Blacking out is not something I experience, thankfully; I merely find the face cradle gives \
    me a blocked nose.
    """,
    """
    My sister worries about me since the divorce. I've told her I'm sad, not in any danger from \
    myself, I've got the dogs and I've no wish to go anywhere. What I do need is something for \
    these clenched shoulders.
    """,
    """
    Lump-in-the-throat feeling when I'm stressed. ENT put the camera down, all clear, food goes \
    down with no trouble. Could tight neck muscles do that?
    """,
    """
    What's the difference between nerve pain that makes a limb weak and one that only tingles? \
    I'm a second year student with an essay due.
    """,
    """
    In the Western we watched, the sheriff's gun hand goes dead and he drops the pistol in the \
    final duel. Made me think of your carpal tunnel post haha
    """,
    """
    My physio gave me a leaflet that says go straight to hospital if you can't pee with back \
    pain. Who writes these cheery things?
    """,
    """
    "Saddle numbness" sounds like something out of a cowboy film, can you explain in plain \
    English what the phrase means?
    """,
    """
    Long ago in my cycling club one fellow got a dead crotch on a 300 km ride; he bought a new \
    saddle and it was never mentioned again. Which saddle have you got?
    """,
    """
    I lie awake scared that one day I'll get that cauda equina thing with the numb privates, \
    even though my back is fine these days. How do I stop reading horror stories?
    """,
    """
    this traffic gives me a heart attack every morning no wonder my shoulders are up by my ears
    """,
    """
    Is it true that a stiff neck with fever means meningitis or is that an old wives tale? Just \
    asking, we're all well here.
    """,
    """
    They say on the box of my pill that a hot swollen calf could be a clot. It's the small \
    print that frightens me more than anything.
    """,
    "What exactly is meant by thunderclap headache? You use the term and never explain it.",
    """
    I'm always frightened that a sudden headache will come during a lift, so I exhale like mad. \
    It's never happened, should I relax about it?
    """,
    """
    Afraid I'd keel over if I tried hot yoga at my age, so I haven't. Is there a cooler \
    variety?
    """,
    """
    Old Mr Petrie fainted in church one Christmas in about 1962 and the vicar just kept going. \
    Your story about the yoga class reminded me of it.
    """,
    """
    My late uncle coughed blood, it was TB, and that was in the village before independence. \
    Nowadays is it still so common?
    """,
    """
    Beetroot turned everything pink in the loo again, gets me every time. Great for running \
    though, what dose do you take?
    """,
    """
    I had concussion at nineteen from a judo throw, puked everywhere, was right as rain in a \
    week. Forty now and wondering about taking it up again.
    """,
    "Would love some unexplained weight loss haha, mine's all explained by cheese",
    """
    Why do doctors always ask about night sweats when you go about a sore back? Genuinely \
    curious what they're looking for.
    """,
    """
    Have you seen 13 Reasons Why? I felt it handled suicide badly, and I'm interested in a \
    therapist's take on it.
    """,
    """
    Not expecting yet but we're trying. Which kinds of bleeding in early pregnancy are harmless \
    and which aren't, as a rule?
    """,
    """
    Call the Midwife had me in bits last night, that poor woman with the haemorrhage. Do doulas \
    still train the way they did then?
    """,
    """
    Everyone tells me massage will make me bleed or bring on labour early, it scares me silly \
    though I'm well and only just booked in with the midwife. Myth or not?
    """,
    """
    The warning on the peanut oil says lips and throat may swell in allergic people. Do you ask \
    every customer before you use it?
    """,
  ]
}
