import type { z } from 'astro/zod';

/** Reports the later of two days of an entry, if it is there and not after the earlier one. */
export function mustFollow<Later extends string, Earlier extends string>(
  entry: Partial<Record<Later, Date | undefined>> & Record<Earlier, Date>,
  context: z.core.$RefinementCtx,
  later: Later,
  earlier: Earlier,
): void {
  const day: Date | undefined = entry[later];
  if (day && day <= entry[earlier])
    context.addIssue({
      code: 'custom',
      path: [later],
      params: { code: 'MQ1108' },
      message: `${later} must come after ${earlier}.`,
    });
}
