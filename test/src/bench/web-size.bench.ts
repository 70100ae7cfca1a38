import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { BenchFigure } from './figure.ts';

interface Chunk {
  readonly file: string;
  readonly imports?: readonly string[];
  readonly css?: readonly string[];
  readonly assets?: readonly string[];
}
type Manifest = Readonly<Record<string, Chunk>>;

const dist = new URL('../../../web/dist/', import.meta.url);
const read = (file: string) => readFileSync(new URL(file, dist));
const gzipKb = (files: Iterable<string>) =>
  [...files].reduce((sum, file) => sum + gzipSync(read(file), { level: 9 }).length, 0) / 1000;

/**
 * Sizes of the built pages, gzip, 1 kB = 1000 bytes. What is loaded before first use is the entry,
 * the route, and everything that either imports; what they load later does not count.
 */
export function benchWebSize(): readonly BenchFigure[] {
  const manifest = JSON.parse(String(read('.vite/manifest.json'))) as Manifest;
  // The application's own page, and not that of signing in.
  const html = String(read('index.html'));
  const begun = Object.keys(manifest).filter((key) =>
    html.includes(`src="/${manifest[key]!.file}"`),
  );
  const pages = Object.keys(manifest).filter((key) => /features\/.*-page\.tsx$/.test(key));
  const figures = pages.map((key) => ({
    name: `JavaScript before first use, ${/([\w-]+)-page\.tsx$/.exec(key)![1]!.replaceAll('-', ' ')}`,
    value: gzipKb(scripts(manifest, [...begun, key])),
    unit: 'kB gzip',
    limit: 130,
  }));
  const faces = Object.values(manifest).flatMap(({ file, assets = [] }) =>
    [file, ...assets].filter((each) => each.endsWith('.woff2')),
  );
  const fonts = [...new Set(faces)].reduce((sum, file) => sum + read(file).length, 0) / 1000;
  return [...figures, { name: 'fonts', value: fonts, unit: 'kB', limit: 80 }];
}

function scripts(manifest: Manifest, keys: readonly string[]): ReadonlySet<string> {
  const files = new Set<string>();
  const seen = new Set<string>();
  const visit = (key: string) => {
    if (seen.has(key)) return;
    seen.add(key);
    const chunk = manifest[key]!;
    files.add(chunk.file);
    for (const imported of chunk.imports ?? []) visit(imported);
  };
  for (const key of keys) visit(key);
  return files;
}
