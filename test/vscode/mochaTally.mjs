// Mocha's `json-stream` events, read line by line: what the terminal shows and what is counted.
import { inspect } from 'node:util';

/** @typedef {{ passed: number, failed: number }} Counts */
/** @typedef {{ fullTitle?: string, duration?: number, stack?: string, err?: unknown }} MochaTest */

/** What test/integration/printEvents.ts puts before each event, to tell it from the host's own log. */
const hostPrefix = 'mocha-event ';

/**
 * Reads the events of one mocha run.
 * @param {{ quiet?: boolean }} [options] `quiet` shows failures only
 */
export function mochaTally({ quiet = false } = {}) {
  let passed = 0;
  let failed = 0;
  let ended = false;
  return {
    /**
     * Takes one event: `["pass", {…}]`.
     * @param {string} line
     * @returns {boolean} whether the line is an event
     */
    read(line) {
      const [kind, test = {}] = parseEvent(line);
      switch (kind) {
        case 'pass':
          passed++;
          if (!quiet) console.log(`  ok   ${test.fullTitle} (${test.duration ?? 0} ms)`);
          break;
        case 'retry':
          console.log(`  once more: ${test.fullTitle}\n${indent(test.stack ?? inspect(test.err))}`);
          break;
        case 'fail':
          failed++;
          console.log(`  FAIL ${test.fullTitle}\n${indent(test.stack ?? inspect(test.err))}`);
          break;
        case 'end':
          ended = true;
      }
      return kind !== undefined;
    },

    /**
     * Takes one event as an extension host prints it.
     * @param {string} line
     * @returns {boolean} whether the line is an event
     */
    readFromHost(line) {
      return line.startsWith(hostPrefix) && this.read(line.slice(hostPrefix.length));
    },

    /**
     * The counts. A run that broke off, or that had no test at all, is a failure of its own.
     * @returns {Counts}
     */
    counts() {
      if (ended && passed + failed > 0) return { passed, failed };
      console.log(ended ? '  FAIL no test ran' : '  FAIL the tests broke off');
      return { passed, failed: failed + 1 };
    },
  };
}

/**
 * @param {string} line
 * @returns {[kind?: string, test?: MochaTest]}
 */
function parseEvent(line) {
  if (!/^\["(start|pass|retry|fail|end)",/.test(line)) return [];
  try {
    return JSON.parse(line);
  } catch {
    return [];
  }
}

/** @param {string} text */
const indent = (text) => text.replace(/^/gm, '       ');
