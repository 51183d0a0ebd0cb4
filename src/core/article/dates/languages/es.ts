import type { DateTable } from '../dateTable';

/** Spanish. */
export const es: DateTable = {
  language: 'es',
  months: [
    'enero|ene',
    'febrero|feb',
    'marzo|mar',
    'abril|abr',
    'mayo|may',
    'junio|jun',
    'julio|jul',
    'agosto|ago',
    'septiembre|setiembre|sep|sept|set',
    'octubre|oct',
    'noviembre|nov',
    'diciembre|dic',
  ],
  weekdays: [
    'lunes|lun',
    'martes|mar',
    'miércoles|mié',
    'jueves|jue',
    'viernes|vie',
    'sábado|sáb',
    'domingo|dom',
  ],
  order: 'day-first',
  between: 'de|del|el',
  ordinal: 'º|ro|er',
  at: 'a las|a la|las|a',
  hour: 'h|hs|hrs|horas|hora',
  am: 'a.m.|de la mañana',
  pm: 'p.m.|de la tarde|de la noche',
  yearCues: 'en|desde|año|del año|de',
  published:
    'publicado|publicado el|publicada|publicado en|fecha|fecha de publicación|creado|creada',
  updated:
    'actualizado|actualizado el|actualizado a|actualizada|última actualización|modificado|act',
  author: 'por|autor|redacción|texto|por la redacción',
};
