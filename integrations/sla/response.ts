import { clockOf } from './clock.ts';
import type { Lead } from './leads.ts';
import type { Agreement, ResponseRule } from './schema.ts';

/** Promises that were kept and not, and those that can still be kept. */
export interface Tally {
  kept: number;
  missed: number;
  open: number;
  /** Kept by kept and missed; null while neither happened. */
  share: number | null;
}

/** A promise that was not kept. */
export interface Missed {
  lead: Lead;
  promise: 'response' | 'follow-up';
  /** Milliseconds since 1970. */
  due: number;
  /** Hours from then until it was done, or until now. */
  late: number;
  /** The last step of the escalation that is due; undefined before the first, or once sales has answered. */
  step?: Agreement['escalation'][number];
}

/** How the promises to one kind of leads were kept. */
export interface KindCheck {
  rule: ResponseRule;
  leads: number;
  response: Tally;
  followUp: Tally;
}

export interface ResponseCheck {
  /** In the order of the agreement. */
  kinds: KindCheck[];
  response: Tally;
  followUp: Tally;
  /** The latest first. */
  missed: Missed[];
  /** Leads that no rule fits; none where the agreement is right. */
  unruled: Lead[];
}

/** Stages at which sales has reached somebody: nobody need try again. */
const REACHED: ReadonlySet<string> = new Set(['sql', 'opportunity', 'customer']);

type State = 'kept' | 'missed' | 'open';
interface Judged {
  lead: Lead;
  rule: ResponseRule;
  promise: Missed['promise'];
  state: State;
  due: number;
  done: number | undefined;
}

/**
 * Which promises sales has kept: every lead answered within the hours of its kind, counted on working days, and tried as
 * often as agreed within so many days, unless it was reached. Leads whose attempts are not known count for the first only.
 *
 * @param now milliseconds since 1970
 * @param timeZone the zone whose days are working days
 */
export function responseCheck(
  sla: Agreement,
  leads: readonly Lead[],
  { now, timeZone }: { now: number; timeZone: string },
): ResponseCheck {
  const clock = clockOf(timeZone);
  const ruled = leads.map((lead) => ({ lead, rule: ruleOf(sla, lead) }));
  const judged = ruled.flatMap(({ lead, rule }): Judged[] => {
    if (!rule) return [];
    const due = clock.after(lead.created, rule.hours, sla.working);
    const answered = judge(lead.responded, due, now);
    const first: Judged = {
      lead,
      rule,
      promise: 'response',
      due,
      done: lead.responded,
      state: answered,
    };
    const second = followUp(lead, rule, now);
    return second ? [first, second] : [first];
  });
  const tally = (promise: Missed['promise'], rule?: ResponseRule) =>
    tallyOf(judged.filter((one) => one.promise === promise && (!rule || one.rule === rule)));
  return {
    kinds: sla.response.map((rule) => ({
      rule,
      leads: ruled.filter((one) => one.rule === rule).length,
      response: tally('response', rule),
      followUp: tally('follow-up', rule),
    })),
    response: tally('response'),
    followUp: tally('follow-up'),
    missed: judged
      .filter(({ state }) => state === 'missed')
      .map((one) => missed(one, sla, now))
      .sort((a, b) => b.late - a.late),
    unruled: ruled.flatMap(({ lead, rule }) => (rule ? [] : [lead])),
  };
}

/** The first rule that fits a lead. */
const ruleOf = ({ response }: Agreement, { source, stage }: Lead): ResponseRule | undefined =>
  response.find(
    ({ sources, stages }) =>
      (!sources.length || sources.includes(source)) && (!stages.length || stages.includes(stage)),
  );

const judge = (done: number | undefined, due: number, now: number): State =>
  done === undefined ? (now > due ? 'missed' : 'open') : done <= due ? 'kept' : 'missed';

function followUp(lead: Lead, rule: ResponseRule, now: number): Judged | undefined {
  const { attempts, stage, created } = lead;
  if (attempts === undefined) return undefined;
  const due = created + rule.days * 86_400_000;
  const enough = attempts >= rule.attempts || REACHED.has(stage);
  const state = enough ? 'kept' : now > due ? 'missed' : 'open';
  return { lead, rule, promise: 'follow-up', due, done: undefined, state };
}

function tallyOf(judged: readonly Judged[]): Tally {
  const count = (state: State) => judged.filter((one) => one.state === state).length;
  const [kept, lost, open] = [count('kept'), count('missed'), count('open')];
  return { kept, missed: lost, open, share: kept + lost > 0 ? kept / (kept + lost) : null };
}

function missed({ lead, promise, due, done }: Judged, sla: Agreement, now: number): Missed {
  const late = ((done ?? now) - due) / 3_600_000;
  const steps = sla.escalation.filter(({ after }) => late >= after);
  const step = steps.toSorted((a, b) => b.after - a.after)[0];
  return { lead, promise, due, late, ...(done === undefined && step && { step }) };
}
