import { InvalidArgumentError } from 'commander';

/** A port, as the value of an option. */
export function port(text: string): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1 || value > 65535)
    throw new InvalidArgumentError('write a port between 1 and 65535');
  return value;
}

/** A number of days, as the value of an option. */
export function days(text: string): number {
  const value = Number(text.replace(/d$/, ''));
  if (!Number.isInteger(value) || value < 1)
    throw new InvalidArgumentError('write a number of days: 400');
  return value;
}
