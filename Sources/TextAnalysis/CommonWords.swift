/// How common a word is in everyday English, whatever a collection is about.
///
/// In a small collection many a word is rare that tells nothing of a subject, such as *general* or
/// *tell*: its idf alone would make it weigh as much as the name of an illness. The lists are our own and are
/// coarse on purpose; `Docs/ranking.md` has what they bring.
package enum CommonWords {
  /// Returns the class of a term: 0 for the commonest words but stop words, 6 for those that stand at
  /// about the 2,000th to the 4,000th place; `nil` for all others.
  package static func commonness(of term: Span<UInt8>) -> Int? { lists.number(of: term) }

  /// Terms, as the stemmer has them, class by class.
  private static let lists = ListedWords([
    """
    also back day even first get go good got know like make new now one peopl realli right said
    say see think time two want way
    """,
    """
    alway anoth around best better big came come everi feel felt find found gave give given gone
    great help home keep kept knew last left life littl long look lot love made man mani may
    might much must need never next old part put show sinc someth still take tell thing thought
    told took use went work world year
    """,
    """
    abl actual age ago almost alreadi american answer anyth ask away bad becam becom began begin
    begun believ black book boy bring brought busi call car case chang child children citi
    compani countri differ done door due earli els end enough ever everyon everyth face fact
    famili far father five follow four free friend full game girl god goe govern group guy hand
    happen hard head hear heard held high hold hour hous howev idea import includ job kind known
    larg late later law least leav less let level line live lose lost low mayb mean meant meet
    men met minut money month mother move music name near news nice night note noth number often
    open order other paid pay person place play point possibl power probabl problem program
    public question quit ran rather read real reason room run saw school second seem seen servic
    set sever shown side six small someon soon sort stand start state stay stood stop stori
    support sure system talk team third though three today togeth top tri true turn us wait water
    week white whole win without woman women won write written wrote yet young
    """,
    """
    account across action add agre air allow along although america amount anybodi anyon anyway
    anywher appear april area armi art ate august avail babi beauti bed behind bit blue bodi
    bought box break british broke broken brother build built buy care carri caus certain chanc
    check choic choos chose chosen church class clear close club cold colleg common communiti
    complet comput consid continu control cost counti coupl cours court creat current cut dad
    dark date daughter dead deal death decemb decid decis depart die difficult dog drink drive
    driven drove earlier earth easi eat eaten effect eight either email english enjoy especi
    european evening event everybodi everywher exact except expect experi explain eye fall fallen
    fast fell field fight film final fine finish fire floor food forc forget forgot form french
    friday front fun futur general glad green grew grow grown half happi health heart higher
    histori hit hope hot human hundr husband inform insid instead interest internet januari juli
    june kid kill ladi land larger largest latest lead learn led light list local london longer
    main major march market matter media member messag million mind miss mom moment monday morn
    movi mum nation nine nobodi none novemb octob offer offic oh older outsid page parent
    particular pass past per perhap period phone photo pictur piec plan pm polic poor posit
    present presid price process project quick rate reach readi receiv recent record red rememb
    report requir research rest result return road sat saturday save sea season sell send sent
    septemb serious serv seven share shop short sign similar simpl simpli singl sister sit situat
    size social societi sold sometim somewher son song sorri speak special spend spent spoke
    spoken step store street strong student studi subject sun sunday tabl teacher ten test
    therefor thus till tomorrow tonight total toward town type understand understood universiti
    upon usual video view voic walk war watch weekend whatev whether wife window wish within word
    worri wrong yeah yesterday
    """,
    """
    abil absolut accept access act activ addit address adult advantag advic afraid agenc
    agreement ahead aim aliv alon amaz among amongst analysi angri anim apart approach argument
    arm arriv articl asid attack attempt attent attitud audienc aunt australia author averag
    avoid awar awesom b background bag ball band bank bar base basi basic battl beach bear beat
    beer behavior behaviour beneath benefit besid bigger biggest bill bird birth birthday blew
    blind block blood blow board boat bore born boss bottl bottom boyfriend brain brand bread
    breakfast bridg brief bright broad brown burn bus button bye c calm camera camp campaign
    canada capit card career cat catch caught center centr central centuri chair challeng charact
    charg cheap chicken china chines christma circl citizen claim clean climb closer cloth coach
    coat code coffe collect color colour comment commerci committe communic competit complain
    complex concern condit confer confid connect constant contact contain content contract
    convers cook cool copi corner correct count cover crazi credit cri crime cross crowd cultur
    cup custom cute d daili damag danc danger data dealt dear debat debt deep definit degre deliv
    demand depend describ design desir desk despit destroy detail determin develop dinner direct
    director dirti discov discuss display distanc doctor document dollar doubl doubt dozen dr
    drank draw drawn dream dress drew dri drop drug drunk duti e earn easier easili east econom
    economi edg educ effort egg elect electr eleven employe empti enemi energi engin enter entir
    environ equal equip error escap essenti etc europ eventu evid evil exam exampl excel exchang
    excit exist expert express extra extrem factor fail failur fair fals familiar famous fantast
    farm fashion faster favorit favourit fear featur februari feet fifteen fifti figur file fill
    financi finger fish fix flat flew fli flight flower flown focus foot foreign forest forti
    forward fought freedom fresh fruit fuel fulli function fund funni gain garden gas generat
    german gift girlfriend glass goal gold golden gotten grade grandma grandmoth grass gray
    greater greatest grey ground growth guard guess guest guid guilti gun habit hair hall handl
    hang harder hate heat heavi hero hid hidden hide highest hill hole holiday honest horribl
    hors hospit hotel huge hurt ice ignor imag imagin immedi impact imposs improv incom increas
    incred inde independ india indian individu industri influenc insur internat introduc invit
    involv island issu item join journey joy judg jump key king kiss kitchen knock knowledg lack
    laid lake languag laugh lay leader leg lesson letter librari licens lie lift limit link
    listen loan locat lock loss loud lower lowest luck lucki lunch m machin mad magazin manag map
    mark marri marriag mass massiv master materi meal meanwhil measur meat medic memori mental
    mention mere metal method middl mile militari milk minor mission mistak mix model modern moon
    most mountain mouth movement mr mrs murder museum narrow natur necessari negat neighbor
    neighbour neither network newspap nois normal north northern nose notic object obtain obvious
    occur ocean odd offici oil onto oper opinion opportun opposit option orang organis organiz
    origin otherwis owner pack pain paper park parti partner path pattern peac perfect perform
    permiss physic pick pink plain plane plant plastic plate player pleasur plenti pocket polici
    polit pool popul popular post potenti pound practic practis prefer prepar press pressur
    pretti prevent previous prison privat produc product profession professor profit progress
    promis proper properti protect prove provid publish pull purpos push qualiti quarter queen
    quiet race radio rain rais rang rare reaction realis realiti realiz recogn recommend reduc
    refer reflect refus region regular relat relationship releas religion remain remind remov
    rent repeat replac repli repres request respect respond respons restaur review rich ride ring
    rise risk river rock rode role roll roof rose rough round royal rule s sad safe sale sand
    sang scale scare scene schedul scienc score screen search seat secret section secur seek
    select sens separ seri settl sex sexual shape sharp ship shirt shoe shoot shot shoulder
    shower shut sick sight signal signific silenc silli silver sing sir site skill skin sky sleep
    slept slight slip slow slowli smaller smart smile smoke smooth snow soft softwar soldier
    solid solut solv somehow somewhat soul sound sourc south southern space specif speech speed
    spirit spot spread spring staff stage standard star statement station status steal stick
    stone storm straight strang strategi stream strength stress strike structur struggl stuck
    stuff stupid style succeed success sudden suffer sugar suggest suit summer sung suppli suppos
    surfac surpris surviv sweet t talent tall target task tast taught tax tea teach technolog
    televis terribl theori thick thin thirti thousand threw throughout throw thrown thursday
    ticket tie tight tini tire titl tone tool topic touch tough tour track trade tradit traffic
    train transfer transport travel tree trial trick trip troubl truck truli trust truth tuesday
    tv twelv twenti twice typic u ugli uncl uniqu unit unless unlik unusu upper upset user valu
    valuabl varieti various vehicl version versus via victim victori villag violenc vision visit
    volum vote vs wake wall warm warn wash wast wave weak weapon wear weather web websit wed
    wednesday weight welcom west wet wheel wide will wind wine wing winner winter woke wonder
    wood wore worker worn wors worst worth writer x yard yellow york younger youth zero
    """,
    """
    abroad absent academ accid accident accur achiev acid actor actress addict adequ adjust admir
    admiss admit adopt advanc adventur advertis advis affect afford afterward agent aggress aid
    aircraft airport alarm album alcohol alright altern altogeth ambul ancient android angel
    anger angl anniversari announc annual anonym anxieti anxious anymor apolog app appar appeal
    appl appli applic appoint appreci appropri approv approxim argu arrang arrest artifici artist
    asham asleep aspect assess assign assist associ assum assur atmospher attach attend attract
    automat aw awak award awkward baker balanc balconi ban barrier basebal basement basket
    basketbal bath bathroom batteri beg belief bell belli belt bench bend bent bet bicycl bike
    bin biolog bite blame blank bless blog blown boil bomb bond bone bonus boot border borrow
    bother bounc bound bow bowl brave breath brick briefli brilliant browser brush bubbl bucket
    budget bug bunch buri bust butter cabin cabl cage cake calendar cancel cancer candi candid
    candl cap capabl capac captain carbon carpet cash cast castl casual categori ceil celebr cell
    ceremoni chain chairman chamber champion championship channel chapter chariti chart chase
    chat cheaper cheat cheer chees chef chemic chemistri chest childhood chip chocol cigarett
    circumst civil classic clever click clinic clock closest cloud clue coal coast coin colder
    colleagu column combin comedi comfort command commiss commit compar comparison compet
    complaint complic compon concentr concept concert conclud conclus conduct confirm conflict
    confus congress conscious consequ consider consist construct consum contest context contrast
    contribut conveni convent convert convinc cooki cooler copper core corn corpor cottag cotton
    council counter courag cousin cow crack crash cream creativ creatur crew crimin crisi critic
    crop crucial cruel crystal cure curious curtain curv cycl dancer dare databas deaf dealer
    decad decent deck declar declin decor decreas deeper deepli defeat defenc defend defens defin
    delay deliber delic delici deliveri democraci deni departur deposit depress depth descript
    desert deserv desper destin destruct detect devic devot dialogu diamond dictionari diet
    difficulti dig digit dirt disabl disappear disappoint disast disciplin discount diseas dish
    dislik disord distant distinct distribut district dive divid doll domest download drag drama
    dramat drawer driver drum duck dull dust eager ear earliest earthquak editor effici elbow
    elder electron eleg element eleph elev elimin embarrass emerg emergenc emot empir employ
    enabl encourag engag enorm ensur entertain entranc entri environment equat equival essay
    establish estat estim evalu everyday examin exceed exclud excus execut exercis exhibit exit
    expand expens explan explod explor expos extend extens extent extern extraordinari f facil
    factori faith fame fan fantasi farmer fastest fat fate fault favor favour feather fed fee
    feed fellow femal fenc festiv fiction financ firm fit flag flame flash flavor flavour flexibl
    float flow fog fold fool footbal forbid forehead forev forgiv fork formal former formula
    fortun forum foundat frame fraud freeli freez frequent fridg friendship frighten frog froze
    frozen frustrat funer furnitur furthermor g galleri gap garag garbag gate gather gender gene
    gentl gentleman genuin ghost giant glanc global glori glove golf gorgeous governor grab
    gradual grain grammar grand grandfath grandpa grant grate grave greet grief gross guarante
    guilt guitar gym h handsom happier happili harm hat headlin heal healthi heaven heavili
    height henc hip hire histor hobbi hockey holder holi homework honey honor honour horror
    household hr hug humor humour hunger hungri hunt hurri hypothesi ideal ident identifi ill
    illeg illus illustr implement impli impress inch incid index indic infant inflat initi injur
    injuri inner innoc insect insist inspect inspir instanc instant institut instruct instrument
    intak intellig intend intens intent interact internal interpret interrupt interview introduct
    invent invest investig invis iron j jacket jail jaw jealous jean jewelri joint joke journal
    journalist judgement judgment juic jungl junior juri justic k keen keyboard kick kingdom knee
    knife l lab label labor laboratori labour ladder lamp landlord landscap lane laptop latter
    laughter launch laundri lawn lawyer layer lazi leadership leaf leagu lean leap leather lectur
    legal legend len lend length lent liberti lid lifetim lighter lightn lion lip liquid lit
    liter literatur load logic lone longest loos lord lover loyal luggag lung madam magic mail
    maintain male mall mankind manner manual manufactur mate math mathemat matur maximum mayor
    mechan medal medicin melt menu merchant mess midnight mild min mine minimum minist ministri
    miracl mirror mixtur mobil mode moder monitor monkey monster mood moral moreov motion motiv
    motor motorcycl mous mud multipli muscl mutual mysteri myth n narrat nasti nearest neat
    necessarili neck needl nerv nervous nest neutral nevertheless nightmar nod noisi noon nope
    notebook notion novel nowaday numer nurs o obey oblig observ occas occasion occupi oldest
    onion onlin opera oppos orchestra ordinari organ outcom outdoor outer outfit output outstand
    oven overal overnight owe oxygen p painter pan panel panic pant particip particl partnership
    passag passeng passion passport password patch patienc patient paus peak pen pencil penni
    percent percentag perman permit personnel perspect persuad pet phase philosophi photograph
    phrase piano pie pig pile pill pillow pilot pin pipe pizza planet platform pleas pleasant
    poem poet poetri poison pole pollut poorer port portion pot potato pour poverti powder prais
    pray prayer precious precis predict pregnant presenc preserv presum pretend pride priest
    primari primarili prime principl print prior prioriti privaci prize procedur proceed profess
    profil promot proof proport propos prospect protest proud provinc psycholog punish pupil
    puppi purchas pure purpl purs pursu puzzl q qualifi quest quot r rabbit rail railway random
    rank rapid rat ratio raw react readili realist recal receipt recept recip recognit recov
    recruit reduct reform refuge regard regist regret reject relax relev reli reliabl relief
    religi remark remot repair republ reput rescu reserv resid resist resolut resolv resort
    resourc restor restrict retain retir reveal revenu revolut reward rhythm rice richer rid
    ridicul rifl risen rob robot romant rope rout routin row rub rude ruin runner rural rush
    sacrific safer safeti sailor salad salari salt sampl sandwich sank satisfact satisfi sauc
    scandal scari scheme scientif scientist scope scratch scream script seal sec secondari
    secretari sector seed senior sensit sentenc sequenc servant server session settlement shade
    shadow shake shaken shallow shame sharehold shark sheep sheet shelf shelter shi shift shine
    shock shook shore shorter shout shrank sigh silent sin singer sink skirt slave sleev slice
    slide slope slower smallest smell snake snap soap soccer sock sofa soil somebodi sophist sore
    sought soup spare spectrum sped spell spill spin spiritu split spoil spoon sport spous squad
    squar stabl stair stake stamp stare statist statu steadi steadili steak steam steel steer
    stem stiff stir stock stole stolen stomach storag stove stranger straw stretch strict string
    strip stroke stronger strongest stubborn studio submit substanc suburb suffici suicid suitabl
    super superior supper surgeon surgeri surround survey suspect suspici swallow swam swear
    sweater sweep swift swim swing switch sword symbol sympathi tail tale tank tape tear technic
    teeth temper temperatur temporari tend tender tenni tension tent term terror terrorist text
    theater theatr theme therapi therebi thief thirsti thorough threaten throat throne thumb
    thunder tidi tiger tip tissu toe toilet tomato tongu tooth torch tore torn towel tower toxic
    toy trail trailer transform translat trap trash treasur treat treatment trend tribe trigger
    trouser trunk tube tune tunnel twin twist ultim umbrella unabl uncomfort underground unemploy
    unexpect unfair unfortun unhappi uniform union univers unknown unnecessari upload urban urg
    usag useless v vacat vacuum valley vari variat vast veget vein venu veteran violent violin
    virtu virus visibl visitor vital vitamin vivid vocabulari volunt w wage waist waiter wallet
    wander warmer warmth warrior weaker wealth weird whenev wherea wherev whisper wick wider
    width wild wipe wire wisdom wise wit witch withdraw woken wolf wooden wool workshop worm
    wound wow wrap wrist y yep youngest z zone
    """,
    """
    abandon abnorm absorb abund abus accompani accord accuraci accus acknowledg acquir acut adapt
    ador alert alongsid aloud altar alter amateur ambit amus analys analyz annoy ant anticip
    anytim appetit arguabl arrog assembl astonish athlet attic auction avenu awhil backpack
    backward bacon bacteria bake bakeri balloon banana banker barrel bean beard beast bedtim beef
    berri betray bias billion biscuit bitten bitter blanket bled bleed blend blink bloom blous
    blurri blush boost boredom boundari bra brake branch breakdown breast bride bruis buddi bulli
    bump burden bureau burger bush butcher butterfli cafe calcul calori careless carpent carrot
    cartoon caution cave centimet cereal certainti chao chapel checklist cherish cherri chess
    chew chimney choke chop chore chronic chunk clarifi clariti classifi cleaner clerk cliff
    climat cling clockwis closet closur clumsi clutch cm coffin coincid coldest collaps comb
    comic compass compens compil compli compliment compromis conceal condemn confess congratul
    conquer consent consult contradict controversi cope correspond costum couch cough crab crave
    crawl creek creep crisp criticis crook crossroad crown cruelti cruis cupboard curios curs
    cushion cyclist daddi dash dawn daytim deadlin deceiv dedic deem deficit delight delus denial
    densiti dentist deriv desktop despair despis dessert diabet diagnos diagnosi diari dice
    digniti dilemma dim diminish disadvantag disagr disagre discard discomfort discourag
    discoveri disgrac disgust dismiss dissolv distinguish distract disturb donat doorway dose
    downsid downstair downward doze drain drawback dread drift drill drip driveway drought drown
    dump durat dusk eagl eas easiest echo ego eighteen eighth eighti elabor eldest elsewher
    embrac encount endur enforc enhanc enlarg enquiri envelop envi episod eras errand essenc
    etern evolv exagger excess exclus exhaust expedit expertis expir export exposur fabric fabul
    fade fascin fasten feast feedback fever fewer fianc fiber fibr fifth filter finest fireplac
    flaw flip flirt flourish flu foolish foster fountain fourteen fourth fragil fragment fri
    frost fulfil furi fuss gadget gallon gang garlic gasolin gasp gaze gear generous gestur glide
    glimps goodby gossip grace gram grandchildren granddaught grandpar grandson grape grasp
    gratitud greedi grill grin grind grip groan groom guidanc habitu halfway hallway halt ham
    hammer handbag handicap hardest hardship harmoni hatr haunt hay hazard headach healthier
    heavier heel helmet herb hesit highway hike hilari hint honesti hook hop horizont hormon horn
    hose hottest hrs humbl hurdl idiot imit impati incent inconveni inevit infect inherit
    injustic inn inquiri insert insight instal instinct insult integr interfer interval intuit
    inward ironi irregular irrit isol jar jazz jealousi jerk juici junk kg kilo kilogram kilomet
    kitten knot lag lamb lbs leak leisur lemon lengthen lessen lesser lick lifestyl likelihood
    likewis limb lime limp linen linger litr liver loop loosen lotteri lousi luckili lump luxuri
    magnet magnific mainten makeup marathon margin mash massag mattress meadow meantim melodi
    merci meter metr midday midway mileston miser miseri misfortun mishap mist misunderstand
    misunderstood moan modifi mommi motel mourn mushroom mustard nail necklac neglect negoti
    neighborhood neighbourhood nephew newest nich niec nineteen nineti ninth nonetheless nonsens
    notabl notifi nut nutrit oath obes obsess obstacl omit onward optim orphan ounc outbreak
    outlet outlook outward overcom overlook overview overwhelm ownership pad pajama pale pancak
    paradis parcel partial pasta pat pathet pavement pea peach peanut pear pedal peel penalti
    pepper perfum persist petrol phobia physician picnic pinch pint pitch plagu plug poke polish
    pond ponder porch pork possess postpon precaut pregnanc prescrib prescript prevail prohibit
    prolong prompt pronounc protein provok pub puls pumpkin quantiti quarrel queri questionnair
    queue quota rage rash reassur rebuild reckless reckon reconsid recoveri rectangl recycl refil
    refund regain regardless reinforc reliev reluct remaind remedi renew reschedul resembl resent
    residu resign restless restrain resum retreat retriev reunion reunit reveng revis reviv
    ridden riddl rigid rins rip ripe roast rotat rotten rumor rumour sail salmon salon salti
    saniti sausag scan scar scarf scatter scent scissor scooter scrape screw scrub selfish
    sensibl setback seventeen seventh seventi sharpen shave shini shortag shorten shove shrimp
    shrink shrug shuttl sibl sidewalk sideway silk simplic simplifi sincer sip sixteen sixth
    sixti skeleton ski skip slam sleepi sleepier slender slipperi slogan slot smash snack sneak
    sneaker soak soda soften sole solitud someday sooner sooth sorrow sour spark specialist
    specifi sphere spice spici spider spit spite splash spong sprinkl squeez stack stain staircas
    stairway stale stamina sticker sticki stimulus straighten strain strawberri streak strengthen
    stroll stumbl sturdi subscrib substitut suck suitcas summar summari sunglass sunlight sunris
    sunset sunshin superb supermarket supervis suppress surf surplus surrend suspend suspicion
    sustain swap sweat swell swimmer symptom tablet tackl taller tasti teas teen teenag templ
    temporarili tempt temptat tendenc tenth terrif terrifi testifi textur therapist thicker
    thinner thread threshold thrice thrill thrive tickl tide tighten tile toler toll toss trace
    trainer tram transpar trauma tray trembl trim tripl triumph tug tuna turkey twilight tyre
    uncertainti undergo undo undoubt unlock unpack unplug updat upgrad upsid upstair upward util
    utter van vanilla vanish verifi vest vibe vibrat viewpoint villain violat visa voyag wag
    wagon wail warranti waterfal weaken weigh whale wheat wheelchair wherebi widow wink workout
    workplac worldwid worsen worship yell yield yoga
    """,
  ])
}
