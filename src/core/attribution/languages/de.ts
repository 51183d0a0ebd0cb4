import { inflectListed } from './inflectListed';
import { blankTable, type LanguageTable } from './language';

/** German: the common cues. */
export const german: LanguageTable = {
  ...blankTable,
  language: 'de',
  order: 'subject-first',
  inflect: inflectListed,
  reporting: [
    {
      frames: ['that', 'quote'],
      verbs: `sagt|sagte|sagten|sagen|*gesagt erklärt|erklärte|erklärten|erklären betont|betonte|betonten|betonen
        meint|meinte|meinten|meinen|*gemeint berichtet|berichtete|berichteten|berichten teilte|teilten|*mitgeteilt
        fügte|fügten|*hinzugefügt kündigte|kündigten|*angekündigt behauptet|behauptete|behaupteten|behaupten
        schreibt|schrieb|schrieben|schreiben|*geschrieben bestätigt|bestätigte|bestätigten|bestätigen
        versichert|versicherte|versicherten warnt|warnte|warnten|warnen|*gewarnt fordert|forderte|forderten|*gefordert
        kritisiert|kritisierte|kritisierten antwortet|antwortete|antworteten|*geantwortet fragt|fragte|fragten|*gefragt
        erzählt|erzählte|erzählten verkündet|verkündete|verkündeten räumte|räumten|*eingeräumt nannte|nannten|nennt|*genannt
        spricht|sprach|sprachen|*gesprochen glaubt|glaubte äußerte|äußerten|*geäußert verspricht|versprach|*versprochen
        bemerkte|bemerkt entgegnete|entgegnet erwiderte|erwidert lobte|lobt|*gelobt twitterte|*getwittert
        mahnte|mahnt|*gemahnt urteilte|urteilt ergänzte|ergänzt sieht|sah|*gesehen`,
    },
  ],
  accordingTo:
    'laut|nach Angaben von|nach Angaben des|nach Angaben der|nach Ansicht von|nach Ansicht des|nach Ansicht der|nach Worten von|so|gemäß',
  abbreviations: 'dr prof hr fr z b u a d h bzw ca st',
  be: 'ist sind war waren wurde wurden wird werden worden',
  auxiliaries:
    'hat haben hatte hatten habe ist sind war waren wurde wurden wird werden worden nicht',
  determiners: `der die das den dem des ein eine einen einem einer eines dieser diese dieses sein seine seinen ihr ihre
    ihren mehrere einige viele alle beide zwei drei vier fünf kein keine`,
  indefinites: 'mehrere einige viele alle beide andere',
  pronouns: 'er sie es wir ich man wer',
  prepositions: `in im an am auf aus bei beim von vom zu zum zur mit nach vor für über unter durch gegen ohne um seit
    während wegen trotz zwischen bis laut gegenüber`,
  possessives: 'sein seine seinen seiner ihr ihre ihren ihrer',
  conjunctions:
    'aber dass weil denn ob wenn als wie während obwohl nachdem bevor sondern doch wo was warum wer oder',
  coordinators: 'und aber oder doch',
  subordinators: 'weil wenn als während obwohl nachdem bevor',
  relatives: 'der die das welcher welche',
  as: 'wie',
  that: 'dass daß',
  complementizers: 'dass daß ob wie warum was wer wann wo',
  timeWords: `montag dienstag mittwoch donnerstag freitag samstag sonntag gestern heute morgen januar februar märz april
    mai juni juli august september oktober november dezember abend woche monat jahr`,
  adverbs: `auch noch schon bereits zudem außerdem jedoch dann später zuvor immer wieder nun so doch derweil nicht nur
    sehr etwa etwas`,
  titles: `präsident präsidentin minister ministerin bundeskanzler bundeskanzlerin kanzler kanzlerin außenminister
    außenministerin innenminister innenministerin finanzminister finanzministerin ministerpräsident
    ministerpräsidentin sprecher sprecherin bürgermeister bürgermeisterin oberbürgermeister abgeordneter abgeordnete
    senator senatorin chef chefin direktor direktorin vorsitzender vorsitzende professor professorin doktor anwalt
    anwältin richter richterin botschafter botschafterin könig königin papst herr frau general experte expertin`,
  feminine: 'frau präsidentin ministerin kanzlerin sprecherin chefin königin sie',
  masculine: 'herr präsident minister kanzler sprecher chef könig er',
  organizations: `ministerium bundesregierung regierung partei gewerkschaft unternehmen konzern firma verband verein
    kommission rat bundestag bundesrat parlament gericht polizei staatsanwaltschaft bundeswehr stadt universität
    institut organisation bank agentur union uno behörde behörden amt auswärtige`,
  documents:
    'bericht studie umfrage mitteilung brief dokument dokumente daten zahlen statistik artikel erklärung gutachten',
  media: 'zeitung magazin sender radio fernsehen nachrichtenagentur portal medien blatt',
  publishers:
    'dpa|Reuters|AFP|ARD|ZDF|Der Spiegel|Spiegel|Die Zeit|Zeit|Bild|Süddeutsche Zeitung|FAZ|Die Welt|taz|epd|KNA',
  particles: 'von van zu de',
};
