/** A figure of a chart. */
export interface Row {
  /** A day (2027-03-05), a number, or for bars any name. */
  x: string | number;
  /** The figure; null where it is not known, which leaves a gap. */
  y: number | null;
  /** The id of the line or of the kind of bar that it belongs to; one for all when left out. */
  series?: string;
  /** What a point of a line may be off by, drawn as a band around it. */
  low?: number;
  high?: number;
}

/** A line, or a kind of bar, with the name that the key shows. */
export interface Series {
  id: string;
  label: string;
  /** A line of what is wanted and not of what was counted. */
  dashed?: boolean;
}

/** What every chart is told besides its rows. */
export interface ChartOptions {
  /** Unique on the page: the ids of title and description begin with it. */
  id: string;
  /** The name that assistive technology reads; the page writes its own heading. */
  title: string;
  /** What the chart says, in a sentence with the figures. */
  description: string;
  /** Pixels of the drawing, which grows and shrinks with its place; 720 when left out. */
  width?: number;
  /** Pixels; 300 when left out, and for lying bars as many as they need. */
  height?: number;
  /**
   * Series in the order of the key and of the classes `s1` to `s6`; beyond six the classes begin anew. Left out, they are
   * in the order of the rows and named by their ids. Rows of other series are not drawn.
   */
  series?: readonly Series[];
  /** Writes a day or a number of the axis of `x`; as it stands when left out. */
  formatX?: (x: string | number) => string;
  /** Writes a figure; as it stands when left out. */
  formatY?: (y: number) => string;
  /** Stands alone where there is nothing to draw, in the language of the page. */
  nothing?: string;
}

/** A row that can be drawn, with a series. */
export interface Point extends Row {
  series: string;
}

/** The series of a chart: those that are given, or those of the rows. */
export const seriesOf = (rows: readonly Row[], { series }: ChartOptions): readonly Series[] =>
  series ?? [...new Set(rows.map(({ series = '' }) => series))].map((id) => ({ id, label: id }));

/** The rows of known series. Figures that are no finite numbers count as not known. */
export function pointsOf(rows: readonly Row[], series: readonly Series[]): Point[] {
  const known = new Set(series.map(({ id }) => id));
  return rows
    .map((row) => ({
      ...row,
      series: row.series ?? '',
      y: row.y !== null && Number.isFinite(row.y) ? row.y : null,
    }))
    .filter(({ series }) => known.has(series));
}

/** The class that gives a series its colour, by its place. */
export const classOf = (place: number): string => `s${(place % 6) + 1}`;
