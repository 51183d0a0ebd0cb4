import type { DateTable } from '../dateTable';

/** Portuguese. */
export const pt: DateTable = {
  language: 'pt',
  months: [
    'janeiro|jan',
    'fevereiro|fev',
    'março|mar',
    'abril|abr',
    'maio|mai',
    'junho|jun',
    'julho|jul',
    'agosto|ago',
    'setembro|set',
    'outubro|out',
    'novembro|nov',
    'dezembro|dez',
  ],
  weekdays: [
    'segunda-feira|segunda|seg',
    'terça-feira|terça|ter',
    'quarta-feira|quarta|qua',
    'quinta-feira|quinta|qui',
    'sexta-feira|sexta|sex',
    'sábado|sáb',
    'domingo|dom',
  ],
  order: 'day-first',
  between: 'de|do',
  ordinal: 'º',
  at: 'às|as|à|a|pelas',
  hour: 'h|horas|hs',
  am: 'da manhã',
  pm: 'da tarde|da noite',
  yearCues: 'em|desde|ano|de',
  published: 'publicado|publicado em|publicada em|postado em|criado em|data|publicação',
  updated:
    'atualizado|atualizado em|atualizada em|actualizado|actualizado em|última atualização|modificado|modificado em|alterado em',
  author: 'por|autor|redação|da redação|texto',
};
