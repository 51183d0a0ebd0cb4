// Every id that the manifest and the code share. test/unit/manifest.test.ts holds the two together.

/** The language that article files open in. */
export const languageId = 'news-article';

export const commands = {
  tagSelection: 'pressmark.tagSelection',
  tagAsPerson: 'pressmark.tagAsPerson',
  tagAsOrganization: 'pressmark.tagAsOrganization',
  tagAsLocation: 'pressmark.tagAsLocation',
  tagAsGroup: 'pressmark.tagAsGroup',
  tagAsEvent: 'pressmark.tagAsEvent',
  tagAsWork: 'pressmark.tagAsWork',
  tagAsDate: 'pressmark.tagAsDate',
  tagAsQuantity: 'pressmark.tagAsQuantity',
  changeType: 'pressmark.changeType',
  linkEntity: 'pressmark.linkEntity',
  renameEntity: 'pressmark.renameEntity',
  editNote: 'pressmark.editNote',
  removeMention: 'pressmark.removeMention',
  acceptQuotation: 'pressmark.acceptQuotation',
  rejectQuotation: 'pressmark.rejectQuotation',
  changeSpeaker: 'pressmark.changeSpeaker',
  markQuotation: 'pressmark.markQuotation',
  setQuotationContent: 'pressmark.setQuotationContent',
  setQuotationCue: 'pressmark.setQuotationCue',
  setQuotationSource: 'pressmark.setQuotationSource',
  joinQuotations: 'pressmark.joinQuotations',
  editAttributes: 'pressmark.editAttributes',
  cycleMentions: 'pressmark.cycleMentions',
  extendEndByWord: 'pressmark.extendEndByWord',
  extendEndByCharacter: 'pressmark.extendEndByCharacter',
  extendStartByWord: 'pressmark.extendStartByWord',
  extendStartByCharacter: 'pressmark.extendStartByCharacter',
  shortenEndByWord: 'pressmark.shortenEndByWord',
  shortenEndByCharacter: 'pressmark.shortenEndByCharacter',
  shortenStartByWord: 'pressmark.shortenStartByWord',
  shortenStartByCharacter: 'pressmark.shortenStartByCharacter',
  nextMention: 'pressmark.nextMention',
  previousMention: 'pressmark.previousMention',
  tagAllOccurrences: 'pressmark.tagAllOccurrences',
  tagAllInFolder: 'pressmark.tagAllInFolder',
  showLearned: 'pressmark.showLearned',
  forgetLearned: 'pressmark.forgetLearned',
  reviewSuggestions: 'pressmark.reviewSuggestions',
  leaveReview: 'pressmark.leaveReview',
  showReviewKeys: 'pressmark.showReviewKeys',
  nextSuggestion: 'pressmark.nextSuggestion',
  previousSuggestion: 'pressmark.previousSuggestion',
  acceptSuggestion: 'pressmark.acceptSuggestion',
  acceptAllSuggestions: 'pressmark.acceptAllSuggestions',
  acceptFromList: 'pressmark.acceptFromList',
  retypeSuggestion: 'pressmark.retypeSuggestion',
  rejectSuggestion: 'pressmark.rejectSuggestion',
  rejectAllSuggestions: 'pressmark.rejectAllSuggestions',
  putBackAtBest: 'pressmark.putBackAtBest',
  choosePlace: 'pressmark.choosePlace',
  putBackHere: 'pressmark.putBackHere',
  dropMisplaced: 'pressmark.dropMisplaced',
  undoAnnotation: 'pressmark.undoAnnotation',
  redoAnnotation: 'pressmark.redoAnnotation',
  setSectionKind: 'pressmark.setSectionKind',
  correctMetadata: 'pressmark.correctMetadata',
  showWhy: 'pressmark.showWhy',
  showHiddenCharacters: 'pressmark.showHiddenCharacters',
  openTagSet: 'pressmark.openTagSet',
  createOutletRule: 'pressmark.createOutletRule',
  openOutletRules: 'pressmark.openOutletRules',
  openSidecar: 'pressmark.openSidecar',
  saveSidecarAs: 'pressmark.saveSidecarAs',
  openReader: 'pressmark.openReader',
  openReaderToSide: 'pressmark.openReaderToSide',
  pinReader: 'pressmark.pinReader',
  unpinReader: 'pressmark.unpinReader',
  exportReader: 'pressmark.exportReader',
  treatAsArticle: 'pressmark.treatAsArticle',
  openArticle: 'pressmark.openArticle',
  refreshArticles: 'pressmark.refreshArticles',
  groupByOutlet: 'pressmark.groupByOutlet',
  groupByLanguage: 'pressmark.groupByLanguage',
  groupByNothing: 'pressmark.groupByNothing',
  sortByName: 'pressmark.sortByName',
  sortByQuotations: 'pressmark.sortByQuotations',
  sortByUnnamedSources: 'pressmark.sortByUnnamedSources',
  sortByMediaCited: 'pressmark.sortByMediaCited',
} as const;

/** Commands that only our own links, rows and lightbulbs call, with arguments: not in the palette. */
export const internalCommands = {
  tagAs: 'pressmark.tagAs',
  resizeSuggestion: 'pressmark.resizeSuggestion',
  reveal: 'pressmark.reveal',
  tagByKey: 'pressmark.tagByKey',
  findArticleOfSidecar: 'pressmark.findArticleOfSidecar',
  acceptForeignSidecar: 'pressmark.acceptForeignSidecar',
} as const;

export const views = {
  articles: 'pressmark.articles',
  sections: 'pressmark.sections',
  entities: 'pressmark.entities',
  sources: 'pressmark.sources',
  misplaced: 'pressmark.misplaced',
} as const;

/** The type of the Reader's panel, by which it comes back after a reload. */
export const readerPanelType = 'pressmark.reader';

/** The type of the Reader as an editor. */
export const readerEditorType = 'pressmark.readerEditor';

/** Keys that `when` clauses of the manifest read. */
export const contextKeys = {
  /** The active editor shows an article. */
  articleActive: 'pressmark.articleActive',
  /** The user works in a Reader. */
  readerActive: 'pressmark.readerActive',
  /** That Reader stays with its article. */
  readerPinned: 'pressmark.readerPinned',
  /** The cursor of the active editor is on a mention. */
  onMention: 'pressmark.onMention',
  /** The cursor is on a suggestion. */
  onSuggestion: 'pressmark.onSuggestion',
  /** The active editor is in a review: single keys decide about suggestions. */
  reviewing: 'pressmark.reviewing',
  /** The folder of the article has a tag set of its own. */
  ownTagSet: 'pressmark.ownTagSet',
  /** The cursor of the active article is on a quotation. */
  onQuotation: 'pressmark.onQuotation',
  /** Annotations of the active article have lost their place. */
  hasMisplaced: 'pressmark.hasMisplaced',
  canUndo: 'pressmark.canUndo',
  canRedo: 'pressmark.canRedo',
  /** `outlet`, `language` or `none`. */
  articleGrouping: 'pressmark.articleGrouping',
} as const;

export const settings = {
  recognitionPatterns: 'recognition.patterns',
  recognitionContent: 'recognition.content',
  annotator: 'annotator',
  dimFurniture: 'furniture.dim',
  quotationMarks: 'quotations.mark',
  quotationBeliefs: 'quotations.beliefs',
  quotationProblems: 'quotations.problems',
  hiddenCharacterProblems: 'characters.problems',
  suggestionAmount: 'suggestions.amount',
  suggestionLearning: 'suggestions.learn',
  occurrencesExtent: 'occurrences.extent',
  occurrencesEverywhere: 'occurrences.everywhere',
  followCursor: 'views.followCursor',
  readerFontFamily: 'reader.fontFamily',
  readerFontSize: 'reader.fontSize',
  readerMeasure: 'reader.measure',
  readerLineHeight: 'reader.lineHeight',
} as const;

/** The section of every setting. */
export const settingsSection = 'pressmark';
