import type { NewsLanguage } from './newsLanguage';

export const french: NewsLanguage = {
  language: 'fr',
  menu: `
    ^accueil, ^menu$, ^rechercher, ^recherche, ^fermer, ^aller au contenu, ^aller à, ^retour,
    ^connexion, ^se connecter, ^se déconnecter, ^identifiez vous, ^mon compte, ^contactez nous,
    ^qui sommes nous, ^à propos, ^plan du site, ^politique$, ^société$, ^économie$, ^monde$,
    ^international$, ^culture$, ^opinions$, ^santé$, ^vidéo$, ^vidéos$, ^podcast$, ^podcasts$,
    ^en direct$, ^direct$, ^voir plus, ^afficher plus, ^plus$, ^voir tout, ^imprimer, ^sommaire,
    ^article suivant, ^article précédent, ^suivant$, ^précédent$, ^mots clés, ^rubriques, ^thèmes,
    ^sur le même thème, ^écouter, ^espace abonnés, ^le journal, ^météo, ^haut de page, ^à la une,
    ^services$, ^signaler une erreur, ^offrir cet article`,
  share: `
    ^partager, ^partagez, ^partage, ^suivez, ^suivre, ^tweeter, ^envoyer, ^copier le lien,
    sur facebook$, sur twitter$, ^réagir, ^enregistrer$, ^retrouvez nous, ^ajouter aux favoris,
    ^sauvegarder, ^rejoignez`,
  subscribe: `
    ^abonnez, ^s abonner, ^je m abonne, réservé aux abonnés, réservée aux abonnés,
    réservé à nos abonnés, ^déjà abonné, ^inscrivez, ^s inscrire, adresse email, adresse e mail,
    boîte mail, ^recevez, il vous reste, ^lire la suite, abonnement, télécharger l application,
    ^téléchargez, adresse électronique, en vous inscrivant`,
  legal: `
    tous droits réservés, mentions légales, conditions générales, politique de confidentialité,
    données personnelles, droits de reproduction, conditions d utilisation,
    reproduction interdite, gestion des cookies, vie privée`,
  advert: `
    ^publicité, ^pub$, ^sponsorisé, ^annonce, ^contenu sponsorisé, ^la suite après,
    après cette publicité, ^en partenariat, ^communiqué$`,
  comments: `
    ^commentaire, ^commentaires, ^commenter, ^laisser un commentaire, ^ajouter un commentaire,
    ^vos réactions, ^répondre, commentaires$, champs obligatoires`,
  related: `
    ^lire aussi, ^à lire aussi, ^à lire, ^voir aussi, ^sur le même sujet, ^pour aller plus loin,
    ^lire également, ^lisez aussi, ^les plus lus, ^les plus lues, ^articles liés, ^à voir aussi,
    ^notre sélection, ^vous aimerez aussi, ^articles similaires, ^dans la même rubrique,
    ^lire plus, ^en savoir plus, ^dernières actualités, ^plus d articles, ^nos autres articles,
    ^à découvrir, ^ailleurs sur, ^la rédaction vous conseille, ^les derniers, ^ne manquez pas,
    ^derniers articles, ^recommandé, ^relire, ^à regarder`,
  byline: `
    ^par, ^de notre, ^écrit par, ^rédigé par, ^publié par, ^auteur, ^propos recueillis, ^avec afp,
    ^avec reuters, ^la rédaction, journaliste$, ^l auteur, avec afp$, avec agences`,
  published: `
    ^publié, ^publiée, ^mis en ligne, ^posté, ^paru, ^créé, ^rédigé le, ^diffusé`,
  modified: `
    ^mis à jour, mis à jour, ^mise à jour, ^modifié, modifié le, ^actualisé, ^dernière mise à jour`,
  credit: `
    ^photo, crédit photo, ^crédit, ^crédits, photo d archives, photo afp, ^illustration,
    photographe, d illustration`,
  caption: `
    ^légende, à gauche, à droite, sur cette photo, image d illustration, photo d illustration,
    de gauche à droite`,
  syndication: `
    publié initialement, initialement publié, initialement paru, cet article est paru,
    a été publié à l origine, cet article a été publié, article original, reproduit avec`,
  'end-mark': `
    ^fin$, ^fin du message$, ^fin de l article$`,
  'media-id': `
    ^numéro d article, ^id article, ^référence`,
  'reading-time': `
    min de lecture, minutes de lecture, minute de lecture, temps de lecture, lecture min`,
  'cited-source': `
    ^source, ^sources`,
  agency: `
    ^agence de presse`,
  reporting: `
    dit, déclaré, déclare, annoncé, annonce, affirmé, affirme, indiqué, indique, selon, précisé,
    ajouté, expliqué, explique, rapporté, assuré, confirmé, dénoncé, estime, porte`,
  addressing: `
    vous, votre, vos, je, j, mon, ma, mes, tu, ton, tes, toi, moi, veuillez`,
};
