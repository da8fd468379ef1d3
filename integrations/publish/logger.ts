import { advance, type LogMessage, type Progress } from './progress.ts';
import { progressLine } from './bar.ts';
import { lastPageCount } from './last-build.ts';

/** What Astro says of a site that has no splash screens yet, and of an error that is told in full afterwards. */
const NOISE = [
  /^The base directory ".*" does not exist\.$/,
  /^No files found matching /,
  /^The collection ".*" does not exist or is empty\./,
  /^An unhandled error occurred while running the /,
  /^Caught error rendering /,
  // Of a text that imports something; nothing a writer could mend.
  /MODULE_LEVEL_DIRECTIVE/,
  // The stack of code that fails in a page.
  /^\w*Error: [^\n]*\n\s+at [^\n]*\.prerender\//,
];

/** Shown only when a build takes longer; a quick one speaks through its summary. */
const QUIET_MS = 2000;
/** Between two lines where no terminal redraws them (CI). */
const LINE_MS = 5000;

/**
 * Astro's logger while `marquee build` runs: a bar on a terminal, a line now and then in CI; warnings and
 * errors as they come. Astro loads this file by name (`logger.entrypoint`) and calls the default export.
 */
export default function progressLogger() {
  // Read here, not given: Astro makes the logger's options part of every page, which a new number would outdate.
  const pages = lastPageCount(process.cwd());
  const { stderr } = process;
  const started = performance.now();
  let state: Progress = { phase: 'content', done: 0 };
  let drawn = 0;
  const erase = () => stderr.isTTY && drawn && stderr.write('\r\u001b[2K');

  const draw = () => {
    const now = performance.now();
    if (now - started < QUIET_MS || now - drawn < (stderr.isTTY ? 80 : LINE_MS)) return;
    const line = progressLine(state, (now - started) / 1000, stderr.columns ?? 100);
    stderr.write(stderr.isTTY ? `\r\u001b[2K${line}` : `${line}\n`);
    drawn = now;
  };

  return {
    write(message: LogMessage) {
      if (message.level === 'warn' || message.level === 'error') {
        if (NOISE.some((noise) => noise.test(message.message))) return;
        erase();
        const label = message.label && message.label !== 'SKIP_FORMAT' ? `[${message.label}] ` : '';
        stderr.write(`${label}${message.message}\n`);
        return;
      }
      state = advance(state, message, pages);
      draw();
    },
    close: erase,
    flush: erase,
  };
}
