// The words that say what a name is which ends in them, or goes on from them with "of": the Edmonton Sun, the
// Department of Energy. Most of them have other meanings too, by which a lexicon knows them.

import { hashText } from './hash';

/** What a name is by the word that heads it, as numbers that features can combine; 0 is no such word. */
export const nameHead = {
  outlet: 1,
  body: 2,
  company: 3,
  venue: 4,
  place: 5,
  happening: 6,
} as const;

const outlets = `advertiser advocate agency argus banner broadcast broadcaster broadcasting bugle bulletin
  channel chronicle courier daily digest dispatch echo examiner express gazette globe guardian herald
  independent inquirer intelligencer journal ledger magazine mail mercury messenger mirror monitor network
  news newspaper newswire observer outlook podcast post press quarterly radio record recorder register
  reporter review sentinel spectator standard star statesman sun telegraph television times today tribune tv
  voice weekly wire`;

const bodies = `academy administration alliance army assembly association associations authority bank
  battalion board brigade brigades brotherhood bureau cabinet campaign caucus center centre chamber charity
  club coalition collective command commission committee communities community confederation congress
  consortium constabulary cooperative corps council councils court courts crescent cross delegation
  department departments directorate division exchange faculty federation fleet force forces forum foundation
  front fund government group groups guard guards guild house infantry initiative inspectorate institute
  institutes institution intelligence knesset laboratory league legion legislature marines military militia
  ministry mission movement nations navy office ombudsman orchestra order organisation organisations
  organization organizations panel parliament partnership party patrol police politburo presidency program
  programme project rangers secretariat senate service services society squad squadron taskforce team
  treasury tribunal troops trust union unions unit watch`;

const companies = `ag airline airlines airways associates automotive aviation bancorp bros brothers capital
  chemical chemicals co communications companies company consulting corp corporation dynamics electric
  electronics energy engineering enterprises entertainment films financial foods gas gmbh holding holdings
  inc incorporated industries insurance international investments labs limited llc llp logistics ltd
  manufacturing media mining motor motors oil partners petroleum pharmaceuticals pictures plc productions
  products publications publishers publishing railroad railway railways records research resources
  restaurants retail semiconductor software solutions sons steel stores studio studios systems technologies
  technology telecom utilities ventures works`;

const venues = `abbey airfield airport aquarium arena auditorium barracks base basilica bridge building cafe
  camp castle cathedral cemetery chapel church cinema clinic college convent courthouse dam embassy estate
  farm fort fortress gallery garden gardens gate hall harbor harbour headquarters hospital hostel hotel inn
  jail library lodge mall mansion market masjid memorial monastery monument mosque museum observatory opera
  palace pavilion pier planetarium plant plaza port prison pub resort restaurant school schools seminary
  shrine square stadium station synagogue temple terminal theater theatre tomb tower towers university villa
  zoo`;

const places = `alley alps archipelago area atoll avenue basin bay beach borough boulevard canal canyon cape
  city coast county creek delta desert district drive emirate emirates falls forest freeway glacier
  governorate gulf heights highway hill hills island islands isle isles junction kingdom lagoon lake lakes
  lane mount mountain mountains neighborhood neighbourhood oasis ocean parish park parkway pass peak
  peninsula plain plains plateau prefecture province ranch range reef region republic ridge river road route
  sea shire sound springs state states strait straits street suburb suburbs territories territory town
  township trail tunnel valley village volcano woods`;

const happenings = `accord accords act affair agreement amendment anniversary award awards bill bowl
  ceremony championship championships code concert conference constitution convention crisis cup day decree
  derby directive disaster election elections era exhibition expo fair festival final finals games holocaust
  law marathon massacre match medal month olympiad olympics operation pact paralympics parade plan prix prize
  protocol race referendum regatta resolution revolution riots scandal season series show storm summit
  tournament treaty trial trophy war week world year`;

/** The words, in lower case, that head names of each class. */
export const headWords = {
  outlet: words(outlets),
  body: words(bodies),
  company: words(companies),
  venue: words(venues),
  place: words(places),
  happening: words(happenings),
} as const satisfies Record<keyof typeof nameHead, readonly string[]>;

const kinds = Object.keys(nameHead) as readonly (keyof typeof nameHead)[];
const heads: ReadonlyMap<number, number> = new Map(
  kinds.flatMap((kind) => headWords[kind].map((word) => [hashText(word), nameHead[kind]] as const)),
);

function words(list: string): readonly string[] {
  return list.split(/\s+/);
}

/** The class of names, one of `nameHead`, that the word with that hash heads; 0 for other words. */
export function headOf(hash: number): number {
  return heads.get(hash) ?? 0;
}
