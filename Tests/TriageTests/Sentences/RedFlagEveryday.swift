extension RedFlagSentences {
  /// Signs told in passing, with what was done that day.
  static let everyday: [String] = [
    "Everything between my legs feels asleep since I hurt my back yesterday.",
    """
    After four hours tractor work my backside went dead and it has not come back, three days \
    now. Also the area round the anus. I am farmer, no time for doctors, give me some \
    stretching please.
    """,
    """
    Perineum is the word I think? That bit is numb, plus my left buttock, ever since a heavy \
    squat session on Friday. Would a massage gun loosen it?
    """,
    """
    I'm 67 and have spinal stenosis. This morning when I washed myself I noticed my genitals \
    were without feeling, as if they belonged to someone else. Does your traction belt help for \
    this?
    """,
    """
    I walk the dog every day along the canal. Since Thursday my legs, left and right, turn \
    heavy and dull after a hundred yards and I've fallen twice. Is it only age? I'm 63.
    """,
    """
    Two of my legs not have power when I try stand up from chair. It start with back pain and \
    now like wood. My daughter write this for me.
    """,
    """
    I did my first half marathon on Sunday and put it down to that, but it's Friday. I can't \
    get up the stairs because neither thigh will push, and the skin on both feels woolly.
    """,
    "Chest pressure going into my jaw right now, could it be a muscle knot?",
    """
    My boss laughs, but since yesterday there is like an elephant sitting on my breast. I take \
    paracetamol and it not help. Maybe you know pressure point for it?
    """,
    """
    Please help with massage for my son 6 years. He has hot body, 40 degrees, he cries when I \
    bend his head forward. Yesterday he was playing normal.
    """,
    """
    elbow is massive, red n hot to touch and i feel like ive got the flu, hot and cold all \
    over. i did scrape it on the rugby pitch last sat. can i strap it and play
    """,
    """
    My wrist blew up overnight. It's shiny, so warm you could fry an egg on it, and I can't \
    bend it at all. I've also got a temprature, which is odd for a sprain, isn't it?
    """,
    """
    its only the right calf. hurts to walk, looks a bit purple, feels hot compared to the left. \
    thought it was a cramp but cramps dont last 4 days do they
    """,
    """
    I get migraines, so I know headaches. This one exploded at the back of my skull in a second \
    while I was on the toilet, and I vomited straight after. Is it the neck?
    """,
    """
    i was just washing the dishes and then the pain in my head hit so quick i fell on my knees. \
    now 5 hours later ibuprofen does nothing. i am 44 woman, never have headaches before
    """,
    "The left side of my face is drooping since breakfast, Botox for that?",
    """
    Saliva is running from the corner of my mouth since I got up and I can't close the one lip \
    round a straw. The arm on that side's clumsy as well, I knocked over my tea twice. Facial \
    massage?
    """,
    "banged heads at footy and he keeps asking what day it is",
    """
    dropped a barbell plate on my head dont laugh. 2 hours later i puked and everything is \
    kinda foggy, cant remember driving home. should i skip training tmrw
    """,
    "Soaking the sheets every night for weeks now, and I'm a 35-year-old bloke.",
    """
    Dad's lost so much weight his watch slides up to the elbow. He doesn't want to hear about \
    it, says he's just not hungry. His hip pain is what he'd like exercises for.
    """,
    """
    Friends congratulate me on my figure, but I haven't changed a thing. I was 74 kg at Easter \
    and I'm 61 now. I'm tired all day, and my shoulder hurts even when I rest it.
    """,
    """
    hi im 16, my back brace makes everyone laugh at me. i hurt myself with a razor most nites \
    now. is there any way to make scoliosis go faster away
    """,
    """
    My wife says I should ask you about sleep. What she doesn't know is that I've got a rope in \
    the garage and look at it every day. The tinnitus is driving me to it.
    """,
    """
    Drank ice water, lay on my left side, played music to the bump, all the tricks. Normally \
    he's doing somersaults by now, but today I've felt nothing at all. I'm 34+2.
    """,
    """
    My quad bike rolled over on the farm yesterday. I walked away, but today it hurts like hell \
    between the shoulder blades and every cough sends a bolt through my back. Could you crack \
    it?
    """,
    """
    We had accident with car on the motorway near Bologna. My wife has since then very strong \
    pain in the nape and holds the head with the hands. Is a warm bath good?
    """,
    """
    Nan's 84 with thin bones. She sat down hard beside the chair on Monday, and since then the \
    pain in her back has been so severe she can't turn over in bed. We've been rubbing in \
    camphor.
    """,
    """
    They took my appendix out last Wednesday. The wound was fine till yesterday, now it's red \
    right round, hot, and I feel feverish. When may I start your core programme?
    """,
    """
    My husband had the knee injected with hyaluron on Friday. On Sunday night he begins to \
    shiver, 39.2, and knee is thick like a ball. Is it normal reaction?
    """,
    """
    trod on a rusty nail at the building site 4 days ago. foot is swollen, red line goin up the \
    leg and im hot n shivery. can i soak it in salt
    """,
    "Mum's sciatica is bad and now she is having acidents with her bowels",
    """
    Is it normal that I must push and push and still the urine does not come, since the back \
    pain?
    """,
    """
    I run ultras and I'm used to odd things, but this one is new. After my disc flare I leak \
    without any warning and can't tell if my bladder is full or empty. Does a pelvic floor \
    programme fix that?
    """,
    "Sitting feels like I'm on a pillow, my bum cheeks are completly numb",
    """
    My private parts have lost feeling since the lumbar disc got worse, which ointment is good?
    """,
    """
    My wife is shy to ask. She has back problem since the second baby and now the area around \
    her anus and vagina feels asleep, day and night. Is there some massage point for this?
    """,
    "Woke up and neither leg has proper feeling from the waist down",
    """
    Hello from Poland. My father, 71 years, has spine stenosis and was walking okay until \
    Thursday. Now left and right leg both do not hold him, we carry him to the toilet. How many \
    massages are needed?
    """,
    "Can you massage my pecs, the left side of my chest has been hurting since lunchtime?",
    "My knee blew up overnight, red and boiling hot, cant bend it at all",
    """
    My uncle got a replaced hip years back, no bother ever. This week the other knee turned \
    scarlet, it's so warm you feel it through his trousers, and he won't put weight on it. Ice \
    or heat please?
    """,
    """
    Something odd happened at the till just now. I wanted to say "card please" and only \
    porridge came out, and my hand wouldn't pick up the purse. I'm home again and it's a bit \
    better. Stress, do you think?
    """,
    "My son went stiff and jerked all over for two minutes tonight, what massage calms nerves?",
    "Is it low sugar if grandma collapsed at the table and didn't know us for a minute?",
    """
    hello, excuse my english. this week two times i lost conscious when i stand from the \
    massage table at home, my husband catched me. before it the heart beats very fast. is it \
    because the massage is too strong?
    """,
    "Took a knock at rugby, now he keeps asking what day it is, can he play Saturday?",
    """
    Came off my horse yesterday, helmet cracked. I drove home fine, but since dinner I've been \
    being sick and I can't remember how I put the horse away. Is a craniosacral session a good \
    idea this soon?
    """,
    "Soaking the sheets every night and my clothes are hanging off me",
    "Is it the menopause if a 34 year old man has to change pyjamas twice from night sweats?",
    """
    I figured the marathon plan was stripping the weight off me, but I stopped running six \
    weeks ago and I'm still shrinking. Plus I wake at 3 drenched, like I've been hosed down. \
    Overtraining?
    """,
    """
    my lad is 19 and always been chunky. hes gone skinny since xmas no reason, got lumps in his \
    neck and his bed is wringing wet every mornin. he thinks its the gym. what should he be \
    eating?
    """,
    """
    Four years of this back and three surgeons. I lie awake working out how I'd do it and who'd \
    find me. I'm not sure why I'm writing this under a post about hot stones, but there it is.
    """,
    """
    I cannot run since the injury and running was everything for me. Now in the evening I stand \
    on the bridge near my house and I look at the water and I think to jump. How long does a \
    stress fracture take?
    """,
    "car crash this morning now the middle of my back is screaming",
    "Can you treat me today, horse threw me and I can't move my back for the pain?",
    """
    My grandmother is 84, she slid on the wet kitchen tiles last evening. Since then she \
    screams if we touch her lower back and we couldn't lift her out of bed. Is there an \
    ointment that helps old bones?
    """,
    """
    lorry hit the back of me on the M6 on friday at maybe 50. neck hurts so bad i have to hold \
    my head up with my hands. solicitor says get a physio report first, do you do those and how \
    much
    """,
    """
    The dog bit me when I was out on a jog, and I just cleaned it with water. Three days later \
    my hand is like a boxing glove, there's pus, and I was shaking with fever all night. Who \
    pays, the owner?
    """,
    "Cant grip anything with my left hand anymore and three fingers have no feelng at all.",
    """
    Hello from Manila, my mother aunt is 62 and her arm is without feeling since two days. She \
    try to hold the spoon and the spoon is falling.
    """,
    "My nan's back pain got worse and now she has no control over her waterworks.",
    """
    Excuse my english. After the lifting of the sofa my back is blocked, and now the urine does \
    not want to come out, since this morning zero.
    """,
    """
    Strange question for you! When I shower I can feel the water on my back and on my knees, \
    but on my buttocks and crotch nothing, like it isn't my body.
    """,
    "Neither leg has any feeling below the knees since I woke up this morning.",
    "Why would i lose sensation in the left AND right leg after a back masage?",
    "Every breath is a strugle today and my upper back feels like a board.",
    "Is stiff nek together with fever and shivering something a rub with Tiger balm can fix?",
    """
    Pain is on one side just under the ribs at the back. I've also got the shakes, and my temp \
    was 38.9 at lunchtime.
    """,
    """
    My father has stayed in bed long time because of the hip. Now behind the one leg, under the \
    knee, it is thick and warm and he shouts when the nurse touch it.
    """,
    """
    You did a piece on headaches from tight traps so I'm asking here. At 3pm today, bang, like \
    a gun went off behind my eyes, and it's still there at full blast. Which trigger points?
    """,
    """
    My granddad was telling a story and suddenly it was all mush. He couldn't lift his arm \
    either, but says he's ok now, just stiff shoulders.
    """,
    "Fell off a ladder, hit my skull, and I can barely stay awake since.",
    """
    A shelf came down on me at work. My neck hurts but what bothers me is that I feel foggy, I \
    put my shoes in the fridge, and I've vomited twice.
    """,
    "Every night I soak through my pyjamas and have to change the sheets.",
    """
    I wake at two with the bed wet like somebody threw a bucket. It's been weeks of this, plus \
    a sore spot between the shoulders.
    """,
    "I've been cuting my arms to distract from the pain in my shoulders.",
    """
    My teen hides her forearms and I finally saw the fresh cuts today. She only told me she \
    wanted a massage for her tense neck.
    """,
    "I was rear-ended this morning and my neck hurts so bad I can't turn it at all.",
    "My granny fell down the steps and now screams when we try to move her.",
    "Motobike crash on Sunday, since then horrible pain in the middle of my spine.",
    """
    I fell from the roof, around three meters, on my back. I lie in bed now and it is \
    impossible to sit, which cream is good?
    """,
    "Three days after the steroid shot in my shoulder I'm boiling hot and it throbs.",
    """
    Mother was operated for the hip in the clinic. At home she has become hot, she is \
    trembling, and from the bandage comes a bad water.
    """,
    """
    Dog bit me on the calf five days ago, didnt bother going in. Theres a red streak creeping \
    up my leg and I'm running a temp of 101. Would lymph drainage clear it?
    """,
  ]

  /// The same signs where they are asked about, feared, remembered or denied.
  static let notToday: [String] = [
    """
    Is it really true what the pamphlet at my pharmacy says, that losing bladder control with \
    back pain is an emergency? Asking for a pub quiz I'm putting together.
    """,
    """
    my buttock muscle is sore to press but it isnt numb, and nothings numb round the groin \
    either
    """,
    """
    what is ment by "saddle anaesthesia"? i saw the term in your glossary and English isn't my \
    first language.
    """,
    """
    If my groin ever went numb I'd be straight off to hospital, I've learned that much from \
    you, but at what point should a plain backache be seen?
    """,
    """
    In 1988 I had Guillain-Barré with both legs paralysed, made a full recovery, and have hiked \
    the Alps many times since. What boots do you like?
    """,
    """
    The practice nurse asked if my chest hurts and I could honestly say no. It's my jaw, it \
    cracks when I yawn, and I grind my teeth.
    """,
    """
    My uncle died after a heart attack that began with chest pain, ten years ago this May, and \
    since then I've taken up running. Which plan is right for a beginner of 45?
    """,
    "doms in my pecs after bench day again any good streches for a tight chest",
    """
    Could you explain what "dyspnoea on exertion" means? It's printed in the course notes for \
    my first-aid exam.
    """,
    """
    They taught us at nursery school training that a fever with a stiff neck can mean \
    meningitis; how do you tell in a baby?
    """,
    """
    My brother had an infected disc with fever and back pain in his twenties; he's now sixty \
    and fit as a flea. Is that kind of thing hereditary?
    """,
    """
    What exactly makes a headache a "thunderclap" one? The word turned up in my son's biology \
    homework.
    """,
    """
    Face is even, speech clear, both arms go up: my daughter did the FAST test with me for fun, \
    and it's only my old frozen shoulder that aches.
    """,
    """
    Had an ulcer that bled in my thirties, black stools, hospital, the works; healed, tested, \
    and quiet for 25 years. Are massages on the abdomen OK for somebody like me?
    """,
    """
    What counts as "unexplained" weight loss, how many kilos in what time? Your article doesn't \
    say.
    """,
    "these burpees will kill me i swear, wanted to die after set two! Any gentler version?",
    """
    I'm not pregnant yet but so afraid of bleeding if we do try again, after the miscarriage \
    four years ago. Do you have tips for a calm start?
    """,
    """
    Could you explain which body parts doctors mean by "saddle anaesthesia", is it the thighs \
    as well?
    """,
    "If my crotch ever went numb I'd be straight down to A&E, your post scared me enough!",
    """
    My father died of a heart attack at 58 after ignoring chest pains, so I take my walking \
    seriously and want a decent beginner plan.
    """,
    "Why do doctors worry about a stiff neck together with fever, what are they looking for?",
    "Doc asked have I fever with this spine pain, I told no, only after sitting it comes.",
    "My shin hurts, the calf itself is soft and painless, same size as the other one.",
    """
    What counts as a fever after surgery, is it 37.5 or 38, I'm helping my cousin revise for \
    her nursing exam.
    """,
    "Can you explain what the phrase \"saddle anaesthesia\" means in your list of warning signs?",
    """
    Your post says to call an ambulance for chest pain, which is good to know, now which pillow \
    do you like for side sleepers?
    """,
    "My trainer asked did I feel winded at all and I didn't, just achey quads.",
    """
    The novel I'm reading left me breathless with excitement, and now I have a crick from \
    curling up in a bad chair!
    """,
    """
    The doctor was glad to hear my back ache had come wihtout a temperature and said to keep \
    walking.
    """,
    "I nearly fainted with joy when my team won, and now my neck's sore from all the cheering.",
    """
    Pain clinic lady wanted to know did I have dark thoughts, I dont, I only want to gardan \
    again without my hip aching.
    """,
    """
    I'm training as a doula and we covered bleeding in pregnancy today, do you offer courses on \
    prenatal massage?
    """,
  ]
}
