import * as vscode from 'vscode';
import { modelLanguages, type Model, type ModelLanguage } from '../../core/tagger/model';
import { loadModel } from '../../core/tagger/modelFile';
import { languageLabel, modelProblemText } from '../wording';

/** The weights of the tagger, read from the extension's own folder when a language is first needed. */
export class TaggerModels {
  private readonly models = new Map<ModelLanguage, Promise<Model | undefined>>();

  constructor(
    private readonly log: vscode.LogOutputChannel,
    private readonly folder: vscode.Uri,
  ) {}

  /**
   * The model of a language. `undefined` where there is none or its file cannot be used, which is told
   * once; everything else goes on without it.
   */
  async of(language: string): Promise<Model | undefined> {
    const known = modelLanguages.find((one) => one === language);
    if (!known) return undefined;
    const model = this.models.get(known) ?? this.load(known);
    this.models.set(known, model);
    return model;
  }

  private async load(language: ModelLanguage): Promise<Model | undefined> {
    const file = vscode.Uri.joinPath(this.folder, `${language}.bin`);
    let reason: string;
    try {
      const model = loadModel(await vscode.workspace.fs.readFile(file));
      if (model.kind === 'model') return model;
      reason = modelProblemText(model);
    } catch (error) {
      this.log.error(`${file.toString()} cannot be read`, error);
      reason = vscode.l10n.t('it cannot be read');
    }
    const message = vscode.l10n.t(
      'No names are suggested in {0}: something is wrong with the file {1} of Pressmark ({2}). Install Pressmark again to mend it.',
      languageLabel(language),
      `models/${language}.bin`,
      reason,
    );
    this.log.warn(message);
    void vscode.window.showWarningMessage(message);
    return undefined;
  }
}
