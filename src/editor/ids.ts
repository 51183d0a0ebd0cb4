/** The language that article files open in. */
export const languageId = 'news-article';
