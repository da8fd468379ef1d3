/** Whether a request comes from a page of one of these hosts, at whatever port it is tried out: its pages may read the answer. */
export function isSiteOrigin(
  origin: string | null | undefined,
  sites: ReadonlySet<string>,
): origin is string {
  if (!origin || !URL.canParse(origin)) return false;
  const { protocol, hostname } = new URL(origin);
  return /^https?:$/.test(protocol) && sites.has(hostname);
}
