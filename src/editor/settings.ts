import * as vscode from 'vscode';
import { settings, settingsSection } from './ids';

export type ContentRecognition = 'on' | 'ask' | 'off';

export type SuggestionAmount = 'off' | 'few' | 'balanced' | 'many';

/** The settings as they are now for a resource. Read anew each time: they are cheap and may change. */
export function readSettings(scope?: vscode.Uri) {
  const section = vscode.workspace.getConfiguration(settingsSection, scope ?? null);
  return {
    recognitionPatterns: section.get<readonly string[]>(settings.recognitionPatterns, []),
    recognitionContent: section.get<ContentRecognition>(settings.recognitionContent, 'on'),
    annotator: section.get<string>(settings.annotator, '').trim(),
    dimFurniture: section.get<boolean>(settings.dimFurniture, true),
    quotationMarks: section.get<boolean>(settings.quotationMarks, true),
    quotationBeliefs: section.get<boolean>(settings.quotationBeliefs, false),
    hiddenCharacterProblems: section.get<boolean>(settings.hiddenCharacterProblems, true),
    quotationProblems: section.get<boolean>(settings.quotationProblems, false),
    suggestionLearning: section.get<boolean>(settings.suggestionLearning, true),
    occurrencesExtent: section.get<'name' | 'word'>(settings.occurrencesExtent, 'name'),
    occurrencesEverywhere: section.get<boolean>(settings.occurrencesEverywhere, false),
    suggestionAmount: section.get<SuggestionAmount>(settings.suggestionAmount, 'balanced'),
    followCursor: section.get<boolean>(settings.followCursor, true),
    readerFontFamily: section.get<string>(settings.readerFontFamily, '').trim(),
    readerFontSize: section.get<number>(settings.readerFontSize, 17),
    readerMeasure: section.get<number>(settings.readerMeasure, 72),
    readerLineHeight: section.get<number>(settings.readerLineHeight, 1.6),
  } as const;
}

/** Whether the event touches one of our settings. */
export function concerns(event: vscode.ConfigurationChangeEvent, setting: string): boolean {
  return event.affectsConfiguration(`${settingsSection}.${setting}`);
}
