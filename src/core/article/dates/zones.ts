// Names of time zones that mean one offset. CST, IST and AST mean several, and ET says none without the
// season: they stand in the table of their language as zones without an offset.

/** Alternatives separated by `|`, with their minutes east of Greenwich. */
export const zoneOffsets: readonly (readonly [names: string, minutes: number])[] = [
  ['Z|GMT|UTC|غرينتش|جرينتش|توقيت غرينتش|بتوقيت غرينتش|گرینویچ|ت غ|世界标准时间', 0],
  ['WET', 0],
  ['BST|WEST|CET|MEZ', 60],
  ['CEST|MESZ|EET|SAST', 120],
  ['EEST|MSK|мск|EAT', 180],
  ['PKT', 300],
  ['WIB', 420],
  ['HKT|SGT|AWST|北京时间|WITA', 480],
  ['JST|KST|WIT', 540],
  ['AEST', 600],
  ['AEDT', 660],
  ['NZST', 720],
  ['NZDT', 780],
  ['BRT', -180],
  ['EDT', -240],
  ['EST|CDT', -300],
  ['MDT', -360],
  ['MST|PDT', -420],
  ['PST', -480],
];
