import { readFileSync } from 'node:fs';
import { unlockedOptionals, type Lock } from './lock.ts';

const file = process.argv[2] ?? 'package-lock.json';
const lock: Lock = JSON.parse(readFileSync(file, 'utf8'));
const missing = unlockedOptionals(lock);

if (missing.length) {
  console.error(`${file}: ${missing.length} optional platform packages are not locked`);
  for (const line of missing) console.error(`  ${line}`);
  console.error(
    `instead: write the lock file where there is no node_modules (npm install --package-lock-only),\n` +
      `  and take a version of the parent whose builds are all published`,
  );
  process.exitCode = 1;
} else {
  console.log(`${file}: every platform's build is locked`);
}
