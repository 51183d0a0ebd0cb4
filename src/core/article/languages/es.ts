import type { NewsLanguage } from './newsLanguage';

export const spanish: NewsLanguage = {
  language: 'es',
  menu: `
    ^inicio$, ^portada$, ^menú, ^buscar, ^cerrar, ^ir al contenido, ^saltar, ^iniciar sesión,
    ^inicia sesión, ^cerrar sesión, ^mi cuenta, ^contacto, ^quiénes somos, ^política$, ^economía$,
    ^deportes$, ^internacional$, ^cultura$, ^opinión$, ^sociedad$, ^salud$, ^nacional$, ^mundo$,
    ^tecnología$, ^ciencia$, ^vídeos$, ^hemeroteca, ^última hora$, ^en directo$, ^ver más, ^más$,
    ^ver todo, ^siguiente, ^anterior, ^etiquetas, ^temas, ^archivado en, ^secciones,
    ^mapa del sitio, ^volver, ^registrarse, ^regístrate, ^acceder, ^escuchar, ^suscriptores,
    ^edición, ^mostrar más, ^copiar enlace, ^conéctate`,
  share: `
    ^compartir, ^comparte, ^compártelo, ^síguenos, ^sigue, ^seguir, ^tuitear, ^enviar,
    en facebook$, en twitter$, ^guardar, ^copiar, ^redes sociales, ^únete`,
  subscribe: `
    ^suscríbete, ^suscribirse, ^suscríbase, boletín, correo electrónico, sólo para suscriptores,
    solo para suscriptores, ^hazte, ^ya eres, ^recibe, ^lee sin límites, tu suscripción,
    ^apúntate, ^accede, descarga la app, ^para seguir leyendo, suscriptor`,
  legal: `
    todos los derechos reservados, derechos reservados, aviso legal, política de privacidad,
    política de cookies, términos y condiciones, condiciones de uso, prohibida la reproducción,
    protección de datos, normas de uso, datos personales`,
  advert: `
    ^publicidad, ^anuncio, ^patrocinado, ^contenido patrocinado, ^sigue leyendo,
    ^continúa leyendo, ^promoción`,
  comments: `
    ^comentarios, ^comentario, ^deja un comentario, ^comentar, ^deja una respuesta,
    ^añadir comentario, comentarios$, ^responder, campos obligatorios, no será publicada,
    ^ver comentarios`,
  related: `
    ^lee también, ^lea también, ^leer también, ^leer más, ^lee más, ^más información,
    ^te puede interesar, ^te puede gustar, ^noticias relacionadas, ^relacionado, ^relacionados,
    ^lo más leído, ^lo más visto, ^también te, ^artículos relacionados, ^le puede interesar,
    ^ver también, ^mira también, ^más noticias, ^últimas noticias, ^no te pierdas,
    ^te recomendamos, ^otras noticias, ^más en, ^más de, ^puedes leer, ^contenido relacionado,
    ^recomendados, ^destacados`,
  byline: `
    ^por, ^redacción, ^escrito por, ^publicado por, ^autor, ^texto, ^firma, corresponsal$,
    redactor$, periodista$, ^agencias, ^europa press$, ^sobre la firma`,
  published: `
    ^publicado, ^publicada, ^fecha, ^creado, ^fecha de publicación`,
  modified: `
    ^actualizado, actualizado, ^actualizada, ^última actualización, ^modificado, ^actualización`,
  credit: `
    ^foto, ^fotos, foto de, ^imagen, ^crédito, ^fotografía, imagen de archivo, europa press$,
    pie de foto, foto archivo, cedida`,
  caption: `
    a la izquierda, a la derecha, en la imagen, foto de familia, en una imagen, en una foto,
    imagen de archivo, de izquierda a derecha, ^pie de foto`,
  syndication: `
    publicado originalmente, originalmente publicado, este artículo fue publicado,
    artículo original, se publicó originalmente, publicado por primera vez, republicado`,
  'end-mark': `
    ^fin$, ^fin del mensaje$, ^fin de la noticia$`,
  'media-id': `
    ^número de noticia, ^id de la noticia, ^código de noticia`,
  'reading-time': `
    min de lectura, minutos de lectura, tiempo de lectura, lectura min, mins de lectura`,
  'cited-source': `
    ^fuente, ^fuentes`,
  agency: `
    ^agencia de noticias, ^agencia de prensa`,
  reporting: `
    dijo, dicho, declaró, anunció, anunciado, según, afirmó, aseguró, asegurado, informó, informado,
    señaló, señalado, explicó, explicado, indicó, agregó, añadió, confirmó, denunció, advirtió,
    portavoz, vocero, vocera`,
  addressing: `
    yo, mi, mis, me, tú, tu, tus, te, usted, ustedes, vosotros, vuestro, conmigo, contigo`,
};
