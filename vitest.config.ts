import { defineConfig } from 'vitest/config';

// GraphQL knows its own objects by their class. Node reads the package's CommonJS files and Vite
// would read the module files beside them: two classes of the same name in one process.
const oneGraphql = { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] };

export default defineConfig({
  test: {
    // One less than there are cores is what it would take: half of a small machine.
    maxWorkers: '100%',
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
          // By themselves, with nothing beside them that takes their time.
          sequence: { groupOrder: 1 },
          testTimeout: 90_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
