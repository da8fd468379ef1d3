/** Lower and upper bound. */
export type Interval = [lower: number, upper: number];
