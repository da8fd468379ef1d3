import { globSync, readFileSync } from 'node:fs';
import { findViolations } from './floors/violations.ts';

const paths = globSync('{src,integrations}/**/*.{ts,mts,mjs,js,astro}')
  .map((path) => path.replaceAll('\\', '/'))
  .toSorted();
const files = new Map(paths.map((path) => [path, readFileSync(path, 'utf8')]));
const { exports = {} } = JSON.parse(readFileSync('package.json', 'utf8'));
const violations = findViolations(files, exports);

for (const { file, line, message, instead } of violations)
  console.error(`${file}:${line}  ${message}\n  instead  ${instead}\n`);
console.log(
  violations.length
    ? `floors: ${violations.length} found in ${files.size} files`
    : `floors: ${files.size} files, every import goes down or through a door`,
);
process.exitCode = violations.length ? 1 : 0;
