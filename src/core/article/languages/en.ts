import type { NewsLanguage } from './newsLanguage';

export const english: NewsLanguage = {
  language: 'en',
  menu: `
    ^home$, ^menu$, ^search$, ^close$, ^sections$, ^more$, ^skip to, ^toggle, ^main menu,
    ^this article is more than, ^navigation, ^back to top, ^go to, ^top$, ^about us$, ^contact us$, ^contact$, ^help$, ^faq$,
    ^careers$, ^advertise, ^sitemap$, ^site map$, ^select page$, ^archive$,
    ^archives$, ^login$, ^log in, ^sign in, ^sign out$, ^my account$, ^your account$, ^register$,
    ^profile$, ^settings$, ^live$, ^video$, ^videos$, ^next$, ^previous$, ^prev$,
    ^previous article, ^next article, ^previous post, ^next post, ^show more, ^load more,
    ^view more, ^see more, ^view all, ^see all, ^show all, ^loading, ^you are here,
    enable javascript, your browser, ^play video, ^watch live$, ^print edition, ^e paper, ^epaper,
    ^latest news$, ^breaking news$, ^trending$, ^politics$, ^world$, ^business$, ^sport$,
    ^sports$, ^opinion$, ^culture$, ^health$, ^technology$, ^weather$, ^entertainment$,
    ^lifestyle$, ^science$, ^travel$, ^education$, ^economy$, ^news$, ^category$, ^categories$,
    ^filed under, ^posted in, ^in this article, ^jump to, ^tags, ^topics, ^keywords,
    ^explore more$, ^copy link$, ^report an error, ^report error, ^listen$,
    ^listen to this article, ^edition$`,
  share: `
    ^share$, ^share this, ^share on, ^share via, ^share the, ^share with, ^share article,
    ^shares$, ^social sharing, ^tweet, ^facebook$, ^twitter$, ^whatsapp$, ^linkedin$, ^pinterest$,
    ^reddit$, ^telegram$, ^instagram$, ^youtube$, ^email$, ^e mail$, ^print$, ^x$, ^email this,
    ^print this, ^rss$, follow us, ^follow, ^like us, ^tiktok$, ^flipboard$, ^messenger$,
    ^copy url$, ^send$, on facebook$, on twitter$, on google news, click to share, ^save$,
    ^bookmark$, ^gift, opens in new window`,
  subscribe: `
    ^subscribe, newsletter, sign up, unsubscribe, ^get the latest, ^join us, ^join the,
    your inbox, email address, create an account, paywall, ^already a subscriber,
    subscribers only, to continue reading, ^support us, ^donate, free trial, ^register for,
    breaking news alerts, ^download our, download the app, our app, push notifications,
    your subscription, subscribe to, become a member, ^thank you for, thanks for reading,
    support local journalism, support independent journalism, unlimited access, get unlimited`,
  legal: `
    all rights reserved, copyright, terms of use, terms of service, terms and conditions,
    terms conditions, privacy policy, privacy notice, cookie policy, cookies,
    may not be published, gdpr, may not be reproduced, without permission, do not sell,
    accessibility, do not necessarily reflect, do not necessarily represent, views expressed,
    views expressed in this, opinions expressed in this, this article was amended, a creative commons attribution,
    opinions expressed, third party, personal data, personal information, material may not,
    ^disclaimer, recaptcha, affiliate, we may earn, trademark`,
  advert: `
    ^advertisement, advertisement$, ^advertising$, ^advertisements$, ^ad$, ^ads$, ^sponsored,
    ^promoted, ^ad feedback, story continues below, article continues below,
    continue reading below, ^paid post, ^continue reading$, ^from our partners, ^partner content,
    ^scroll to continue, report this ad, ^buy now, ^shop now, ^special offer, ^paid content,
    ^advert$, ^promo$`,
  comments: `
    ^comment, ^comments, comments$, comment$, ^leave a comment, ^leave a reply, ^post a comment,
    ^add a comment, ^view comments, logged in to, your comment, will not be published,
    required fields, ^reply$, ^show comments, ^join the conversation, ^join the discussion,
    ^no comments, ^cancel reply, comments are closed, powered by disqus, ^log in to comment,
    ^most voted, ^report abuse, upvote`,
  related: `
    ^read more, ^related, ^see also, ^also read, ^read also, ^more on this, ^more from, ^more in,
    ^recommended, ^you may also like, ^you might also like, ^you might like, ^most read,
    ^most popular, ^most viewed, ^trending now, ^editors picks, ^editor s picks, ^up next,
    ^next up, ^read next, ^watch more, ^further reading, ^more stories, ^latest stories,
    ^top stories, ^don t miss, ^popular, ^in case you missed, ^what to read next, ^must read,
    ^in other news, ^also on, ^more about, ^more news, ^keep reading, ^featured, ^recent posts,
    ^latest in, ^latest from, ^read the full, ^more like this, ^similar, ^suggested,
    ^other stories, ^also see, ^watch, ^more to explore, ^read$`,
  byline: `
    ^by, ^written by, ^reported by, ^posted by, ^published by, ^author, ^authors, ^story by,
    ^words by, ^text by, ^reporting by, ^edited by, ^contributed by, ^analysis by, ^opinion by,
    ^updated by, ^from our correspondent, ^about the author, ^view all posts,
    ^more from this author, staff writer, staff reporter, correspondent$, reporter$,
    news service$, contributor$, editor$, senior writer$, is a reporter, is a freelance,
    ^with files from, contributed to this report, contributed reporting`,
  published: `
    ^published, ^posted, ^first published, ^date, ^publication date, ^issued, ^released, ^created,
    ^release date, ^originally published, ^publish date, ^aired`,
  modified: `
    ^updated, ^last updated, ^last modified, ^modified, updated, last updated, ^update,
    ^last update`,
  credit: `
    photo by, photos by, ^photo$, ^photo, ^photo credit, getty images, ap photo, ap images,
    file photo, photograph by, image credit, credit$, ^credit, ^image, ^photograph, image via,
    photo courtesy, courtesy of, handout, illustration by, shutterstock, alamy, istock,
    istockphoto, unsplash, pixabay, wikimedia commons, screenshot, screengrab, video credit,
    image source, via getty, via reuters, via ap, via afp, zuma, imago, usa today sports,
    rex features, press association`,
  caption: `
    from left, from right, pictured, file photo, ^file, in this file, is seen, are seen, ^caption,
    in this photo, in this image, poses for, poses with, seen here, arrives at, arrives for,
    ^image caption, gestures, looks on, speaks during, speaks at, far right, far left, walks past,
    view this image, attends, is shown, are shown, ^media caption, ^video caption`,
  syndication: `
    originally published, first appeared on, first appeared in, originally appeared,
    was first published, this article was published, this story was published, republished,
    reprinted with permission, from a syndicated feed, auto generated from, is published under,
    distributed by, read the original, this article is from, this post appeared,
    has not been edited`,
  'end-mark': `
    ^end of message$, ^end of article$, ^end of story$, ^end of news$, ^end of text$,
    ^end message$, ^end item$, ^end$, ^ends$, ^the end$`,
  'media-id': `
    ^media id, ^photo id, ^image id, ^article id, ^news id, ^story id, ^news code, ^id$,
    ^document id, ^news number, ^report number`,
  'reading-time': `
    min read, minute read, minutes read, mins read, reading time, read time`,
  'cited-source': `
    ^source, ^sources, ^via`,
  agency: `
    news agency$, news service$`,
  reporting: `
    said, says, saying, told, tells, telling, reported, reportedly, reporting, announced, announces,
    according, added, stated, confirmed, denied, warned, alleged, allegedly, accused, spokesman,
    spokeswoman, spokesperson, spokespeople`,
  addressing: `
    you, your, yours, yourself, i, my, me, please, shall`,
};
