import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin, type Rolldown } from 'vite';
import { compression } from 'vite-plugin-compression2';
import { knownOperationsPlugin } from './scripts/known-operations-plugin.ts';

const SERVER = 'http://127.0.0.1:4600';

/**
 * Lets the browser fetch the application while the entry, which does the first asking, is on its
 * way. The faces are left to the style sheet: on a slow line they would only delay the first words,
 * and the fallbacks are measured so that their coming moves nothing.
 */
function preloadStart(): Plugin {
  return {
    name: 'cairn:preload-start',
    transformIndexHtml: {
      order: 'post',
      handler: (html, { path, bundle = {} }) => {
        if (path !== '/index.html') return [];
        const start = Object.values(bundle).find(({ name }) => name === 'start');
        if (start?.type !== 'chunk') return [];
        const isNew = (file: string) => !html.includes(file);
        const scripts = [start.fileName, ...start.imports].filter(isNew).map((file) => ({
          tag: 'link',
          attrs: { rel: 'modulepreload', crossorigin: '', href: `/${file}` },
          injectTo: 'head' as const,
        }));
        const sheets = [...(start.viteMetadata?.importedCss ?? [])].filter(isNew).map((file) => ({
          tag: 'link',
          attrs: { rel: 'stylesheet', crossorigin: '', href: `/${file}` },
          injectTo: 'head' as const,
        }));
        return [...scripts, ...sheets];
      },
    },
  };
}

type ChunkingContext = Parameters<Rolldown.CodeSplittingNameFunction>[1];

/**
 * Few files instead of many small ones, which would each wait for a line of their own: what is
 * needed to ask first, and what the frame or many pages need. The rest is left to the bundler.
 */
function fileOf(id: string, context: ChunkingContext): string | null {
  // A form comes when a hand asks for it, on most pages, and brings its fields along.
  if (/\/src\/(features\/people\/|components\/field\.)/.test(id)) return null;
  const users = new Set([id]);
  for (const user of users)
    for (const importer of context.getModuleInfo(user)?.importers ?? []) users.add(importer);
  const uses = (end: RegExp) => [...users].filter((user) => end.test(user)).length;
  // Neither of the two that begin the application, and nothing that waits for React before it asks.
  if (uses(/\/src\/sign-in\//))
    return uses(/\/src\/main\.ts$/) ? 'base' : uses(/\/src\/start\.tsx$/) ? 'common' : null;
  if (uses(/\/src\/main\.ts$/)) return 'first';
  return uses(/\/src\/start\.tsx$/) || uses(/\/features\/.+-page\.tsx$/) > 3 ? 'start' : null;
}

export default defineConfig({
  root: import.meta.dirname,
  plugins: [
    knownOperationsPlugin(join(import.meta.dirname, 'src')),
    react(),
    preloadStart(),
    compression({ algorithms: ['brotliCompress', 'gzip'], threshold: 500, exclude: /^\.known\// }),
  ],
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    // What a page loads first is measured from it.
    manifest: true,
    target: 'es2023',
    // Inlined files would need `data:` in the content security policy.
    assetsInlineLimit: 0,
    rolldownOptions: {
      input: ['index.html', 'sign-in.html'].map((page) => `${import.meta.dirname}/${page}`),
      output: {
        codeSplitting: {
          groups: [
            {
              name: 'react',
              test: /node_modules[\\/](\.pnpm[\\/])?(react|react-dom|scheduler)[@\\/]/,
              priority: 3,
            },
            { name: fileOf, debugName: 'by first use', priority: 2 },
          ],
        },
      },
    },
  },
  server: {
    host: '127.0.0.1',
    port: 4601,
    proxy: { '/graphql': SERVER, '/api': SERVER },
  },
  preview: { host: '127.0.0.1', proxy: { '/graphql': SERVER, '/api': SERVER } },
});
