/** Serves the plain face, which `npm run a11y` has built into `dist-plain`, on a port of this computer. */
import { join } from 'node:path';

import { preview } from 'vite';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    address: string;
  }
}

export default async function serve(project: TestProject): Promise<() => Promise<void>> {
  const root = join(import.meta.dirname, '..');
  const server = await preview({
    root,
    logLevel: 'error',
    build: { outDir: 'dist-plain' },
    preview: { port: 0, host: '127.0.0.1', open: false },
  });
  const address = server.resolvedUrls?.local[0];
  if (address === undefined) throw new Error('the server has no address');
  project.provide('address', address);
  return () => server.close();
}
