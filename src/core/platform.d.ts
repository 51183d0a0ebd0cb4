// The web-standard globals that Node 20, VS Code's two extension hosts and browsers all offer,
// declared one by one so that nothing else of Node or the DOM resolves in the core.

declare class TextEncoder {
  encode(input?: string): Uint8Array;
}

declare class TextDecoder {
  constructor(label?: string, options?: { fatal?: boolean; ignoreBOM?: boolean });
  decode(input?: Uint8Array): string;
}

declare const crypto: {
  readonly subtle: { digest(algorithm: 'SHA-256', data: Uint8Array): Promise<ArrayBuffer> };
  getRandomValues(array: Uint8Array): Uint8Array;
};
