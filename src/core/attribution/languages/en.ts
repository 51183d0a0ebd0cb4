import { inflectEnglish } from './inflectEnglish';
import { blankTable, type LanguageTable } from './language';

/** English: cues of speech and belief, and the small words that bound them. */
export const english: LanguageTable = {
  ...blankTable,
  language: 'en',
  order: 'subject-first',
  inflect: inflectEnglish,
  reporting: [
    {
      frames: ['that', 'clause', 'quote', 'object'],
      verbs: `say~said argue claim insist warn suggest write~wrote,written tweet declare recall concede
        acknowledge admit~admitted assert maintain contend stress emphasize quip~quipped joke state
        announce reveal allege reiterate predict confirm complain lament caution imply estimate deny
        testify explain note mention theorize opine posit point`,
    },
    {
      frames: ['that', 'quote'],
      verbs: `add reply respond report conclude boast brag~bragged remark comment observe yell
        scoff exclaim retort counter recount relate muse wonder demand disclose speculate reason propose
        recommend hint read~read show~showed,shown find~found indicate agree answer 
        post sigh deadpan~deadpanned gush thunder fume confess repeat interrupt cheer shoot~shot
        pronounce summarize ask inquire elaborate signal tease marvel bemoan grumble gripe proclaim
        preach mumble mutter whisper scream bellow vent intone riff~riffed urge jab~jabbed crow`,
    },
    {
      frames: ['quote'],
      verbs: 'begin~began interject chant cry shout continue sing~sang,sung go~went boom',
    },
    {
      frames: ['recipient', 'that', 'clause', 'quote', 'to'],
      verbs: `tell~told inform assure remind advise ask urge order instruct direct request convince
        persuade invite encourage warn beg~begged implore caution notify`,
    },
    {
      frames: ['to', 'that', 'quote', 'object'],
      verbs: 'vow promise pledge threaten decline refuse offer agree swear~swore,sworn volunteer',
    },
    {
      frames: ['object', 'quote', 'that'],
      verbs: `call describe criticize praise blame accuse denounce condemn dismiss slam~slammed blast mock hail
        endorse defend attack label brand cite reject question deride decry chide rip~ripped tout
        deny announce propose demand discuss address outline highlight detail reveal disclose laud applaud
        criticise ridicule bash lambaste rebuke assail urge report recommend compare characterize
        invoke reference quote portray depict paint dub~dubbed commend thank credit scold challenge
        reiterate oppose protest`,
    },
    {
      frames: ['about'],
      verbs:
        'talk speak~spoke,spoken refer complain warn joke comment object apologize write~wrote,written',
    },
  ],
  beliefs: [
    {
      frames: ['that', 'clause', 'object'],
      verbs: `think~thought believe feel~felt know~knew,known hope fear worry doubt expect assume suspect
        guess understand~understood imagine realize`,
    },
    {
      frames: ['to', 'object'],
      verbs: 'want plan hope expect intend seek~sought prefer~preferred aim decide',
    },
    {
      frames: ['object'],
      verbs: `support oppose consider see~saw,seen view regard favor approve`,
    },
    { frames: ['to'], verbs: 'seem appear' },
  ],
  nouns: `report reports call calls claim claims plan plans question questions remark remarks state states attack attacks
    address addresses challenge challenges point points offer offers view views hope hopes fear fears worry
    worries doubt doubts guess comment comments mention estimate estimates demand demands tweet tweets quote
    quotes promise promises pledge pledges joke jokes post posts shout shouts direct order orders request
    requests answer answers reply replies release releases show shows signal signals reason reasons wonder
    credit credits blame brand brands label labels protest protests support supports study read reads vent
    object objects crow paint cheer cheers find finds thanks need needs shot detail details favor favors
    boast boasts chant chants cry cries project projects reference references`,
  reportingNouns: `claim claims statement statements allegation allegations argument arguments assertion
    assertions accusation accusations suggestion suggestions warning warnings announcement announcements
    report reports contention complaint complaints promise promises pledge pledges vow threat threats
    acknowledgment admission declaration prediction predictions insistence charge charges news remark
    remarks comment comments message rumor rumors speculation revelation revelations conclusion assurance
    assurances evidence`,
  beliefNouns: `belief beliefs idea notion view views opinion fear fears hope hopes concern concerns worry
    worries sense feeling conviction impression perception expectation expectations doubt doubts theory
    assumption confidence desire wish suspicion suspicions`,
  accordingTo: 'according to|in the words of',
  labels: `analysis|video|watch|opinion|update|updated|live|live updates|exclusive|fact check|photo|photos|read|
    read more|related|more|correction|note|editor's note|breaking|breaking news|review|transcript|by|source|
    sources|via|image|credit|media id|location|date|time|when|where|what|why|how|who|here|warning|summary|
    background|contact|email|phone|tel|address|follow|see also|the latest|explainer|podcast|listen|gallery|
    in pictures|factbox|timeline|results|score|final|twitter|facebook|website|web|fact|verdict|tip`,
  abbreviations: `mr mrs ms dr prof sen sens rep reps gov govs gen lt col sgt capt maj adm hon rev st jr sr jan
    feb mar apr jun jul aug sep sept oct nov dec no vs inc corp co ltd bros mt ft ariz calif colo conn del fla
    ga ill ind kan ky la mass md mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo ark`,
  be: `is are was were be been being`,
  auxiliaries: `has have had is are was were be been being do does did will would can could may might shall
    should must not never hasn't haven't hadn't isn't aren't wasn't weren't don't doesn't didn't won't
    wouldn't can't couldn't cannot shouldn't`,
  determiners: `a an the this that these those his her its their our my your some many most several few
    all any both each every no one two three four five six seven eight nine ten other another such more`,
  indefinites: `this that these those some many most several few all both each one two three others other
    another more everyone everybody nobody someone somebody anyone`,
  pronouns: `he she it they we i you who there`,
  prepositions: `of in on at by for with from to into onto about against after before during over under
    between among through without within across toward towards behind beyond despite near since until upon
    via per amid around inside outside including than like as off`,
  conjunctions: `but because although though while when whereas if unless since so yet once until where
    whether that what how why which who whom whose or nor as after before`,
  possessives: 'his her its their our my your',
  coordinators: 'and but or then',
  subordinators: `while when whenever if although though because after before as since unless whereas even
    once until`,
  relatives: 'who which whose whom that',
  governors: `went on decline declined declines declining refuse refused refuses refusing continue continued
    continues want wants wanted try tries tried trying seek sought began begin begins need needs needed like likes
    liked hope hopes hoped plan plans planned failed fails seemed seems appeared appears used has have had is
    are was were going came come goes go got managed hastened rushed dared cared chose chooses happened`,
  as: 'as',
  that: 'that',
  complementizers: `that whether how why what who where when if which`,
  timeWords: `monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight
    january february march april may june july august september october november december morning
    afternoon evening night week weekend month year late early last next jan feb aug sept oct nov dec`,
  adverbs: `also later then now again once still even just first ever always often too instead meanwhile
    however nevertheless moreover nonetheless already further there never soon not both only simply
    perhaps indeed earlier long since yet so far thus otherwise sometimes overall`,
  titles: `president vice-president premier chancellor king queen prince princess pope cardinal archbishop bishop
    rabbi imam reverend pastor father sister minister secretary senator congressman congresswoman
    representative governor mayor councilman councilwoman commissioner ambassador envoy judge justice attorney
    general admiral colonel major captain lieutenant sergeant officer sheriff chief director chairman chairwoman
    chair chairperson chief executive ceo founder co-founder owner manager editor columnist reporter correspondent
    journalist author writer professor doctor economist analyst expert lawyer counsel advocate activist
    spokesman spokeswoman spokesperson adviser advisor aide strategist consultant pollster lobbyist donor
    candidate nominee leader speaker whip deputy coach player star actor actress singer director historian
    scientist researcher engineer teacher principal student farmer host anchor moderator critic veteran
    mr mrs ms miss sir dame lord lady dr prof sen sens rep reps gov gen lt col sgt capt maj adm hon rev st
    former ex-president republican democrat democratic gop state national then acting longtime first`,
  feminine: `she her hers mrs ms miss dame lady queen princess sister mother wife daughter actress congresswoman councilwoman
    chairwoman spokeswoman businesswoman woman girl grandmother aunt widow
    mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty sandra margaret
    ashley kimberly emily donna michelle carol amanda melissa deborah stephanie rebecca laura helen sharon cynthia
    kathleen amy angela shirley anna ruth brenda pamela nicole katherine catherine christine samantha debra janet
    carolyn rachel heather maria diane julie joyce victoria kelly christina lauren frances martha judith cheryl
    megan andrea olivia ann jean alice jacqueline hannah doris kathryn gloria teresa sara janice marie julia
    hillary ivanka melania claudia angela theresa ursula kamala condoleezza sonia fatima layla leila aisha
    mariam salma nadia dana elena olga tatiana chloe sophie emma grace rosa carmen ana lucia isabel`,
  masculine: `he him his mr sir lord king prince father brother husband son actor congressman councilman chairman spokesman
    businessman man boy grandfather uncle pope cardinal bishop
    james robert john michael david william richard joseph thomas charles christopher daniel matthew anthony mark
    donald steven paul andrew joshua kenneth kevin brian george timothy ronald edward jason jeffrey ryan jacob
    gary nicholas eric jonathan stephen larry justin scott brandon benjamin samuel gregory frank alexander
    raymond patrick jack dennis jerry tyler aaron jose adam nathan henry douglas zachary peter kyle walter ethan
    jeremy harold keith christian roger noah gerald carl terry sean austin arthur lawrence jesse dylan bryan joe
    jordan billy bruce albert willie gabriel logan alan juan wayne roy ralph randy eugene vincent russell louis
    bobby philip johnny bernie ted marco jeb mitt barack bill vladimir boris emmanuel mohammed muhammad ahmed
    ali hassan omar khaled tariq samir antonio carlos luis miguel jorge francisco rex tom tim jim mike steve dan`,
  organizations: `ministry department campaign government administration company firm corporation bank party
    committee council commission agency bureau office police court university college school institute
    institution center centre foundation organization organisation group association union federation army navy
    military force forces pentagon kremlin congress senate house parliament cabinet board authority embassy
    team league club church coalition alliance movement militia network-group task-force panel delegation
    hospital fund exchange airline industry staff chamber congressmen service services intelligence city
    county state states country nation regime leadership watchdog nonprofit charity think-tank pac
    white-house fbi cia nato un eu who imf dhs nsa doj epa fda irs hamas hezbollah taliban mexico russia china
    iran israel france germany britain washington moscow beijing tehran`,
  documents: `report reports poll polls survey surveys study studies letter letters e-mail email e-mails emails
    statement statements filing filings document documents memo memos record records book transcript data
    figures statistics analysis article editorial column ad ads law bill indictment lawsuit complaint affidavit
    audit review paper papers research post tweet release message messages video sign signs draft agreement
    order ruling opinion results estimate estimates exit-polls account accounts manifesto platform note label`,
  media: `newspaper newspapers magazine broadcaster network channel website site agency-news outlet outlets
    daily weekly tabloid media press paper radio station blog`,
  publishers: `Reuters|AP|The Associated Press|Associated Press|AFP|Agence France-Presse|CNN|NBC|NBC News|MSNBC|CBS|
    CBS News|ABC|ABC News|Fox|Fox News|BBC|Sky News|Al Jazeera|Al Arabiya|Bloomberg|Politico|Axios|The Hill|
    Breitbart|Breitbart News|HuffPost|The Huffington Post|BuzzFeed|BuzzFeed News|Vox|Slate|Salon|Gawker|
    The New York Times|The Times|The Washington Post|The Post|The Wall Street Journal|The Journal|USA Today|
    The Guardian|The Telegraph|The Independent|The Economist|Time|Newsweek|The Atlantic|The New Yorker|
    National Review|The Daily Beast|Mother Jones|ProPublica|NPR|PBS|C-SPAN|Univision|Telemundo|Xinhua|TASS|
    Interfax|RIA Novosti|Sputnik|RT|Isna|ISNA|IRNA|Tasnim|Fars|Anadolu|Kyodo|Yonhap|dpa|EFE|ANSA|Haaretz|
    The Jerusalem Post|Le Monde|Le Figaro|El País|Der Spiegel|Die Zeit|Bild|Asharq Al-Awsat|Vice|Wired|Forbes|
    Fortune|CNBC|TMZ|Variety|The Hollywood Reporter|Rolling Stone|Vanity Fair|Esquire|GQ|Vogue|The Intercept|
    FiveThirtyEight|RealClearPolitics|The Federalist|Townhall|Daily Mail|The Sun|The Mirror|NHK|CBC|CTV`,
  things: 'it its',
  thingEndings: 'tion sion ment ness ity ism sis ance ence ship',
  particles: 'de la del al el bin ibn van von der den di da dos du le abu',
};
