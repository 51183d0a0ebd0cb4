import { inflectListed } from './inflectListed';
import { blankTable, type LanguageTable } from './language';

/** Spanish: the common cues. */
export const spanish: LanguageTable = {
  ...blankTable,
  language: 'es',
  order: 'subject-first',
  inflect: inflectListed,
  reporting: [
    {
      frames: ['that', 'quote'],
      verbs: `dijo|dice|dijeron|dicen|decía|*dicho afirmó|afirma|afirmaron|afirman|*afirmado aseguró|asegura|aseguraron|aseguran|*asegurado
        explicó|explica|explicaron|explican|*explicado añadió|añade|añadieron|añaden|*añadido agregó|agrega|agregaron
        señaló|señala|señalaron|señalan|*señalado indicó|indica|indicaron|indican|*indicado declaró|declara|declararon|*declarado
        anunció|anuncia|anunciaron|anuncian|*anunciado subrayó|subraya|subrayaron|*subrayado destacó|destaca|destacaron|*destacado
        insistió|insiste|insistieron|*insistido reconoció|reconoce|reconocieron|*reconocido confirmó|confirma|confirmaron|*confirmado
        advirtió|advierte|advirtieron|*advertido sostuvo|sostiene|sostuvieron recordó|recuerda|recordaron|*recordado
        respondió|responde|respondieron|*respondido contestó|contesta preguntó|pregunta|preguntaron escribió|escribe|*escrito
        contó|cuenta|contaron relató|relata|relataron manifestó|manifiesta|manifestaron|*manifestado
        expresó|expresa|expresaron comentó|comenta|comentaron|*comentado apuntó|apunta|apuntaron|*apuntado
        reveló|revela|revelaron|*revelado negó|niega|negaron|*negado admitió|admite|admitieron|*admitido
        consideró|considera|consideran|*considerado opinó|opina|opinan informó|informa|informaron|*informado
        denunció|denuncia|denunciaron|*denunciado concluyó|concluye|*concluido prometió|promete|*prometido
        reiteró|reitera|reiteraron precisó|precisa|precisaron lamentó|lamenta|lamentaron|*lamentado detalló|detalla`,
    },
  ],
  accordingTo: 'según|de acuerdo con|a juicio de|en palabras de',
  abbreviations: 'sr sra srta dr dra d dña',
  be: 'fue fueron es son era eran sido ser',
  auxiliaries: 'ha han había habían habría he hemos fue fueron es son era eran sido ser no nunca',
  determiners: `el la los las un una unos unas al del este esta estos estas ese esa su sus mi nuestro nuestra varios
    varias algunos algunas muchos muchas dos tres cuatro cinco otros otras`,
  indefinites: 'algunos algunas varios varias muchos muchas otros otras todos todas',
  pronouns: 'él ella ellos ellas yo nosotros usted ustedes quien quienes',
  prepositions: `de a en con por para sin sobre entre hasta desde hacia contra durante tras ante bajo según mediante
    del al`,
  possessives: 'su sus',
  conjunctions:
    'pero porque que si cuando donde mientras aunque como pues sino quien cual cuyo ni o u',
  coordinators: 'y e pero o',
  subordinators: 'cuando mientras aunque si como pues',
  relatives: 'que quien quienes cual',
  as: 'como',
  that: 'que',
  complementizers: 'que si cómo cuándo dónde qué quién cuánto',
  timeWords: `lunes martes miércoles jueves viernes sábado domingo ayer hoy mañana enero febrero marzo abril mayo junio
    julio agosto septiembre octubre noviembre diciembre noche tarde semana mes año pasado`,
  adverbs: 'también además ya luego después antes entonces así siempre incluso',
  titles: `presidente presidenta ministro ministra primer primera secretario secretaria diputado diputada senador
    senadora alcalde alcaldesa gobernador gobernadora director directora jefe jefa portavoz vocero vocera embajador
    embajadora profesor profesora doctor doctora abogado abogada juez jueza fiscal rey reina príncipe princesa papa
    canciller general sr sra srta dr dra experto experta economista líder`,
  feminine:
    'sra srta señora presidenta ministra diputada senadora alcaldesa directora jefa reina princesa ella',
  masculine: 'sr señor presidente ministro diputado senador alcalde director jefe rey príncipe él',
  organizations: `ministerio gobierno partido sindicato empresa compañía grupo comisión consejo congreso senado
    parlamento tribunal corte policía ejército ayuntamiento alcaldía universidad instituto asociación federación
    organización banco agencia unión onu estado autoridades fiscalía guardia`,
  documents: `informe estudio sondeo encuesta comunicado carta documento documentos texto datos cifras estadísticas nota
    artículo mensaje tuit`,
  media: 'diario periódico revista cadena radio televisión canal medio medios prensa semanario',
  publishers:
    'EFE|Reuters|AFP|El País|El Mundo|ABC|La Vanguardia|Europa Press|Clarín|La Nación|El Universal|Televisa|RTVE',
  particles: 'de del la los las y',
};
