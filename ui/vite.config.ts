import { svelte } from '@sveltejs/vite-plugin-svelte';
import { svelteTesting } from '@testing-library/svelte/vite';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  plugins: [svelte(), svelteTesting()],
  clearScreen: false,
  server: { port: 5173, strictPort: true, host: '127.0.0.1' },
  build: {
    // The three engines that Tauri uses: WebKitGTK and WKWebView of 2022, WebView2 is always newer.
    target: ['safari16', 'chrome110'],
    // The content security policy of the app allows no data: addresses.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    sourcemap: false,
    rolldownOptions: { input: { index: 'index.html', bar: 'bar.html' } },
  },
  test: {
    environment: 'happy-dom',
    include: ['src/**/*.test.ts', 'scripts/**/*.test.ts', 'gallery/**/*.test.ts'],
    setupFiles: ['src/testing/speak-english.ts'],
    restoreMocks: true,
  },
});
