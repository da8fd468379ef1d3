import { z } from 'astro/zod';

/** Permanent: 301, 308 (keeps the method). Temporary: 302, 307 (keeps the method). Gone: 410. */
export const statuses = [301, 302, 307, 308, 410] as const;

export const redirect = z
  .strictObject({
    from: z
      .string()
      .describe(
        'Old address: /old/, or /old/* for everything below it. Chinese may be written as it is.',
      ),
    to: z
      .string()
      .optional()
      .describe(
        'New address: /new/ or https://…; :splat stands for what * matched. Left out with 410.',
      ),
    status: z
      .literal(statuses)
      .default(301)
      .describe('301 or 308 moved for good, 302 or 307 for now, 410 gone without a successor.'),
  })
  .superRefine(({ to, status }, context) => {
    if (to === undefined && status !== 410)
      context.addIssue({
        code: 'custom',
        path: ['to'],
        params: { code: 'MQ1101', fix: 'to: /new/\nor, if nothing takes its place:\nstatus: 410' },
        message: 'A redirect needs to.',
      });
    if (to !== undefined && status === 410)
      context.addIssue({
        code: 'custom',
        path: ['to'],
        params: { code: 'MQ1107', fix: 'leave out to, or write status: 301' },
        message: 'What is gone (410) leads nowhere, but to is given.',
      });
  });

/** content/redirects.yaml: a list. */
export const redirects = z.array(redirect);

export type RedirectStatus = (typeof statuses)[number];
