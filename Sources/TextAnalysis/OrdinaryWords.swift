/// Words that are spelt right, whatever a collection is about: one that a collection lacks is no slip
/// of one that it has (*cancer*, *cancel*).
///
/// The list was written for this program, by judgement: words of body, illness and cure, and of
/// everyday life beyond those of `CommonWords`. A word that is missing here may be read as one that it
/// looks like a slip of; a slip that stands here is read as nothing else.
package enum OrdinaryWords {
  /// Whether a term, as the stemmer has it, is that of an ordinary word.
  package static func contains(_ term: Span<UInt8>) -> Bool {
    CommonWords.commonness(of: term) != nil || list.number(of: term) != nil
  }

  /// Terms, as the stemmer has them.
  private static let list = ListedWords([
    """
    abbey abdomen abdomin abductor abid ablest abolish abort abras abrupt abscess absenc
    abstract absurd abyss academi acceler accent accessori acclaim accommod accordion accumul
    accustom acetaminophen acorn acoust acquaint acrobat acromion acupressur acupunctur adductor
    adenoid adept adher adhes adjac adject adjourn administ administr adolesc adorn adren
    adrenalin adverb advers advil advoc aerial aerob affair afflict africa african aftermath
    agenda aggrav agil agoni ailment airway aisl albumin alev algebra alien align alik alkalin
    allerg allergen allergi allergist allevi alley allig alloc allot alloy allus almond alphabet
    alprazolam altitud aluminium aluminum alzheim ambassador amber ambiti amend amiabl amlodipin
    ammonia amniot amoxicillin ampicillin ampl amput ampute anaemia anaesthesia anaesthet analges
    anatomi ancestor anchor anderson anem anemia anesthesia anesthet aneurysm angina angiogram
    angioplasti anguish ankl ankylos annular anorexia antacid antelop antenna antibiot antibodi
    anticoagul antidepress antidot antifung antihistamin antiqu antisept antivir anus anvil aorta
    aortic aphasia apnea apnoea appal apparatus append appendix appet applaus applianc apprentic
    apricot apron aquarium arabl arbitrari arcad arch archiv arctic arena aris aristocrat arithmet
    armour armpit arnica aroma aromatherapi arrhythmia arrow arson arteri arthrit arthriti
    arthroscop arthroscopi ascend asia asian asparagus asphalt aspir aspirin assault assert asset
    asthma asthmat astigmat astronaut asylum asymptomat atlas atom atorvastatin atrophi attain
    attorney attribut audit auditori aura australian autism autist autoimmun autopsi autosom
    autumn avers avocado await axial bachelor backbon bacteri bacterium badg badger badminton bait
    bald ballet ballot balm bamboo bandag bandit banish banjo bankrupt banner banquet barefoot
    barg bargain barium bark barley barn barren basal basin bass batch batter bead beak beam
    beaver beetl behav belgium belong belov benign benzen benzocain berlin bestow betadin betain
    beverag bewar bewild bibl bicep bikini bilater bile billiard bind binder binocular biographi
    biopsi bipolar birch birthmark bisect bishop bison bizarr blackberri blackbird blackboard
    bladder blade blast blaze bleach bleak blemish blister bloat bloodi bloodstream blossom blower
    blueberri bluff blunder blunt blur boar boast bobbin bodili bold bolt bonfir boni bonnet booth
    borderlin bowel boxer brace bracelet bracket bradycardia brag braid brainstem brandi brass
    brazil breadth breastfe breastfeed breastmilk breathless breech breed breez brew bribe bridal
    bridl briefcas brim brisk brisket bristl broadcast broccoli brochur bronchial bronchiti bronz
    brook broom broth brutal bruxism buckl buffalo buffet bulb bulg bulimia bulk bull bullet
    bulletin bumbl bundl bunion bunionett bunk burglar burial burnout burp bursa bursiti butler
    buttock buyer buzz bypass cabbag cabinet cackl cactus caesarean caffein calcaneus calcium calf
    calv calvari cambodia camel canal canari candida cane canker cannabi cano canteen canva cape
    capillari capsul caption captiv captur caravan carb carbohydr carcinoma cardboard cardiac
    cardigan cardin cardio cardiolog cardiologist caregiv caret cargo carniv carol carotid carpal
    carriag carter cartilag carton carv cascad cashier casserol catalog catalogu cataract catarrh
    cater caterpillar cathedr cathet cattl cauliflow causal cavalri cavern caviar caviti ceas
    cedar cefixim celebrex celeri celexa celiac cellar cellist cello cellul cellulit cement
    cemeteri censor census ceram cerebellar cerebellum cerebr certif cervic cervix cesarean
    cetirizin chafe chalk chamomil champagn charcoal charm cheek chemist chemo chemotherapi chesti
    chestnut chickenpox chief chimera chimpanze chin chiropodi chiropodist chiropract chiropractor
    chisel chlamydia choir cholera cholesterol chondroitin chord chorus chrome chronicl chuckl
    cider cigar cinema cinnamon circuit circul circular circulatori circus cirrhosi citalopram
    cite civilian clamp clan clap clapper clarinet clash clasp classroom claus clavicl claw clay
    clergi client climber clinician clip cloak clog clonazepam clonic clonidin clot cloudi clover
    clown cluster coars cobra cobweb cocain coccyx cochlear cocktail cocoa coconut codein coeliac
    cognit coil colic coliti collagen collar collarbon collector collid collis colon colonel
    coloni colonist colonoscopi columnist coma combat comedian comet commenc commerc commod
    communist companion compat compel complement compos compost compound comprehend compress
    compris conced conceit conceiv concret concuss condom conductor cone confin conform confront
    congenit congest conjunct conscienc conserv consol constel constip constitut constrict contagi
    contamin contempl contempt contend contin contour contracept contractor contraind contrari
    contus convey convict convuls cooker coordin coral cord cork cornea coronari corps corridor
    corrupt cortisol cortison cosi cosmet costochondr counsel counselor countless coupon courier
    courtesi coward cowboy cozi crackl cradl craft cramp crane cranial cranium crate crayon creas
    cricket crimson crippl criterion crocodil crohn crouch croup crow crude crumb crumbl crunch
    crush crust crutch cube cubic cuboid cuckoo cucumb cuddl cuff cuisin culinari cultiv curb curl
    currant currenc curri curvatur custard custodi cutleri cylind cynic cyst cystic cystiti dagger
    dairi daisi damn damp dander dandruff dangl danish danlo darl dashboard daylight daze dazzl
    debut decay deceit decongest deduct deed deer defect defer defiant defibril defici deform
    degen degener dehydr deleg delet delirium deltoid dementia demolish demon demonstr dengu denim
    denmark denounc dens dent dental dentur deodor depict deplet depot depriv deputi dequervain
    dermat dermatolog dermatologist descend descent destini detach detain deterg deterior detest
    detox detoxifi devast devil devis devour diagnost diagon diagram dial dialect dialysi diamet
    diaper diaphragm diarrhea diarrhoea diastol diazepam diclofenac dictat diction diesel dietari
    dietician dietitian diffus digest dilig dimens dine dinosaur diphtheria diploma diplomat
    dipper directori disc discharg disclos disco discreet discret disguis dishwash disinfect disk
    disloc dispos disput disrupt dissect distort distress ditch diuret diver divers divert
    diverticul divin divorc dizzi dock dolphin dome domin donkey donor doom dopamin dormitori
    dorsal dosag dough doula dove draft dragon drainag drastic dreari dresser droop drowsi drummer
    dryer duct duet duke duloxetin dumb dumpl duplic durabl dusti dutch dwarf dwell dynam dyslexia
    dysphagia dystonia earach eardrum earl earnest earring earwax eastern echinacea eclips ecolog
    ectop eczema edema edibl edit eeri ehler ejacul elast elat electrician electrolyt elig elit
    elop eloqu elus embark embassi embol embolus embroideri embryo emerald emigr emin emit emperor
    emphasi emphysema enact enamel enchant enclos encyclopedia endless endocrin endometriosi
    endorphin endors endoscopi endow enema energet engrav enlist enquir enrag enrich enrol entail
    enterpris enthusiasm entitl entrepreneur envious enzym epic epicondyl epidem epidur epilepsi
    epilept erect erectil ergonom eros erupt escal escort estrogen ethic ethnic evacu evapor evict
    evolut excis exclaim excurs exempt exhal exil exot expel experienc expiri exploit explos
    exterior extinct extract extravag eyebrow eyelash eyelid eyesight fabl facet facial faculti
    faec faint fairi fake falcon famin fanci fare farther fascia fasciiti fatal fatigu fatti feat
    febril fece feder feebl feminin femor femur fern ferri fertil fester fetal fetch fetus feud
    feverish fibril fibroid fibromyalgia fibromyos fibrosi fibula fickl fiddl fierc filth
    fingernail firefight fist fistula fixat fixtur flake flank flannel flap flapper flare
    flashlight flask flatten flatter flatul flea fled flee fleec fleet flesh flexor flick flicker
    fling flint flock flood floss flour fluctuat fluent fluff fluffi fluid fluorid fluoxetin flush
    fluster flute flutter foal foam focal foetus foggi foil folat folder foliag folk fond font
    footstep footwear forearm forecast forg format forsak fort fortnight fortress fossil foul fowl
    fraction fractur fragranc fragrant frail framework franc frank frantic freak freckl freezer
    freight frequenc friction fright fring frontier frostbit frown fuller fumbl fundus fungal
    fungus funnel furious furnac furnish fuse gabapentin gait galaxi gale gallbladd gallop
    gallston gambl ganglion gangren gargl garment gash gastric gastrin gastriti gastrocnemius
    gastroenter gaug gees generic genet genit genius geographi geolog geometri geriatr germ
    germani germin gestat gigant ginger gingiv ginkgo ginseng giraff glacier glamour gland
    glandular glare glaucoma glaze gleam glitter globe gloom gloomi glorious gloss glossi glow
    glucos glucosamin glue glute gluten gluteus glutton goat goggl goiter goitr golfer gonorrhea
    goos gorilla gospel gout gown graduat grandchild granit granni grapefruit graph graphic
    grasshopp grater gravel gravi graviti greas greasi greec greed greek greenhous grid griev grim
    grocer groceri groin groov grower growl grudg grumbl guardian guitarist gulf gulp gutter
    gymnast gynaecologist gynecolog gynecologist gypsi habitat haematoma haemorrhag haemorrhoid
    hail haircut hairdress hairdryer hairi halitosi hallucin hallux hamburg hammock hamper hamster
    hamstr handi handicraft handkerchief handlebar handwrit hanger hangov harbor harbour hardwar
    hare hark harmless harp harsh harvest hasti hatch haul haven hawk hayfev haze hazel hazelnut
    headband headlight headphon headquart headrest healer healthcar heap heartbeat heartburn
    hearth heather heatstrok heav hectic hedg hedgehog heir helicopt helpless hematolog hematoma
    hemiplegia hemoglobin hemophilia hemorrhag hemorrhoid heparin hepat herbal herbalist herd
    hereditari heritag hernia herniat heroic heroin herp herring hiccup hideous highlight hiker
    himalaya himalayan hinder hing histamin hive hoars hoist holist holland hollow homeless
    homeopath homeopathi honeymoon hood hoop hopeless horizon hospic host hostag hostel hostil
    hound housewif hover howl humerus humid humili hunter hurl hurrican hydralazin hydrat hydrogen
    hydroxyzin hygien hymn hyperact hypertens hyperthyroid hypertrophi hyperventil hyphen hypnosi
    hypnotherapi hypochondria hypochondriac hypocrit hypoglycemia hypotens hypothermia hypothyroid
    hysterectomi ibuprofen iceberg iceland icon idiom idol ignit iliac iliotibi ilium illiter
    illumin imaginari immacul immatur immens immers immigr immin immobil immor immort immun impair
    imparti imperfect imperi imping implant implicit impos impot imprison impuls inact incis
    inclin incontin incub indiffer indigen indigest indirect indoor induc induct indulg inert
    infanc infantri infecti infer inferior infertil infest infinit inflam inflamm inflammatori
    inflict influenza infract infrar infraspinatus ingest ingredi inhabit inhal inher inhibit
    inject injunct inmat innov inocul input inquir insan inscript insemin insol insomnia insomniac
    inspector instructor insul insulin intact intellect intercours interior intermedi intern
    internist intersect interv interven intervent intestin intim intoler intraven intric intrud
    invad invalid inventor invoic iodin ireland irish irrelev irrig ischial ischium ital itali
    italian itch itchi itinerari ivori janitor japanes jasmin jaundic jeep jelli jersey jewel
    jewelleri jogger jolli judo juggl jugular jumper junction justifi juvenil kangaroo karat kayak
    keloid kennel keratin kernel ketoprofen kettl kettlebel kidnap kidney kilometr kilt
    kindergarten kinesiolog kiosk kite kiwi klonopin knead kneecap kneel knit knive knob knuckl
    koala labral labrum lace lacer lactas lactat lactos ladl ladybird lame lamict lamisil lanc
    lantern lark larynx lasagna laser lash latch latex lather latissimus laurel lava lavend
    lawsuit laxat layout leaflet learnt leek leftov legion legisl lemonad lentil leopard leprosi
    lesion lethal letharg lethargi lettuc leukaemia leukemia levat lever levothyroxin liabl liar
    liber libido librarian lice lidocain ligament lili lipid lipoma liposuct liquor lisinopril
    lisp litter lizard loaf lobbi lobe lobster locker lockjaw longev loratadin lorazepam lorri
    losartan lotion lotus loung lubric lukewarm lumbago lumbar lumber lumpi lunar lupus lyme lymph
    lymphat lymphedema lymphoedema lymphoma lynx lyric macaroni machineri madrid maggot magician
    magnesium magnifi magpi maid maiz majesti malaria malic malign malnutrit mammal mammogram
    mandarin mane mango mania manic manicur manifest mansion mantl manuscript mapl marbl marfan
    margarin marijuana marin marina marit marmalad marrow marsh martial marvel masculin mask
    massacr masseur masseus mastectomi mastiti match matern matrix maze measl median mediat mediev
    medit medium melanin melanoma melatonin mellow melon membership membran menac mend mening
    meniscus menopaus mens menstrual menstruat mercuri merg merit mermaid merri mesh messeng messi
    metabol metaphor metastas metastasi metastat metatars metatarsalgia meteor metformin methotrex
    metoprolol metro metronidazol mexico mice microb microphon microscop microwav midwif midwiv
    migrain migrat mileag milkshak mill miller millimet mimic minc miner mingl miniatur minim mint
    miscarriag mislead missil mistaken mistress mite mitochondri mitochondria mitral mitten mixer
    mock modest moist moistur molar mole molecul monarch monasteri monk monopoli monument moor
    moos morphin morsel mortal mortgag mosaic moscow mosqu mosquito moss moth motorbik motorist
    motorway motrin mould mount moustach mouthwash mover mower mucous mucus muddi muffin mule
    multipl mumbl mump murmur muscular musician mustach mute mutter mutton muzzl myalgia myeloma
    myelopathi myopia naiv nake nanni nape napkin naproxen narcot nasal nativ naughti nausea
    nauseat nauseous navel navi navicular navig nebul nectar nectarin neglig neonat nephriti nettl
    neural neuralgia neurolog neurologist neuroma neuropathi neurosi neurot newborn newt nickel
    nicotin nightgown nimbl nippl nitrogen nodul nomad nonsteroid noodl noos norm norman norway
    norwegian noseble nostril noun nourish novic nuclear nude nugget nuisanc numb nurseri nutmeg
    nylon oasi oatmeal obedi oblong obscur obsolet obstetrician obstruct occipit occup octopus
    odor odour oedema offend offens offspr oili ointment oliv omelett omeprazol oncolog oncologist
    onset ophthalmologist opiat opioid oppon oppress optic optician optimist oral orbit orchard
    orchid ordeal orgasm orient ornament orthodontist orthopaed orthoped orthot osteoarthr
    osteopath osteopathi osteoporosi ostrich otter outlaw outlin outpati outrag oval ovari ovarian
    overact overcoat overdo overdos overdu overflow overhead overlap overload oversea overtak
    overtim overturn overweight ovul oyster ozon pace pacemak packag packet paddl padlock
    paediatrician painkil painless paint pair pakistan palac palat palett palliat palm palpit
    palsi pamphlet pancrea pancreat panda panther panti pantoprazol papaya paracetamol parachut
    parad paragraph parallel paralys paralysi paralyz paramed paranoia paranoid paraplegia parasit
    parasthesia parchment pardon parenchym parenchyma paresthesia pari parkinson parliament
    paroxetin parrot parsley parsnip partridg passiv pastri pastur patella patern pathogen
    patholog patriot patrol patron peacock pearl peasant pebbl pector peculiar peddl pedestrian
    pediatr pediatrician pedicur peep pelican pelvi pelvic penal pendulum penguin peni penicillin
    penil peninsula pension peppermint peptic perceiv perch perfor perimenopaus perineum
    periosteum periton peron persecut persever perspir pertain pertussi pessimist pest petal petti
    petticoat pharmaci pharmacist pharynx pheasant phenomenon phlebiti phlegm phosphat physio
    physiolog physiotherapi physiotherapist pianist pickl pier pierc pigeon pigment pilat pilgrim
    pillar pimpl pine pineappl ping pinkey pinki pioneer pirat piriformi pistol pitcher piti
    placebo placent placenta placid plait plank plantar plaqu plasma plaster platelet playground
    plea plead pledg pleurisi plier plot plough plow pluck plum plumber plump plung plural plus
    pneumonia podiatri podiatrist poland polar policeman polio pollen polo polyest polymyalgia
    polyp poppi porcelain pore porridg portabl porter portrait posh postcard postcod poster
    postman postnat postpartum postur potassium potent potion potteri pouch poultri practition
    pram prawn preach preced prednisolon prednison preeclampsia prefix pregabalin prejudic
    preliminari prematur premenstru premis premium prenat preterm prey prick prickl primit princ
    princess princip printer privileg probe probiot problemat proclaim profound progesteron
    prognosi projector prolaps promin pronat prone pronoun propel prophet propranolol proscript
    prosecut prosper prostat prosthesi prosthet proverb provis prudent prune psoa psoriasi
    psychiatr psychiatri psychiatrist psychic psychologist psychosi psychot psychotherapi puberti
    pubic puddl puke pulmonari puma pump punch punctual punctur puppet purg pyjama pyramid python
    quack quad quadricep quadriplegia quail quaint quarantin quarri quartz quay quench quich quilt
    quirk quiver quiz rabi raccoon rack racket radar radial radiat radic radiculopathi radiolog
    radiologist radiotherapi radish radius raft raid rainbow raincoat raini raisin rake ralli
    rambl ramp ranch ranger rankl ransom rascal raspberri ration rattl rattlesnak raven raynaud
    razor reactor realm rear rebel reced receptor recess recipi recit reclin recognis reconcil
    recreat rectal rectum redund reed reef reel refere referr refin reflex reflexolog
    reflexologist reflux refrain refresh refriger refug regim regul rehab rehabilit rehears reign
    reiki reindeer rejoic relaps relic relish remiss remnant renal render rental repel repetit
    replay replic replica reproduc reproduct reptil resect reservoir respir respiratori respit
    resuscit retail retard retent retest retin retina retinol retort retrain retrospect revers
    revert revolt revolv rewind rheumat rheumatoid rheumatologist rhiniti rhinocero rhomboid
    rhubarb rhyme ribbon ribcag ricket rider ridg ringworm riot rippl rival roach roar robber robe
    robin robust rocket rogu roller romanc rome roommat rooster root rosacea rosemari roug rover
    rower rubber rubbish rubella rubi rucksack rugbi ruler rumbl runni ruptur russian rust rusti
    ruthless sack sacr sacral sacroiliac sacrum saddl saint sake salin saliva salmonella saloon
    salut salv sanction sandal sandpap sane sanitari sapphir sarcast sarcoma sardin satellit satin
    satir saucepan saucer sauna savag saxophon scab scabi scald scalen scallop scalp scapula scarc
    sceneri scheuermann schizophren schizophrenia scholar scholarship sciatic sciatica sclerosi
    scold scoliosi scoop scorch scorpion scotch scotland scottish scout scrambl scrap screwdriv
    scroll scrotum sculptor sculptur scurvi seam seasick seatbelt seawe sedat sediment seduct
    seeth segment seiz seizur seldom semen seminar senat senil sensat sensori sentiment sepsi
    septic septum sequel seren sergeant sermon serotonin serpent serratus sertralin serum sewag
    shabbi shackl shaft shaggi shaki shampoo shatter shawl sheath shell shelv shepherd sheriff
    shiatsu shield shill shin shingl shipper shiver shoelac shovel shred shrub shutter sickl sieg
    siev sigmoid signatur silicon simmer simul simultan simvastatin sinew sinus siren sizzl skate
    skateboard skelet skeptic sketch skier skillet skim skinni skipper skull skunk slack slander
    slap slate slaughter sled sledg sleek sleeper sleepless sleet slid slim slime sling slipper
    slit sliver sloth slug slumber slump smear smoker smoothi smother smug smuggl snail snatch
    sneez sniff snob snooker snore snorkel snowboard snowi snowman snug sober sociabl socialist
    socket sodium solar solemn soleus solicitor solvent somat somersault sonogram sonograph
    sonographi soprano sorcer souvenir sovereign sower soya spade spaghetti spain span spaniel
    spanish spank spanner sparkl sparrow spasm spastic spatula spear speci specialti specimen
    spectacl spectat sperm spike spinach spinal spine spiral spleen splendid splint splinter
    spondyl spondylosi sponsor spontan spout sprain spray sprint sprinter sprout spruce spur
    squash squat squeak squeal squid squint squirrel squirt stab stadium stag stall stammer stanc
    stapl stapler starch startl starv static statin stationari stationeri statur statut steep
    stenosi stent stepmoth stereo steril stern sternocleidomastoid sternum steroid stethoscop stew
    steward stiffen stillbirth stillborn stimul sting stipul stirrup stitch stool stoop stork
    stout strand strangl strap strateg stretcher stride stripe strive stun stunt stutter stye
    subdu sublux submarin subscapulari subscript subsid subsidi subtl subtract subway suckl
    suction sued suffoc sulfur sulk sulphur sultan summit summon sunbath sunburn sunburnt sunflow
    sunni sunscreen sunstrok superfici supervisor supin supplement suppositori supraspinatus
    suprem surfboard surg surgic surnam surpass survivor sutur swamp swan sweati sweden swedish
    swept swerv swollen syllabl symmetri sympathet symphoni symptomat synaps syndrom synonym
    synthet syphili syring syrup systol tachycard tachycardia tadpol tailor taint talkat talon
    talus tambourin tame tamoxifen tampon tangerin tangl tanker taper tapeworm tariff tarot tarsal
    tart tartan tattoo taut tavern taxi teapot teaspoon technician techniqu tedious telegram
    telephon telescop tempera temporomandibular tenant tendin tendinopathi tendinosi tendon tenor
    tenosynov tens termin termit terrac territori testicl testicular testosteron tetanus tether
    textil thank thaw theft theolog therapeut thermal thermo thermomet thesi thigh thirst thistl
    thorac thorax thorn threat thrift throb thrombosi thrombus throttl thrush thunderstorm thyme
    thymus thyroid tibia tick timber timet timid ting tingl tinkl tinnitus tipto tired toad toast
    toaster tobacco toddler toenail toffe token tokyo tomb tonic tonsil toothach toothbrush
    toothpast tornado torso tortois tortur tourism tourist tournament tourniquet toxin trachea
    traction tractor tragedi tragic traitor tramadol tramp trampl trampolin tranquil transact
    transcript transfus transit transmiss transmit transplant trapezius traumat tread treadmil
    treason treati trek tremend tremor trench triangl tribut tricki tricycl trifl triglycerid
    trimest trivial trochant trolley trombon troop tropic trot trout trowel truce truckl trumpet
    tuber tuberculosi tuck tumbl tumor tumour turbin turkish turmer turnip turquois turtl tutor
    tweezer twig twing twinkl twitch tylenol typewrit typhoid typist tyrant ukulel ulcer ulna
    ulnar ulterior ultrason ultrasound umbil umpir unanim uncommon unconsci undergradu underneath
    underp underwear unhealthi unicorn unkind unpleas unrest unsaf unsteadi unti unwel uproar urea
    urethra urgent urin urinari urolog urologist usher uterin uterus vacanc vacant vaccin vagin
    vagina vagu vain valerian valid valium valv vampir vandal vaniti vapor vapour variabl varicos
    varnish vascular vase vasectomi vault vegan vegetarian veil velvet vendor vener vengeanc venom
    venous ventil ventral ventricl ventur verb verbal verdict verg vers vertebr vertebra vertic
    vertigo vessel vestibular veterinarian vicious victor vienna vigor villa vine vinegar vineyard
    violet violinist viral virgin virtual visual vitiligo vocal vocat volcano volleybal voltag
    vomit vowel vower vulgar vulner vultur vulva wade waffl waitress wale walker walnut walrus
    waltz wardrob warehous warfarin wari wart wasp wateri watermelon waterproof wean weari weasel
    weav wedg weed weep weld welder welfar welsh western wether wheez whip whiplash whisk whiskey
    whiski whistl whoop widen wiggl wilder willow windmil windscreen windshield wither witti
    wizard wobbl wolv womb woollen worthi worthless wrapper wrath wreath wreck wrestl wrestler
    wretch wring wrinkl xray xylophon yacht yarn yawn yearn yeast yoghurt yogurt yolk zantac
    zealand zebra zigzag zinc zipper zodiac zoom zoster zumba zyrtec
    """
  ])
}
