import { enableCompileCache } from 'node:module';
import { workerData } from 'node:worker_threads';
import sharp from 'sharp';
import type { Job, Rendered } from './render.ts';
import { inThread, type ThreadStudio } from './studio-for-thread.ts';

// The second thread, and the next build, need not compile again what draws.
enableCompileCache();
// Each of our threads is one of sharp's own: its work on a single picture is not spread further.
sharp.concurrency(1);
const { Renderer } = await import('./render.ts');

// tinypool hands on what the pool was given as the second of two.
const [, studio] = workerData as [unknown, ThreadStudio];
const renderer = new Renderer(inThread(studio));

/** Draws one picture in a thread of its own. */
export default (job: Job): Promise<Rendered> => renderer.render(job);
