import * as vscode from 'vscode';
import type { Annotations } from '../../core/annotations/annotations';
import {
  acceptQuotations,
  contentOf,
  correctQuotation,
  joinQuotations,
  markQuotation,
  refuseQuotations,
  type QuotationPatch,
  type Signature,
} from '../../core/annotations/keepQuotations';
import { isolate } from '../../core/text/direction';
import { commands } from '../ids';
import { pickSpeaker } from './pickSpeaker';
import { registerCommand, UserError } from './registerCommand';
import { signature } from './signature';
import { findSource, speakerChoices } from './speakerChoices';
import {
  nearestQuotation,
  quotationsHere,
  quotationTarget,
  targetQuotations,
  type Arguments,
  type QuotationDesk,
  type QuotationTarget,
} from './targetQuotations';

export function registerQuotationCommands(
  log: vscode.LogOutputChannel,
  desk: QuotationDesk,
): vscode.Disposable {
  const register = (id: string, run: (desk: QuotationDesk, ...args: Arguments) => unknown) =>
    registerCommand(log, id, (...args: Arguments) => run(desk, ...args));
  return vscode.Disposable.from(
    register(commands.acceptQuotation, accept),
    register(commands.rejectQuotation, refuse),
    register(commands.changeSpeaker, changeSpeaker),
    register(commands.markQuotation, markSelection),
    register(commands.setQuotationContent, () => setPart(desk, 'content')),
    register(commands.setQuotationCue, () => setPart(desk, 'cue')),
    register(commands.setQuotationSource, () => setPart(desk, 'source')),
    register(commands.joinQuotations, join),
  );
}

async function accept(desk: QuotationDesk, ...args: Arguments): Promise<void> {
  const target = await quotationTarget(desk);
  const found = targetQuotations(target, args);
  edit(desk, target, vscode.l10n.t('Accept quotation'), (annotations, text, signed) =>
    acceptQuotations(annotations, text, found, signed),
  );
}

async function refuse(desk: QuotationDesk, ...args: Arguments): Promise<void> {
  const target = await quotationTarget(desk);
  const found = targetQuotations(target, args);
  edit(desk, target, vscode.l10n.t('Reject quotation'), (annotations, text) =>
    refuseQuotations(annotations, text, found),
  );
}

async function changeSpeaker(desk: QuotationDesk, ...args: Arguments): Promise<void> {
  const target = await quotationTarget(desk);
  const found = targetQuotations(target, args);
  const title = vscode.l10n.t('Who says it?');
  const choice = await pickSpeaker(title, speakerChoices(target, found[0]));
  if (!choice) return;
  const { words: speaker, kind: sourceKind } = choice;
  const label = vscode.l10n.t('Change speaker to {0}', isolate(speaker));
  edit(desk, target, label, (annotations, text, signed) =>
    found.reduce(
      (result, shown) => correctQuotation(result, text, shown, { speaker, sourceKind }, signed),
      annotations,
    ),
  );
}

/**
 * Makes what is selected a quotation of somebody; several selections are its pieces. On a quotation that is
 * there already it sets extent and speaker, and without a selection the speaker.
 */
async function markSelection(desk: QuotationDesk, ...args: Arguments): Promise<void> {
  const target = await quotationTarget(desk);
  const { selected, snapshot } = target;
  const [first] = selected;
  if (!first) return changeSpeaker(desk, ...args);
  const [here] = quotationsHere(target);
  const title = vscode.l10n.t('Mark as quotation of');
  const choice = await pickSpeaker(title, speakerChoices(target, here, first));
  if (!choice) return;
  const { words: speaker, kind: sourceKind, role } = choice;
  const label = vscode.l10n.t('Mark quotation of {0}', isolate(speaker));
  edit(desk, target, label, (annotations, text, signed) => {
    if (here) {
      const patch = { content: selected, speaker, sourceKind };
      return correctQuotation(annotations, text, here, patch, signed);
    }
    const content = contentOf(selected);
    const source = findSource(snapshot, content, speaker);
    const marked = { content, cue: undefined, source, speaker, sourceKind, role };
    return markQuotation(annotations, text, marked, signed);
  });
}

/** Makes the selection the content, cue or source of the quotation that it touches or is nearest to. */
async function setPart(desk: QuotationDesk, part: 'content' | 'cue' | 'source'): Promise<void> {
  const target = await quotationTarget(desk);
  const { selected } = target;
  const [place] = selected;
  if (!place) throw new UserError(vscode.l10n.t('Select some text first.'));
  const touched = part === 'content' ? quotationsHere(target)[0] : undefined;
  const quotation = touched ?? nearestQuotation(target, place);
  if (!quotation) throw new UserError(vscode.l10n.t('There is no quotation in this article yet.'));
  const patch: QuotationPatch = part === 'content' ? { content: selected } : { [part]: place };
  edit(desk, target, vscode.l10n.t('Correct quotation'), (annotations, text, signed) =>
    correctQuotation(annotations, text, quotation, patch, signed),
  );
}

async function join(desk: QuotationDesk, ...args: Arguments): Promise<void> {
  const target = await quotationTarget(desk);
  const found = targetQuotations(target, args);
  if (found.length < 2) {
    throw new UserError(
      vscode.l10n.t('Select the quotations to join, in the text or in the view Sources.'),
    );
  }
  edit(desk, target, vscode.l10n.t('Join quotations'), (annotations, text, signed) =>
    joinQuotations(annotations, text, found, signed),
  );
}

function edit(
  { snapshots }: QuotationDesk,
  { article, view, snapshot }: QuotationTarget,
  label: string,
  change: (annotations: Annotations, text: string, signed: Signature) => Annotations,
): void {
  // The user may have typed while choosing; what was meant is where it stood then.
  if (snapshots.of(view.document) !== snapshot) {
    throw new UserError(vscode.l10n.t('The text changed in the meantime. Please try again.'));
  }
  const signed = signature(view.document.uri);
  article.edit(label, (annotations) => change(annotations, snapshot.text, signed));
}
