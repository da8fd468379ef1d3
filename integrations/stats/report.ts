import { attribute, MODELS, type Credit, type Model } from './attribution/models.ts';
import { pathsOf } from './attribution/paths.ts';
import { reaches, wantedBy, goalOf, withoutLeading, type Funnel, type Goal } from './goals.ts';
import { before, type Period } from './period.ts';
import { peopleOf, type People } from './read/people.ts';
import type { EventSource, Happening, ViewTable, VisitTable, Wanted } from './read/tables.ts';
import {
  breakdown,
  pageRows,
  total,
  type Chosen,
  type Counts,
  type PageRow,
  type Row,
} from './reports/counts.ts';
import { chosenBy, type Filter } from './reports/filter.ts';
import { funnelSteps, type FunnelStep } from './reports/funnel.ts';
import { goalRows, goalsByWord, revenueOf, type GoalRow } from './reports/goal-rows.ts';
import { retention, type Cohort } from './reports/retention.ts';
import { series } from './reports/series.ts';
import { wordsOf, type Dimension } from './reports/words.ts';

/** What is asked. */
export interface Question {
  period: Period;
  timeZone: string;
  filters: readonly Filter[];
  goals: readonly Goal[];
}

/** A stretch of time that was read, from which reports are made; each part is read when it is first asked for. */
export class Report {
  readonly #source: EventSource;
  readonly question: Question;
  readonly #visits: VisitTable;
  readonly #people: People;
  readonly #chosen: Chosen;
  #views: Promise<ViewTable> | undefined;
  #told: Promise<Happening[]> | undefined;

  private constructor(
    source: EventSource,
    question: Question,
    visits: VisitTable,
    views: Promise<ViewTable> | undefined,
    chosen: Chosen,
  ) {
    this.#source = source;
    this.question = question;
    this.#visits = visits;
    this.#views = views;
    this.#chosen = chosen;
    this.#people = peopleOf(visits.visitor, visits.length);
  }

  static async of(source: EventSource, question: Question): Promise<Report> {
    const { period, filters } = question;
    const visits = await source.visits(period.from, period.to);
    let views: Promise<ViewTable> | undefined;
    const chosen = await chosenBy(filters, visits, () => (views ??= source.views(visits)));
    return new Report(source, question, visits, views, chosen);
  }

  /** The same question about the days right before. */
  before(): Promise<Report> {
    const { period, timeZone } = this.question;
    return Report.of(this.#source, { ...this.question, period: before(period, timeZone) });
  }

  total(): Counts {
    return total(this.#visits, this.#people, this.#chosen);
  }

  days(): Row[] {
    const { period, timeZone } = this.question;
    return series(this.#visits, this.#people, period, timeZone, this.#chosen);
  }

  by(dimension: Dimension): Row[] {
    return breakdown(this.#visits, this.#people, wordsOf(this.#visits, dimension), this.#chosen);
  }

  async pages(): Promise<PageRow[]> {
    const views = await (this.#views ??= this.#source.views(this.#visits));
    return pageRows(this.#visits, views, this.#people, this.#chosen);
  }

  async goals(): Promise<GoalRow[]> {
    const { goals } = this.question;
    const happenings = withoutLeading(await this.#goalsAndMoney());
    const { visitors } = this.total();
    return goalRows(happenings, goals, this.#people, visitors, this.#chosen);
  }

  /** How often each goal was reached, by what its visits were: campaign, channel, source. */
  async goalsBy(dimension: Dimension): Promise<Map<string, Map<string, number>>> {
    const happenings = withoutLeading(await this.#goalsAndMoney());
    const words = wordsOf(this.#visits, dimension);
    return goalsByWord(happenings, this.question.goals, words, this.#chosen);
  }

  /** Each time that one of these goals was reached: when, and from which source the visit came. */
  async reached(
    names: readonly string[],
  ): Promise<{ goal: string; time: number; source: string }[]> {
    const wanted = names.map((name) => goalOf(name, this.question.goals));
    const happenings = await this.#happenings(wantedBy(wanted));
    const sources = wordsOf(this.#visits, 'source');
    return wanted.flatMap((goal) =>
      happenings
        .filter((one) => this.#chosen(one.at) && reaches(goal)(one))
        .map(({ at, time }) => ({
          goal: goal.name,
          time,
          source: sources.text(sources.of[at]!),
        })),
    );
  }

  async revenue(): Promise<Record<string, number>> {
    const happenings = await this.#goalsAndMoney();
    return revenueOf(happenings.filter(({ at }) => this.#chosen(at)));
  }

  async funnel(funnel: Funnel): Promise<FunnelStep[]> {
    const { goals } = this.question;
    const steps = funnel.steps.map((step) => goalOf(step, goals));
    const happenings = await this.#happenings(wantedBy(steps));
    return funnelSteps(funnel, goals, happenings, this.#people, this.#chosen);
  }

  /** An overview asks for both: they are read once. */
  #goalsAndMoney(): Promise<Happening[]> {
    const wanted = { ...wantedBy(this.question.goals), money: true };
    return (this.#told ??= this.#source.happenings(this.#visits, wanted));
  }

  async #happenings(wanted: Wanted): Promise<Happening[]> {
    return withoutLeading(await this.#source.happenings(this.#visits, wanted));
  }

  retention(): Cohort[] {
    return retention(this.#visits, this.#people, this.question.timeZone, this.#chosen);
  }

  /** Merit of a goal's conversions by channel, source or campaign, by every model side by side. */
  async attribution(goal: string, dimension: Dimension): Promise<AttributionRow[]> {
    const wanted = goalOf(goal, this.question.goals);
    const happenings = await this.#happenings(wantedBy([wanted]));
    const conversions = happenings.filter(reaches(wanted));
    const words = wordsOf(this.#visits, dimension);
    const paths = pathsOf(this.#visits, this.#people, words, conversions, this.#chosen);
    const credits = attribute(paths);
    const values = new Set(MODELS.flatMap((model) => [...credits[model].keys()]));
    return [...values]
      .map((value) => ({
        value,
        credits: Object.fromEntries(
          MODELS.map((model) => [model, credits[model].get(value) ?? { conversions: 0, value: 0 }]),
        ) as Record<Model, Credit>,
      }))
      .filter(({ credits: own }) => MODELS.some((model) => own[model].conversions > 1e-9))
      .sort((a, b) => b.credits.last.conversions - a.credits.last.conversions);
  }
}

/** What models say of one channel, source or campaign. */
export interface AttributionRow {
  value: string;
  credits: Record<Model, Credit>;
}
