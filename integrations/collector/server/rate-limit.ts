/** Addresses that are remembered at once; the oldest are forgotten first. */
const MOST = 50_000;

/**
 * Lets an address make `burst` requests at once and `perSecond` on average, by a bucket that fills with time. Answers whether
 * one more is allowed. `now` in milliseconds of a clock that never goes back.
 */
export function rateLimit({ burst, perSecond }: { burst: number; perSecond: number }) {
  const buckets = new Map<string, { left: number; at: number }>();
  return (address: string, now: number): boolean => {
    const bucket = buckets.get(address) ?? { left: burst, at: now };
    buckets.delete(address);
    if (buckets.size >= MOST) buckets.delete(buckets.keys().next().value!);
    bucket.left = Math.min(burst, bucket.left + ((now - bucket.at) / 1000) * perSecond);
    bucket.at = now;
    buckets.set(address, bucket);
    if (bucket.left < 1) return false;
    bucket.left -= 1;
    return true;
  };
}
