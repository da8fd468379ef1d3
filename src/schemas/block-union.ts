import { z } from 'astro/zod';

type BlockSchema = z.ZodObject<{ id: z.ZodString; type: z.ZodLiteral<string> }>;

/** The schema of one block, told apart by its `type`, from the modules in the folders of the blocks. */
export const blockUnion = (modules: unknown[]) => {
  const schemas = modules.map((module) => (module as { schema: BlockSchema }).schema);
  return z.discriminatedUnion('type', schemas as [BlockSchema]);
};

export type Block = z.infer<ReturnType<typeof blockUnion>> & Record<string, unknown>;
