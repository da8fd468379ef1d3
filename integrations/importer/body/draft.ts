/** One thing that the importer changed in a text, for the report and for the count of words. */
export interface Change {
  /** Line of the source file, counted from 1. */
  line: number;
  /** What was done, one sentence without a full stop. */
  what: string;
  /** Markup that is in the source and not in the output. Never prose. */
  dropped?: string;
  /** Set when nothing was changed, but a person should look. */
  look?: true;
}

/** Replaces `[start, end)` of a draft. */
export interface Edit {
  start: number;
  end: number;
  text: string;
  what?: string;
  dropped?: string;
}

/** A text on its way through the transforms; knows for every line where in the source it came from. */
export class Draft {
  value: string;
  readonly changes: Change[] = [];
  #origins: number[];

  /** `firstLine` is the line of the source file on which `value` starts. */
  constructor(value: string, firstLine: number) {
    this.value = value;
    this.#origins = lineStarts(value).map((_, index) => firstLine + index);
  }

  /** Line of the source file for an offset of the present text. */
  lineAt(offset: number): number {
    return this.#origins[lineIndex(lineStarts(this.value), offset)] ?? 1;
  }

  /** Applies edits that do not overlap; of two that do, the first (then the longer) stands; insertions always stand. */
  apply(edits: Edit[]): this {
    if (edits.length === 0) return this;
    const empty = (edit: Edit) => Number(edit.end > edit.start);
    const sorted = [...edits].sort(
      (a, b) => a.start - b.start || empty(a) - empty(b) || b.end - a.end,
    );
    const starts = lineStarts(this.value);
    const origins: number[] = [this.#origins[0] ?? 1];
    const out: string[] = [];
    let at = 0;
    const keep = (to: number) => {
      const piece = this.value.slice(at, to);
      out.push(piece);
      for (let index = piece.indexOf('\n'); index >= 0; index = piece.indexOf('\n', index + 1))
        origins.push(this.#origins[lineIndex(starts, at + index + 1)] ?? 1);
    };
    for (const edit of sorted) {
      if (edit.start < at) continue;
      keep(edit.start);
      const line = this.#origins[lineIndex(starts, edit.start)] ?? 1;
      if (edit.what)
        this.changes.push({
          line,
          what: edit.what,
          ...(edit.dropped && { dropped: edit.dropped }),
        });
      else if (edit.dropped) this.changes.push({ line, what: '', dropped: edit.dropped });
      const last = this.#origins[lineIndex(starts, edit.end)] ?? line;
      const breaks = edit.text.split('\n').length - 1;
      for (let index = 1; index <= breaks; index++) origins.push(Math.min(line + index, last));
      out.push(edit.text);
      at = edit.end;
    }
    keep(this.value.length);
    this.value = out.join('');
    this.#origins = origins;
    return this;
  }

  /** Says something that a person should look at; the text stays. */
  note(offset: number, what: string): void {
    this.changes.push({ line: this.lineAt(offset), what, look: true });
  }
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let index = text.indexOf('\n'); index >= 0; index = text.indexOf('\n', index + 1))
    starts.push(index + 1);
  return starts;
}

function lineIndex(starts: number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle]! <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
