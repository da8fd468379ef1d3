/** What the collector counts about itself, told in Prometheus' text format 0.0.4. */
export class Metrics {
  readonly #counts = new Map<string, number>();
  readonly #started = Date.now();

  /** Counts by a metric's name and, where it has one, a label: only words of ours, never a visitor's. */
  count(name: MetricName, label?: string, by = 1): void {
    const [, labelName] = METRICS[name];
    const key = label === undefined ? name : `${name}{${labelName}="${label}"}`;
    this.#counts.set(key, (this.#counts.get(key) ?? 0) + by);
  }

  get(key: string): number {
    return this.#counts.get(key) ?? 0;
  }

  /** https://prometheus.io/docs/instrumenting/exposition_formats/ */
  toString(): string {
    const lines = Object.entries(METRICS).flatMap(([name, [help]]) => {
      const own = [...this.#counts].filter(([key]) => key.split('{')[0] === name);
      return [
        `# HELP ${name} ${help}`,
        `# TYPE ${name} counter`,
        ...(own.length ? own.map(([key, value]) => `${key} ${value}`) : [`${name} 0`]),
      ];
    });
    const { rss } = process.memoryUsage();
    return [
      ...lines,
      '# HELP process_resident_memory_bytes Resident memory.',
      '# TYPE process_resident_memory_bytes gauge',
      `process_resident_memory_bytes ${rss}`,
      '# HELP process_start_time_seconds Start of the process.',
      '# TYPE process_start_time_seconds gauge',
      `process_start_time_seconds ${Math.floor(this.#started / 1000)}`,
      '',
    ].join('\n');
  }
}

const METRICS = {
  marquee_requests_total: ['Requests by status.', 'status'],
  marquee_events_accepted_total: ['Events that are on the disk.', ''],
  marquee_events_duplicate_total: ['Events that were there already.', ''],
  marquee_events_refused_total: ['Events and batches that were not taken, by reason.', 'reason'],
  marquee_store_errors_total: ['Writes that failed; who sent them was told to come again.', ''],
  marquee_forward_total: ['Events handed on to other products, by outcome.', 'outcome'],
} as const;

export type MetricName = keyof typeof METRICS;
