import * as vscode from 'vscode';
import { registerArticleFiles } from './articleFiles';
import { registerAnnotationCommands } from './commands/annotationCommands';
import { registerHistoryCommands } from './commands/historyCommands';
import { registerQuotationCommands } from './commands/quotationCommands';
import { registerLearningCommands } from './commands/learningCommands';
import { registerCommand } from './commands/registerCommand';
import { registerOutletCommands } from './commands/outletCommands';
import { registerMisplacedCommands } from './commands/misplacedCommands';
import { reveal } from './commands/reveal';
import { registerFurnitureDimming } from './decorations/furniture';
import { registerMentionDecorations } from './decorations/mentions';
import { registerWholeLines } from './decorations/wholeLines';
import { registerQuotationDecorations } from './decorations/quotations';
import { registerSuggestionDecorations } from './decorations/suggestions';
import { registerDraftSweep } from './draftSweep';
import { registerForeignSidecars } from './foreignSidecars';
import { internalCommands } from './ids';
import { registerLostSidecars } from './lostSidecars';
import { registerMentionContext } from './contexts/mentionContext';
import { ActiveArticle } from './model/activeArticle';
import { AnnotationHistory } from './model/annotationHistory';
import { AnnotationStore } from './model/annotationStore';
import { ArticleIndex } from './model/articleIndex';
import { ArticlesOnScreen } from './model/articlesOnScreen';
import { FolderFurniture } from './model/folderFurniture';
import { followKnowledge } from './model/knowledge';
import { LanguageChoices } from './model/languageChoices';
import { Learning } from './model/learning';
import { MentionFocus } from './model/mentionFocus';
import { ReaderViews } from './model/readerViews';
import { Outlets } from './model/outlets';
import { Quotations } from './model/quotations';
import { Review } from './model/review';
import { Snapshots } from './model/snapshot';
import { Suggestions } from './model/suggestions';
import { TaggerModels } from './model/taggerModels';
import { TagSets } from './model/tagSets';
import { TypingGuard } from './model/typingGuard';
import type { Platform } from './platform/platform';
import { registerCodeActions } from './providers/codeActions';
import { registerConflictFixes } from './providers/conflictFixes';
import { registerDateHover } from './providers/dateHover';
import { registerDeletedSidecars } from './providers/deletedSidecars';
import { registerFolderFileDiagnostics } from './providers/folderFileDiagnostics';
import { registerFolding } from './providers/folding';
import { registerHiddenCharacterHints } from './providers/hiddenCharacterHints';
import { registerHiddenCharacterProblems } from './providers/hiddenCharacters';
import { registerMentionHover } from './providers/mentionHover';
import { registerQuotationDiagnostics } from './providers/quotationDiagnostics';
import { registerQuotationHover } from './providers/quotationHover';
import { registerMisplacedActions } from './providers/misplacedActions';
import { registerSaveFailures } from './providers/saveFailures';
import { registerSectionHover } from './providers/sectionHover';
import { registerSemanticTokens } from './providers/semanticTokens';
import { registerSidecarDiagnostics } from './providers/sidecarDiagnostics';
import { registerSidecarFixes } from './providers/sidecarFixes';
import { registerSuggestionHover } from './providers/suggestionHover';
import { registerSymbols } from './providers/symbols';
import { registerQuotationContext } from './contexts/quotationContext';
import { registerReader } from './reader/registerReader';
import { registerRecognition } from './recognition';
import { registerTagSetContext } from './contexts/tagSetContext';
import { registerArticlesView } from './views/articles';
import { registerEntitiesView } from './views/entities';
import { registerMisplacedView } from './views/misplaced';
import { registerSectionsView } from './views/sections';
import { registerSourcesView } from './views/sources';
import { registerStatusBar } from './views/statusBar';
import { registerSuggestionStatus } from './views/suggestionStatus';

/** Puts the extension together. Reads top to bottom: what is known, what is shown, what can be done. */
export function activate(context: vscode.ExtensionContext, platform: Platform): void {
  const log = vscode.window.createOutputChannel('Pressmark', { log: true });

  const tagSets = new TagSets(log);
  const outlets = new Outlets(log);
  const furniture = new FolderFurniture(log);
  const snapshots = new Snapshots();
  const readerViews = new ReaderViews();
  const screen = new ArticlesOnScreen(readerViews);
  const active = new ActiveArticle(snapshots, readerViews);
  const store = new AnnotationStore(log, platform, snapshots);
  const quotations = new Quotations(snapshots, store);
  const focus = new MentionFocus();
  const history = new AnnotationHistory(store, readerViews);
  const models = new TaggerModels(log, vscode.Uri.joinPath(context.extensionUri, 'models'));
  const learning = new Learning(log, platform, models, snapshots, store);
  const suggestions = new Suggestions(log, models, tagSets, learning, snapshots, store, screen);
  const typingGuard = new TypingGuard();
  const review = new Review(snapshots, store, suggestions, typingGuard);
  const index = new ArticleIndex(log, outlets, furniture);

  context.subscriptions.push(
    log,
    snapshots,
    followKnowledge(snapshots, store, outlets, furniture),
    tagSets,
    outlets,
    furniture,
    readerViews,
    screen,
    active,
    store,
    quotations,
    history,
    learning,
    suggestions,
    typingGuard,
    review,
    index,

    registerRecognition(log, snapshots, new LanguageChoices(context.workspaceState)),

    registerSymbols(snapshots, quotations),
    registerFolding(snapshots),
    registerSemanticTokens(snapshots),
    registerSectionHover(snapshots, quotations),
    registerDateHover(snapshots),
    // VS Code shows the hover that was registered last above the others.
    registerQuotationHover(snapshots, quotations),
    registerSuggestionHover(snapshots, suggestions, tagSets),
    registerMentionHover(snapshots, store, tagSets),
    registerCodeActions(tagSets),
    registerSidecarDiagnostics(store, snapshots, tagSets),
    registerQuotationDiagnostics(snapshots, quotations),
    registerHiddenCharacterProblems(snapshots),
    registerSidecarFixes(tagSets),
    registerConflictFixes(store),
    registerMisplacedActions(store),
    registerFolderFileDiagnostics(tagSets.files),
    registerFolderFileDiagnostics(outlets.files),
    registerTagSetContext(active, tagSets),

    registerWholeLines(snapshots),
    registerHiddenCharacterHints(log, snapshots),
    registerFurnitureDimming(snapshots),
    registerQuotationDecorations(snapshots, quotations),
    registerMentionDecorations(snapshots, store, tagSets),
    registerSuggestionDecorations(snapshots, store, suggestions, tagSets),

    registerArticlesView(log, index, context.workspaceState),
    registerSectionsView(active, snapshots),
    registerEntitiesView(active, snapshots, store, suggestions, tagSets),
    registerSourcesView(active, snapshots, quotations),
    registerMisplacedView(active, snapshots, store),
    registerStatusBar(active, snapshots),
    registerSuggestionStatus(active, snapshots, store, suggestions, review, tagSets),
    registerReader(
      {
        extension: context.extensionUri,
        log,
        snapshots,
        store,
        quotations,
        tagSets,
        suggestions,
        views: readerViews,
      },
      active,
    ),

    registerArticleFiles(log),
    registerLostSidecars(log, active, snapshots, store),
    registerDraftSweep(store, log),
    registerForeignSidecars(log, store),
    registerSaveFailures(store),
    registerDeletedSidecars(log, store),
    registerCommand(log, internalCommands.reveal, reveal),
    registerMentionContext(active, store, suggestions),
    registerQuotationContext(active, quotations),
    registerHistoryCommands(log, history),
    registerLearningCommands(log, active, learning),
    registerAnnotationCommands(
      log,
      {
        active,
        snapshots,
        store,
        focus,
        suggestions,
        review,
        tagSets,
      },
      { history, index },
    ),
    registerOutletCommands(log, { active, snapshots, store }, outlets, index),
    registerQuotationCommands(log, { active, snapshots, store, quotations }),
    registerMisplacedCommands(log, { active, snapshots, store }),
  );
}
