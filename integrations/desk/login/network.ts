import { addressNumber } from '../../kit/ip-address.ts';

/**
 * The network that guesses are counted by: an address of IPv4 itself, of IPv6 the /64 that one customer has, who may take any
 * address in it (RFC 6177). What is no address counts as it is written.
 */
export function networkOf(address: string): string {
  const number = addressNumber(address);
  if (number === undefined) return address;
  return number >> 32n === 0xffffn ? `4:${number}` : `6:${number >> 64n}`;
}
