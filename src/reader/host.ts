// The extension, as the page sees it.

import type { ReaderState, ToHost } from '../core/reader/messages';

interface VsCodeApi {
  postMessage(message: ToHost): void;
  setState(state: ReaderState): void;
}

declare function acquireVsCodeApi(): VsCodeApi;

/** Can be had once only. */
export const host: VsCodeApi = acquireVsCodeApi();
