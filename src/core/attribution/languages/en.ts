import { inflectEnglish } from './inflectEnglish';
import type { LanguageTable } from './language';

/** English: cues of speech and belief, and the small words that bound them. */
export const english: LanguageTable = {
  language: 'en',
  inflect: inflectEnglish,
  reporting: [
    {
      frames: ['that', 'clause', 'quote', 'object'],
      verbs: `say~said argue claim insist warn suggest write~wrote,written tweet declare recall concede
        acknowledge admit~admitted assert maintain contend stress emphasize observe quip~quipped joke state
        announce reveal allege reiterate predict confirm complain lament caution predict imply estimate
        deny testify explain note tell~told mention blog~blogged`,
    },
    {
      frames: ['that', 'quote'],
      verbs: `add reply respond continue report conclude boast brag~bragged remark comment shout yell scoff
        exclaim retort muse counter recount relate muse wonder demand point disclose speculate reason propose
        recommend hint read~read show~showed,shown find~found indicate agree answer begin~began
        interject post chant cry joke ask`,
    },
    {
      frames: ['recipient', 'that', 'clause', 'quote', 'to'],
      verbs: `tell~told inform assure remind advise ask urge order instruct direct request convince
        persuade invite encourage press warn beg~begged implore challenge`,
    },
    {
      frames: ['to', 'that', 'quote', 'object'],
      verbs: 'vow promise pledge threaten decline refuse offer agree',
    },
    {
      frames: ['object', 'quote', 'that'],
      verbs: `call describe criticize praise blame accuse denounce condemn dismiss slam~slammed blast mock hail
        endorse defend attack label brand cite reject question deride decry chide rip~ripped tout
        deny announce propose demand discuss address outline highlight detail reveal disclose
        criticise ridicule bash lambaste rebuke assail urge report recommend compare characterize`,
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
      verbs: 'want plan hope expect intend seek~sought try prefer~preferred aim decide',
    },
    {
      frames: ['object'],
      verbs: `support oppose consider see~saw,seen view regard back favor welcome love hate reject approve`,
    },
    { frames: ['to'], verbs: 'seem appear' },
  ],
  accordingTo: 'according to',
  abbreviations: `mr mrs ms dr prof sen sens rep reps gov govs gen lt col sgt capt maj adm hon rev st jr sr jan
    feb mar apr jun jul aug sep sept oct nov dec no vs inc corp co ltd bros mt ft ariz calif colo conn del fla
    ga ill ind kan ky la mass md mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo d.c`,
  auxiliaries: `has have had is are was were be been being do does did will would can could may might shall
    should must 'd 've not never hasn't haven't hadn't isn't aren't wasn't weren't don't doesn't didn't won't
    wouldn't can't couldn't cannot`,
  determiners: `a an the this that these those his her its their our my your some many most several few
    all any both each every no one two three four five six seven eight nine ten other another such more`,
  pronouns: `he she it they we i you who`,
  prepositions: `of in on at by for with from to into onto about against after before during over under
    between among through without within across toward towards behind beyond despite near since until upon
    via per amid around inside outside including than like as`,
  conjunctions: `but because although though while when whereas if unless since so yet once until where
    whether that what how why which who whom whose or nor as`,
  complementizers: `that whether how why what who where when if which`,
  timeWords: `monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight
    january february march april may june july august september october november december morning
    afternoon evening night week month year late early last next jan feb aug sept oct nov dec`,
  adverbs: `also later then now again once still even just first ever always often too instead meanwhile
    however nevertheless moreover nonetheless already further here there never soon not both only simply
    perhaps indeed earlier recently repeatedly long since yet so far`,
};
