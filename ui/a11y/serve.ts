/**
 * Builds the plain face into a folder that is thrown away, and serves it on a port of this computer.
 * `PLAIN_DIST` names a folder in which it is built already.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { build, preview } from 'vite';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    address: string;
  }
}

export default async function serve(project: TestProject): Promise<() => Promise<void>> {
  const root = join(import.meta.dirname, '..');
  const built = process.env['PLAIN_DIST'];
  const outDir = built ?? mkdtempSync(join(tmpdir(), 'default-off-a11y-'));
  if (built === undefined) {
    await build({
      root,
      mode: 'plain',
      logLevel: 'error',
      build: { outDir, emptyOutDir: true, reportCompressedSize: false },
    });
  }
  const server = await preview({
    root,
    logLevel: 'error',
    build: { outDir },
    preview: { port: 0, host: '127.0.0.1', open: false },
  });
  const address = server.resolvedUrls?.local[0];
  if (address === undefined) throw new Error('the server has no address');
  project.provide('address', address);
  return async () => {
    await server.close();
    if (built === undefined) rmSync(outDir, { recursive: true, force: true });
  };
}
