import { inflectListed } from './inflectListed';
import { blankTable, type LanguageTable } from './language';

/** French: the common cues. */
export const french: LanguageTable = {
  ...blankTable,
  language: 'fr',
  order: 'subject-first',
  inflect: inflectListed,
  reporting: [
    {
      frames: ['that', 'quote'],
      verbs: `dit|disait|disent|disaient|dira|*dit déclare|déclarait|déclarent|*déclaré affirme|affirmait|affirment|*affirmé
        explique|expliquait|expliquent|*expliqué ajoute|ajoutait|ajoutent|*ajouté assure|assurait|assurent|*assuré
        estime|estimait|estiment|*estimé indique|indiquait|indiquent|*indiqué précise|précisait|précisent|*précisé
        annonce|annonçait|annoncent|*annoncé souligne|soulignait|soulignent|*souligné rappelle|rappelait|*rappelé
        reconnaît|reconnaissait|reconnaissent|*reconnu confirme|confirmait|confirment|*confirmé
        regrette|regrettait|*regretté prévient|*prévenu répond|répondait|*répondu raconte|racontait|*raconté
        écrit|écrivait|écrivent|*écrit poursuit|poursuivait|*poursuivi conclut|*conclu lance|lançait|*lancé
        martèle|*martelé insiste|insistait|*insisté juge|jugeait|jugent|*jugé note|notait|notent|*noté
        rapporte|rapportait|rapportent|*rapporté révèle|révélait|*révélé soutient|soutenait|*soutenu
        prétend|prétendait|*prétendu nie|niait|*nié promet|promettait|*promis avertit|*averti
        demande|demandait|*demandé tweete|*tweeté confie|confiait|*confié admet|admettait|*admis
        dénonce|dénonçait|dénoncent|*dénoncé plaide|*plaidé résume|*résumé ironise|*ironisé s'indigne`,
    },
  ],
  accordingTo: 'selon|d après|aux dires de|aux yeux de|de l avis de',
  abbreviations: 'm mm mme mlle dr st ste',
  be: 'est était sont étaient été être',
  auxiliaries:
    'a ont avait avaient aurait auraient ai avons est était sont étaient été être ne n pas jamais',
  determiners: `le la les l un une des du au aux ce cet cette ces son sa ses leur leurs mon ma mes notre nos votre
    vos plusieurs certains certaines deux trois quatre cinq quelques aucun aucune`,
  indefinites: 'certains certaines plusieurs beaucoup tous toutes',
  pronouns: 'il elle ils elles on je nous vous qui',
  prepositions: `de d à en dans sur pour par avec sans sous chez vers contre entre depuis pendant après avant lors
    auprès dès au aux du jusque selon devant derrière parmi malgré`,
  possessives: 'son sa ses leur leurs',
  conjunctions: `mais car que qu qui dont où quand lorsque lorsqu si comme puisque parce tandis alors donc or ni ou
    pourquoi comment`,
  coordinators: 'et mais ou puis',
  subordinators: 'quand lorsque si comme puisque tandis alors',
  relatives: 'qui que dont',
  as: 'comme',
  that: 'que qu',
  complementizers: 'que qu si pourquoi comment combien où quand',
  timeWords: `lundi mardi mercredi jeudi vendredi samedi dimanche hier aujourd'hui demain janvier février mars avril
    mai juin juillet août septembre octobre novembre décembre matin soir semaine mois année`,
  adverbs:
    'aussi également encore toujours déjà ensuite enfin ainsi notamment toutefois cependant pourtant',
  titles: `président présidente ministre premier première secrétaire député députée sénateur sénatrice maire préfet
    préfète directeur directrice général générale chef cheffe porte-parole ambassadeur ambassadrice professeur
    professeure docteur avocat avocate juge procureur procureure commissaire roi reine prince princesse pape
    chancelier chancelière m mme mlle dr patron patronne fondateur fondatrice expert experte économiste`,
  feminine:
    'mme mlle madame présidente députée sénatrice préfète directrice cheffe reine princesse elle',
  masculine: 'm monsieur président député sénateur préfet directeur roi prince il',
  organizations: `ministère gouvernement parti syndicat entreprise société groupe commission conseil assemblée sénat
    parlement tribunal cour police gendarmerie armée préfecture mairie université institut association
    fédération organisation banque agence élysée matignon union onu état autorités direction`,
  documents: `rapport étude sondage enquête communiqué lettre document documents texte données chiffres bilan
    statistiques note article courrier message tweet`,
  media:
    'journal quotidien hebdomadaire magazine chaîne radio télévision agence-presse site média médias presse',
  publishers:
    'AFP|Reuters|Le Monde|Le Figaro|Libération|Le Parisien|Mediapart|France 2|TF1|BFMTV|RFI|France Info|Les Echos',
  things: 'cela ça',
  particles: 'de du des la le d',
  elisions: 'qu d l s n j c m t jusqu lorsqu puisqu',
  enclitics: 'il elle ils elles on',
};
