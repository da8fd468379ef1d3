import { isoWeekOf } from '../../../integrations/kit/weeks.ts';
import { plusDays } from '../../../integrations/kit/day.ts';
import { barOf, drawBar, type Bar } from './bar.ts';
import { labelAt } from './label.ts';
import {
  clamped,
  LEVELS,
  levelOf,
  nextLevel,
  scrollFor,
  shownAt,
  yearScale,
  type Level,
} from './zoom.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** Makes a timeline zoom: by buttons, wheel, two fingers and keys. Without it the year can still be read and scrolled. */
class Timeline {
  readonly #root: HTMLElement;
  readonly #window: HTMLElement;
  readonly #canvas: SVGSVGElement;
  readonly #placed: SVGSVGElement[];
  readonly #bars: Bar[];
  readonly #first: string;
  readonly #days: number;
  #scale: number = LEVELS.year;
  #pinch: { apart: number; scale: number } | undefined;

  constructor(root: HTMLElement) {
    this.#root = root;
    this.#window = root.querySelector<HTMLElement>('[data-window]')!;
    this.#canvas = root.querySelector<SVGSVGElement>('[data-canvas]')!;
    const placed = [...root.querySelectorAll<SVGSVGElement>('svg[data-from]')];
    this.#placed = placed.filter((one) => !one.classList.contains('item'));
    this.#bars = placed.filter((one) => one.classList.contains('item')).map(barOf);
    this.#first = root.dataset['first']!;
    this.#days = Number(root.dataset['days']);
  }

  begin(): void {
    this.#root.querySelector<HTMLElement>('.controls')!.hidden = false;
    this.#draw(this.#year());
    this.#listen();
    this.#goTo(this.#today());
  }

  #scaleOf = (level: Level): number => (level === 'year' ? this.#year() : LEVELS[level]);

  #year = (): number => yearScale(this.#window.clientWidth, this.#days);

  #today(): number {
    const [first, today] = [this.#first, this.#root.dataset['today']!];
    return Math.round((Date.parse(today) - Date.parse(first)) / 86_400_000);
  }

  #listen(): void {
    this.#root.addEventListener('click', ({ target }) => {
      const button = target instanceof Element && target.closest<HTMLElement>('button');
      if (!button) return;
      const { level, go } = button.dataset;
      if (level) this.zoom(this.#scaleOf(level as Level));
      if (go) this.#goTo(this.#today());
    });
    this.#window.addEventListener(
      'wheel',
      (event) => {
        if (!event.ctrlKey && !event.metaKey) return;
        event.preventDefault();
        const point = event.clientX - this.#window.getBoundingClientRect().left;
        this.zoom(this.#scale * Math.exp(-event.deltaY / 240), point);
      },
      { passive: false },
    );
    this.#window.addEventListener(
      'touchmove',
      (event) => {
        if (event.touches.length === 2) this.#spread(event);
      },
      { passive: false },
    );
    this.#window.addEventListener('scroll', () => this.#keepLabels(), { passive: true });
    this.#window.addEventListener('touchend', () => (this.#pinch = undefined));
    this.#window.addEventListener('keydown', (event) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.key === '+' || event.key === '=')
        this.zoom(this.#scaleOf(nextLevel(this.#scale, true)));
      else if (event.key === '-') this.zoom(this.#scaleOf(nextLevel(this.#scale, false)));
      else if (event.key.toLowerCase() === 't') this.#goTo(this.#today());
      else return;
      event.preventDefault();
    });
  }

  #spread(event: TouchEvent): void {
    event.preventDefault();
    const [one, other] = [event.touches[0]!, event.touches[1]!];
    const apart = Math.hypot(one.clientX - other.clientX, one.clientY - other.clientY);
    this.#pinch ??= { apart, scale: this.#scale };
    const middle = (one.clientX + other.clientX) / 2;
    const point = middle - this.#window.getBoundingClientRect().left;
    this.zoom((this.#pinch.scale * apart) / this.#pinch.apart, point);
  }

  /** Shows so many pixels a day; the day under `point` (pixels from the left edge, by default the middle) stays there. */
  zoom(scale: number, point = this.#window.clientWidth / 2): void {
    const [before, after] = [this.#scale, clamped(scale, this.#year())];
    const left = scrollFor({ left: this.#window.scrollLeft, point }, before, after);
    this.#draw(after);
    this.#window.scrollLeft = left;
  }

  #goTo(day: number): void {
    this.#window.scrollLeft = day * this.#scale - this.#window.clientWidth / 2;
  }

  #draw(scale: number): void {
    this.#scale = scale;
    this.#canvas.setAttribute('width', String(this.#days * scale));
    for (const one of this.#placed) {
      const [from, to] = [Number(one.dataset['from']), Number(one.dataset['to'])];
      one.setAttribute('x', String(from * scale));
      one.setAttribute('width', String((to - from + 1) * scale));
    }
    for (const bar of this.#bars) drawBar(bar, scale);
    this.#keepLabels();
    const level = levelOf(scale);
    this.#root.dataset['level'] = level;
    for (const button of this.#root.querySelectorAll<HTMLElement>('[data-level]'))
      button.setAttribute('aria-pressed', String(button.dataset['level'] === level));
    this.#drawBands(scale);
  }

  /** Labels of long bars stay in sight while one scrolls. */
  #keepLabels(): void {
    const left = this.#window.scrollLeft;
    for (const { label, place, sizes, from } of this.#bars)
      label.setAttribute('x', String(labelAt(place, sizes, left - from * this.#scale)));
  }

  /** Weeks and days are only drawn when they can be read. */
  #drawBands(scale: number): void {
    const { weeks, days, weekdays } = shownAt(scale);
    const texts = (band: string, marks: { at: number; text: string }[]): void =>
      this.#canvas.querySelector(`[data-${band}]`)!.replaceChildren(
        ...marks.map(({ at, text }) => {
          const node = document.createElementNS(SVG, 'text');
          node.setAttribute('x', String(at * scale + 6));
          node.setAttribute('y', '12');
          node.textContent = text;
          return node;
        }),
      );
    const all = Array.from({ length: this.#days }, (_, at) => ({
      at,
      day: plusDays(this.#first, at),
    }));
    const language = this.#root.dataset['language'];
    const format = new Intl.DateTimeFormat(language, {
      day: 'numeric',
      ...(weekdays && { weekday: 'long' }),
      timeZone: 'UTC',
    });
    texts(
      'weeks',
      weeks
        ? all
            .filter(({ day, at }) => isoWeekOf(day).monday === day || at === 0)
            .map(({ day, at }) => ({ at, text: weekText(isoWeekOf(day).week, language) }))
        : [],
    );
    texts(
      'dates',
      days
        ? all.map(({ day, at }) => ({
            at,
            text: weekdays
              ? format.format(new Date(`${day}T00:00Z`))
              : String(Number(day.slice(8))),
          }))
        : [],
    );
  }
}

const weekText = (week: number, language = 'en'): string =>
  language.startsWith('zh') ? `${week}周` : `W${week}`;

for (const root of document.querySelectorAll<HTMLElement>('[data-timeline]'))
  new Timeline(root).begin();
