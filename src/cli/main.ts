#!/usr/bin/env node
import { once } from 'node:events';
import path from 'node:path';
import { run } from './run';
import { isSystemError } from '../node/replaceFile';

const { stdin, stdout, stderr } = process;

stdout.on('error', (error: Error) => {
  // Whoever reads has read enough, as `head` does: no problem of ours.
  if (isSystemError(error) && error.code === 'EPIPE') process.exit();
  stderr.write(`pressmark: the output cannot be written: ${error.message}\n`);
  process.exit(1);
});

void run(process.argv.slice(2), {
  input: stdin,
  interactive: stdin.isTTY,
  models: path.join(__dirname, '../models'),
  writeLine: async (line) => {
    if (!stdout.write(`${line}\n`)) await once(stdout, 'drain');
  },
  complain: (message) => {
    stderr.write(`${message}\n`);
  },
}).then((status) => {
  process.exitCode = status;
});
