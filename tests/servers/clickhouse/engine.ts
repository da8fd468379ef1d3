import { execFile } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { home } from '../../sites/project.ts';

/** ClickHouse 26 in the process. Not in the lock file: its builds for other systems are not all where npm looks. */
const VERSION = '3.4.0';
const folder = join(home, '.marquee', 'tools', `chdb-${VERSION}`);

/** The part of chdb that is asked. */
export interface Chdb {
  Session: new (path: string) => {
    query(sql: string, format?: string): string;
    queryBind(sql: string, values: object, format?: string): string;
    cleanup(): void;
  };
}

/** Finds chdb where an earlier run has put it, or has npm bring it. Throws with what npm said. */
export async function findEngine(): Promise<Chdb> {
  mkdirSync(folder, { recursive: true });
  if (!existsSync(join(folder, 'node_modules', 'chdb', 'package.json'))) {
    console.log(`tests: installing chdb ${VERSION}`);
    await promisify(execFile)(
      'npm',
      ['install', '--prefix', folder, '--no-save', '--no-audit', '--no-fund', `chdb@${VERSION}`],
      { timeout: 5 * 60_000 },
    );
  }
  return createRequire(join(folder, 'x.js'))('chdb') as Chdb;
}
