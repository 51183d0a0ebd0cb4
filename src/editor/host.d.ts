// What the Node host and the web worker host share, beside the core's globals.

declare function setTimeout(run: () => void, milliseconds: number): number;
declare function clearTimeout(timer: number | undefined): void;

/** Base64 of a string whose characters are bytes. */
declare function btoa(bytes: string): string;
