import type { DateTable } from '../dateTable';

/** French. */
export const fr: DateTable = {
  language: 'fr',
  months: [
    'janvier|janv|jan',
    'février|févr|fév',
    'mars',
    'avril|avr',
    'mai',
    'juin',
    'juillet|juil',
    'août',
    'septembre|sept|sep',
    'octobre|oct',
    'novembre|nov',
    'décembre|déc',
  ],
  weekdays: [
    'lundi|lun',
    'mardi|mar',
    'mercredi|mer',
    'jeudi|jeu',
    'vendredi|ven',
    'samedi|sam',
    'dimanche|dim',
  ],
  order: 'day-first',
  between: 'le|de|du',
  ordinal: 'er|e',
  at: 'à|a|vers|le',
  hour: 'h|heures|heure',
  am: 'du matin',
  pm: 'du soir',
  yearCues: 'en|depuis|année|de|fin|début',
  published:
    'publié|publié le|publiée le|paru le|posté le|mis en ligne le|mis en ligne|date de publication|diffusé le|créé le|rédigé le',
  updated:
    'mis à jour|mis à jour le|mise à jour|dernière mise à jour|modifié|modifié le|actualisé le|màj',
  author: 'par|auteur|rédaction|avec|propos recueillis par',
};
