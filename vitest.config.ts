import { defineConfig } from 'vitest/config';

// GraphQL knows its own objects by their class. Node reads the package's CommonJS files and Vite
// would read the module files beside them: two classes of the same name in one process.
const oneGraphql = { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] };

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'shared', include: ['shared/src/**/*.test.ts'] } },
      {
        resolve: oneGraphql,
        test: { name: 'server', include: ['server/src/**/*.test.ts'], testTimeout: 20_000 },
      },
      { test: { name: 'web', include: ['web/src/**/*.test.ts'] } },
      {
        resolve: oneGraphql,
        test: {
          name: 'test',
          include: ['test/src/**/*.test.ts'],
          exclude: ['test/src/browser/**'],
          testTimeout: 60_000,
        },
      },
      {
        resolve: oneGraphql,
        test: {
          name: 'browser',
          include: ['test/src/browser/**/*.test.ts'],
          fileParallelism: false,
          testTimeout: 90_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
