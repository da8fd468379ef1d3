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
