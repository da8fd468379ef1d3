/** The id of the headline that names a block's section, when it has one. */
export const titleOf = (block: { id: string; headline?: string | undefined }) =>
  block.headline ? `${block.id}-title` : undefined;
