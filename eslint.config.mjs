import eslint from '@eslint/js';
import tseslint from 'typescript-eslint';

// The rooms of the core, in the order that data flows. A room imports itself and the rooms before it.
const rooms = [
  'text',
  'article',
  'attribution',
  'entities',
  'tagger',
  'annotations',
  'sidecar',
  'corpus',
  'interchange',
  'reader',
];

const outside = [
  { group: ['vscode'], message: 'Only src/editor imports vscode.' },
  { group: ['node:*'], message: 'Only extension.node.ts, src/node and src/cli touch node:*.' },
];
const otherLayers = (...layers) => ({
  group: layers.map((layer) => `**/${layer}/**`),
  message: 'This layer may not be imported from here (see CONTRIBUTING.md).',
});
const forbid = (...patterns) => ({ 'no-restricted-imports': ['error', { patterns }] });

export default tseslint.config(
  { ignores: ['dist/', 'node_modules/', '.vscode-test/', 'src/core/sidecar/generated/'] },
  eslint.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: {
        projectService: true,
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      'no-restricted-syntax': [
        'error',
        { selector: 'ExportDefaultDeclaration', message: 'Name what you export.' },
        { selector: 'TSEnumDeclaration', message: 'Use a union of strings.' },
      ],
      'no-console': 'error',
      'max-lines': ['error', { max: 500, skipBlankLines: false, skipComments: false }],
    },
  },
  {
    files: ['**/*.d.ts'],
    rules: { 'no-restricted-syntax': 'off' },
  },
  ...rooms.map((room, i) => ({
    files: [`src/core/${room}/**/*.ts`],
    rules: forbid(
      ...outside,
      otherLayers('editor', 'webviews', 'cli', 'worker', 'node'),
      ...(i + 1 < rooms.length
        ? [
            {
              group: rooms.slice(i + 1).map((later) => `**/${later}/*`),
              message: 'The core imports downwards only: text, article, … interchange.',
            },
          ]
        : []),
    ),
  })),
  {
    files: ['src/editor/**/*.ts'],
    rules: forbid(
      { group: ['node:*'], message: 'The web worker host has no Node.' },
      otherLayers('cli', 'worker', 'node'),
    ),
  },
  {
    files: ['src/reader/**/*.ts'],
    rules: forbid(...outside, otherLayers('editor', 'cli', 'worker', 'node'), {
      group: rooms
        .filter((room) => room !== 'text' && room !== 'reader')
        .map((room) => `**/core/${room}/*`),
      message: 'The page shows what the core has worked out: it uses core/text and core/reader.',
    }),
  },
  {
    files: ['src/cli/**/*.ts', 'src/node/**/*.ts', 'src/worker/**/*.ts'],
    rules: forbid({ group: ['vscode'], message: 'Runs without VS Code.' }, otherLayers('editor')),
  },
  { files: ['src/cli/**/*.ts', 'bench/**/*.ts', 'test/**/*.ts'], rules: { 'no-console': 'off' } },
  {
    files: ['**/*.mjs'],
    languageOptions: {
      globals: Object.fromEntries(
        [
          'process',
          'console',
          'fetch',
          'URL',
          'URLSearchParams',
          'setTimeout',
          'clearTimeout',
          'document',
          'Element',
        ]
          .concat(['Buffer', 'AbortSignal', 'performance', 'setInterval', 'clearInterval'])
          .map((name) => [name, 'readonly']),
      ),
    },
  },
);
