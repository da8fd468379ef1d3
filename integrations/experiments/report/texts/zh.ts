import { fewDigits, percent, whole } from './numbers.ts';
import type { ReportTexts } from './texts.ts';

/** 报告用语，中文。 */
export const zh: ReportTexts = {
  language: 'zh-CN',
  columns: {
    variant: '版本',
    visitors: '访客',
    conversions: '转化',
    rate: '转化率',
    interval: '95% 区间',
    lift: '提升',
    liftInterval: '随时有效',
    pValue: 'p',
    best: '最优',
    loss: '损失',
  },
  control: '对照',
  title: (id, phase) => `${id}，第 ${phase} 期`,
  primary: (goal) => `主要指标：${goal}`,
  guardrails: '护栏指标',
  states: { held: '守住', open: '尚不确定', broken: '变差' },
  segments: '差别最大的人群',
  segmentNote: '已按个数校正；这里不确定的，留给下一个实验去问。',
  days: '逐日',
  day: '日期',
  charts: {
    lift: '至今的提升与随时有效区间',
    rates: '至今的转化率',
    posterior: '各版本转化率的后验分布',
  },
  numbers: '数据',
  counted: (bots, crossed) =>
    `未计入：程序 ${whole(bots, 'zh-CN')} 个，看到多个版本的访客 ${whole(crossed, 'zh-CN')} 位。`,
  gates: {
    split: (culprit) =>
      culprit
        ? `访客没有按权重分配；问题出在 ${culprit}。`
        : '访客没有按权重分配，处处如此：先查跳转与缓存。',
    crossed: (share) =>
      `${percent(share, 'zh-CN')} 的访客看到过不止一个版本：cookie 丢失，或两处分流不一致。`,
    bots: (share) => `${percent(share, 'zh-CN')} 的访客是程序：先在入口过滤。`,
    unexposed: (share) => `${percent(share, 'zh-CN')} 的转化者没有曝光记录：曝光事件丢失。`,
  },
  notices: { days: (days) => `${days} 天不是整周：等到每个星期几的天数相同。` },
  simpson: (segment, variant) =>
    `${variant}：按 ${segment} 拆开，各部分都与总体相反（辛普森悖论）。请看各部分。`,
  novelty: (variant, first, later) =>
    `${variant}：头几天 ${first}，后来 ${later}。前者可能只是新鲜感。`,
  noEvents: '事件中没有这一期的曝光。',
  legend:
    '提升相对于对照版；其区间无论查看多少次都成立。最优：没有别的版本更好的概率。损失：选它平均会少多少个百分点。',
  split: (p) => `样本比例：出现这样不均的分流，概率为 ${fewDigits(p, 'zh-CN')}`,
  verdicts: {
    split: '无效：访客没有按权重分配。先查跳转、机器人，或某个版本加载更慢，再看数字。',
    gate: (why) => `无效：${why}`,
    noVisitors: '继续：还没有访客。',
    better: (variant, lift) =>
      `采用 ${variant}：转化比对照高 ${percent(lift, 'zh-CN')}，无论看过多少次，结论都成立。`,
    worse: '停止：所有版本都不如对照。保留对照。',
    tooSmall: (mde) => `停止：你想找的最小提升 ${percent(mde, 'zh-CN')} 已可排除。保留对照。`,
    plannedReached: '停止：计划的访客已满，没有确定的差别。保留对照，或为更小的效果另作计划。',
    more: (visitors, days) =>
      visitors === null
        ? '继续：还没有确定的差别。写上 --planned，就能知道还差多少。'
        : `继续：还需 ${whole(visitors, 'zh-CN')} 位访客${days === null ? '' : `，约 ${whole(days, 'zh-CN')} 天`}。`,
  },
};
