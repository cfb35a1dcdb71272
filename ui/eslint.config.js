import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';

import svelteConfig from './svelte.config.js';

const onlyTheBridge = {
  group: ['@tauri-apps/*'],
  message: 'Only src/bridge may talk to the shell.',
};

export default ts.config(
  { ignores: ['dist/', 'dist-plain/', 'dist-gallery/', 'node_modules/', 'src/bridge/generated.ts'] },
  ...ts.configs.recommended,
  ...svelte.configs.recommended,
  {
    languageOptions: { globals: { ...globals.browser } },
    rules: {
      'no-restricted-imports': ['error', { patterns: [onlyTheBridge] }],
      'svelte/no-at-html-tags': 'error',
      // The content security policy blocks style attributes; `style:--x` is set through the CSSOM.
      'svelte/no-inline-styles': ['error', { allowTransitions: false }],
      'max-lines': ['error', { max: 500 }],
    },
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: ts.parser, svelteConfig } },
  },
  {
    files: ['src/components/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            onlyTheBridge,
            { group: ['**/bridge/**', '**/pages/**'], message: 'A component knows no bridge and no page.' },
          ],
        },
      ],
    },
  },
  { files: ['src/bridge/**'], rules: { 'no-restricted-imports': 'off' } },
  { files: ['scripts/**', 'a11y/**'], languageOptions: { globals: { ...globals.node } } },
);
