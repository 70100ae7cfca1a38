import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'shared', include: ['shared/src/**/*.test.ts'] } },
      { test: { name: 'server', include: ['server/src/**/*.test.ts'], testTimeout: 20_000 } },
      { test: { name: 'web', include: ['web/src/**/*.test.ts'] } },
      { test: { name: 'test', include: ['test/src/**/*.test.ts'], exclude: ['test/src/browser/**'], testTimeout: 60_000 } },
      {
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
