import { inject } from 'vitest';

// The server answers when the example site is built: until then no file of tests begins.
const response = await fetch(inject('origin'));
if (response.status === 500) throw new Error(await response.text());
