import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

const SERVER = 'http://127.0.0.1:4600';

/** Asks for the two faces before the style sheet names them, so that the swap comes early or not at all. */
function preloadFaces(): Plugin {
  return {
    name: 'cairn:preload-faces',
    transformIndexHtml: {
      order: 'post',
      handler: (_html, { bundle }) =>
        Object.keys(bundle ?? {})
          .filter((file) => file.endsWith('.woff2'))
          .map((file) => ({
            tag: 'link',
            attrs: {
              rel: 'preload',
              as: 'font',
              type: 'font/woff2',
              href: `/${file}`,
              crossorigin: '',
            },
            injectTo: 'head-prepend' as const,
          })),
    },
  };
}

/** Sends GraphQL documents without the white space that they are written with. */
function tightDocuments(): Plugin {
  return {
    name: 'cairn:tight-documents',
    apply: 'build',
    enforce: 'pre',
    transform: {
      filter: { id: /\.tsx?$/, code: 'graphql(' },
      handler: (code) => ({
        code: code.replace(
          /(\bgraphql\(\s*`)([^`]*)`/g,
          (_all, opening: string, text: string) => `${opening}${tight(text)}\``,
        ),
        map: null,
      }),
    },
  };
}

// No document holds a comment or a string, in which white space would mean something.
const tight = (text: string) =>
  text
    .replace(/\s+/g, ' ')
    .replace(/ ?([{}():,]) ?/g, '$1')
    .trim();

export default defineConfig({
  root: import.meta.dirname,
  plugins: [tightDocuments(), react(), preloadFaces()],
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    // What a page loads first is measured from it.
    manifest: true,
    target: 'es2023',
    // Inlined files would need `data:` in the content security policy.
    assetsInlineLimit: 0,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            {
              name: 'react',
              test: /node_modules[\\/](\.pnpm[\\/])?(react|react-dom|scheduler)[@\\/]/,
              priority: 3,
            },
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
