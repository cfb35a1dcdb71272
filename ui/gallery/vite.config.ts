/** `npm run gallery`: builds the gallery as a static page and serves it on this computer. */
import { join } from 'node:path';

import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';

export default defineConfig({
  root: import.meta.dirname,
  plugins: [svelte({ configFile: join(import.meta.dirname, '..', 'svelte.config.js') })],
  base: './',
  build: { outDir: '../dist-gallery', emptyOutDir: true, reportCompressedSize: false },
  preview: { host: '127.0.0.1', port: 5174, strictPort: true },
});
