import * as vscode from 'vscode';
import type { Edge, Step } from '../../core/annotations/resize';
import { commands, internalCommands } from '../ids';
import { acceptFromList } from './acceptFromList';
import { editAttributes } from './attributes';
import { cycleMentions } from './cycleMentions';
import { renameEntityOf } from './entityCommands';
import { changeType, editNote, linkEntity, removeMention } from './mentionCommands';
import { correctMetadata } from './correctMetadata';
import { registerCommand } from './registerCommand';
import { moveEdge } from './resizeMentions';
import {
  leaveReview,
  resizeSuggestion,
  reviewSuggestions,
  showReviewKeys,
  walkSuggestions,
} from './reviewCommands';
import { setSectionKind } from './sectionCommands';
import { showWhy } from './showWhy';
import { openSidecar, saveSidecarAs } from './sidecarCommands';
import {
  acceptAllSuggestions,
  acceptSuggestion,
  rejectAllSuggestions,
  rejectSuggestion,
  retypeSuggestion,
} from './suggestionCommands';
import { tagAs, tagByKey, tagSelection } from './tag';
import { openTagSet } from './tagSetCommands';
import { tagAllInFolder, tagAllOccurrences } from './tagAll';
import type { Archive } from './tagAll';
import type { Desk } from './target';
import { walk } from './walk';

/** The types of the default tag set have commands of their own, to be bound to keys and found by name. */
const tagAsType = {
  [commands.tagAsPerson]: 'person',
  [commands.tagAsOrganization]: 'organization',
  [commands.tagAsLocation]: 'location',
  [commands.tagAsGroup]: 'group',
  [commands.tagAsEvent]: 'event',
  [commands.tagAsWork]: 'work',
  [commands.tagAsDate]: 'date',
  [commands.tagAsQuantity]: 'quantity',
} as const;

type EdgeMove = readonly [way: 'extend' | 'shorten', edge: Edge, step: Step];

/** Every way to move an edge of a mention from the keyboard. */
const edgeMoves: Readonly<Record<string, EdgeMove>> = {
  [commands.extendEndByWord]: ['extend', 'end', 'word'],
  [commands.extendEndByCharacter]: ['extend', 'end', 'character'],
  [commands.extendStartByWord]: ['extend', 'start', 'word'],
  [commands.extendStartByCharacter]: ['extend', 'start', 'character'],
  [commands.shortenEndByWord]: ['shorten', 'end', 'word'],
  [commands.shortenEndByCharacter]: ['shorten', 'end', 'character'],
  [commands.shortenStartByWord]: ['shorten', 'start', 'word'],
  [commands.shortenStartByCharacter]: ['shorten', 'start', 'character'],
};

export function registerAnnotationCommands(
  log: vscode.LogOutputChannel,
  desk: Desk,
  archive: Archive,
): vscode.Disposable {
  const register = (id: string, run: (desk: Desk, ...args: never[]) => unknown) =>
    registerCommand(log, id, (...args) => run(desk, ...args));
  return vscode.Disposable.from(
    register(commands.tagSelection, tagSelection),
    register(internalCommands.tagAs, tagAs),
    register(internalCommands.tagByKey, tagByKey),
    ...Object.entries(tagAsType).map(([id, type]) =>
      registerCommand(log, id, () => tagAs(desk, type)),
    ),
    register(commands.changeType, changeType),
    register(commands.linkEntity, linkEntity),
    register(commands.renameEntity, renameEntityOf),
    register(commands.editNote, editNote),
    register(commands.removeMention, removeMention),
    register(commands.editAttributes, editAttributes),
    register(commands.cycleMentions, cycleMentions),
    ...Object.entries(edgeMoves).map(([id, move]) =>
      registerCommand(log, id, () => moveEdge(desk, ...move)),
    ),
    registerCommand(log, commands.nextMention, () => walk(desk, 'next')),
    registerCommand(log, commands.previousMention, () => walk(desk, 'previous')),
    registerCommand(log, commands.tagAllOccurrences, (row?: unknown) =>
      tagAllOccurrences(desk, archive, row),
    ),
    registerCommand(log, commands.tagAllInFolder, (row?: unknown) =>
      tagAllInFolder(desk, archive, row),
    ),
    register(commands.reviewSuggestions, reviewSuggestions),
    register(commands.leaveReview, leaveReview),
    register(commands.showReviewKeys, showReviewKeys),
    registerCommand(log, commands.nextSuggestion, () => walkSuggestions(desk, 'next')),
    registerCommand(log, commands.previousSuggestion, () => walkSuggestions(desk, 'previous')),
    register(internalCommands.resizeSuggestion, resizeSuggestion),
    register(commands.acceptSuggestion, acceptSuggestion),
    register(commands.acceptAllSuggestions, acceptAllSuggestions),
    register(commands.acceptFromList, acceptFromList),
    register(commands.retypeSuggestion, retypeSuggestion),
    register(commands.rejectSuggestion, rejectSuggestion),
    register(commands.rejectAllSuggestions, rejectAllSuggestions),
    register(commands.setSectionKind, setSectionKind),
    register(commands.correctMetadata, correctMetadata),
    register(commands.showWhy, showWhy),
    register(commands.openTagSet, openTagSet),
    register(commands.openSidecar, openSidecar),
    register(commands.saveSidecarAs, saveSidecarAs),
  );
}
