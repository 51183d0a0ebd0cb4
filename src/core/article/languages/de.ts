import type { NewsLanguage } from './newsLanguage';

export const german: NewsLanguage = {
  language: 'de',
  menu: `
    ^startseite, ^menü, ^suche$, ^suchen, ^schließen, ^zum inhalt, ^zum hauptinhalt, ^direkt zum,
    ^anmelden, ^abmelden, ^mein konto, ^kontakt$, ^impressum, ^hilfe$, ^über uns, ^politik$,
    ^wirtschaft$, ^kultur$, ^panorama$, ^wissen$, ^ausland$, ^inland$, ^meinung$, ^gesellschaft$,
    ^gesundheit$, ^digital$, ^regional$, ^leben$, ^wetter$, ^reise$, ^karriere, ^zur startseite,
    ^zurück, ^nach oben, ^mehr$, ^mehr anzeigen, ^alle anzeigen, ^vorlesen, ^artikel anhören,
    ^drucken, ^themen, ^schlagworte, ^schlagwörter, ^nächster artikel, ^vorheriger artikel,
    ^ressorts, ^newsticker, ^mediathek, ^bilder$, ^quiz$, ^rätsel$, ^spiele$, ^immobilien$,
    ^traueranzeigen, ^stellenmarkt, ^jobs$, ^auto$, ^aktuell$, ^nachrichten$, ^merken`,
  share: `
    ^teilen, ^artikel teilen, ^beitrag teilen, ^folgen, ^weiterleiten, ^per mail, ^per e mail,
    auf facebook$, auf twitter$, ^link kopieren, ^empfehlen, ^twittern, ^auf facebook, ^senden,
    ^speichern, ^whatsapp kanal`,
  subscribe: `
    ^abonnieren, ^jetzt abonnieren, ^abo$, ^abonnement, ^registrieren, ^jetzt registrieren,
    ^jetzt testen, ^jetzt lesen, ^sie sind bereits, ^bereits abonnent, probeabo, e mail adresse,
    ^zum angebot, monatlich kündbar, zugang zu allen, kostenlos testen, nur für abonnenten,
    app herunterladen`,
  legal: `
    alle rechte vorbehalten, datenschutz, nutzungsbedingungen, agb, impressum, cookie,
    privatsphäre, datenschutzerklärung, urheberrecht, barrierefreiheit, externen inhalt,
    externer inhalt, redaktionelle inhalte von, personenbezogene daten, mit ihrer zustimmung,
    nicht der meinung der redaktion, drittplattformen`,
  advert: `
    ^anzeige, ^anzeigen$, anzeige$, ^werbung, ^gesponsert, ^advertorial, ^promotion`,
  comments: `
    ^kommentare, ^kommentar, ^kommentieren, ^diskutieren, ^kommentar schreiben, kommentare$,
    ^antworten, ^leserkommentare, ^forum$, ^beitrag melden, ^zu den kommentaren, ^mitdiskutieren`,
  related: `
    ^lesen sie, ^mehr zum thema, ^auch interessant, ^das könnte sie, ^mehr dazu, ^weitere artikel,
    ^meistgelesen, ^meist gelesen, ^aus dem ressort, ^weitere meldungen, ^weitere themen,
    ^empfohlen, ^empfehlungen, ^passend dazu, ^siehe auch, ^zum thema, ^mehr aus, ^links,
    ^mehr lesen, ^weiterlesen, ^neueste, ^beliebt, ^top artikel, ^mehr news, ^mehr über,
    ^alles zum thema, ^auch spannend, ^debatte$, ^hier lesen sie, ^ähnliche`,
  byline: `
    ^von, ^autor, ^autorin, ^ein kommentar von, ^eine analyse von, ^ein gastbeitrag von,
    ^interview von, ^redaktion, ^zur autorin, ^die autorin, ^der autor, ^zum autor,
    korrespondent$, redakteur$, redakteurin$, ^über den autor`,
  published: `
    ^veröffentlicht, ^stand, ^erstellt, ^publiziert, ^online seit, ^erschienen, ^veröffentlichung,
    ^artikel vom`,
  modified: `
    ^aktualisiert, aktualisiert, ^zuletzt aktualisiert, ^letzte aktualisierung, ^geändert,
    ^letztes update`,
  credit: `
    ^foto, ^fotos, ^bild, ^bilder, ^bildquelle, ^symbolbild, ^symbolfoto, picture alliance,
    keystone, bildnachweis, archivbild, archivfoto`,
  caption: `
    ^symbolbild, im bild, ^archivbild, ^archivfoto, auf diesem bild, ^das foto zeigt,
    ^das bild zeigt, symbolfoto, ^bildunterschrift`,
  syndication: `
    zuerst erschienen, erschien zuerst, erschienen bei, übernommen von, dieser artikel erschien,
    aus dem englischen von, dieser beitrag erschien, dieser text erschien`,
  'end-mark': `
    ^ende$, ^ende der meldung$, ^ende der nachricht$`,
  'media-id': `
    ^artikel id, ^meldungs id, ^meldungsnummer`,
  'reading-time': `
    min lesezeit, minuten lesezeit, lesezeit, lesedauer, minuten lesen`,
  'cited-source': `
    ^quelle, ^quellen`,
  agency: `
    ^nachrichtenagentur, nachrichtenagentur$`,
  reporting: `
    sagte, sagt, sagten, teilte, teilten, mitteilte, mitteilten, mitgeteilt, erklärte, erklärten,
    berichtet, berichtete, berichteten, berichten, zufolge, laut, betonte, kündigte, angekündigt,
    bestätigte, bestätigten, warnte, fügte, hieß, sprecher, sprecherin, angaben`,
  addressing: `
    ich, mich, mir, mein, meine, meinen, meiner, du, dich, dir, dein, deine, euch, euer, bitte`,
};
