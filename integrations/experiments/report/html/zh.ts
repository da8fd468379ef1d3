import { count, range, signed } from '../../judge/format.ts';
import type { Words } from './words.ts';

export const zh: Words = {
  lang: 'zh-CN',
  report: '实验报告',
  phase: (phase) => `第 ${phase} 阶段`,
  summary: (days, visitors, planned, events) =>
    `${days} 天 · 计划 ${planned} 位访客，已有 ${visitors} 位 · ${events} 条事件`,
  outcome: { ship: '上线', 'keep-running': '继续运行', stop: '停止', invalid: '无效' },
  sentence({ reason, variant = '', moreVisitors = 0, days }, { variants, planned }) {
    const own = variants[variant];
    const lift = typeof own?.lift === 'number' ? `（${signed(own.lift)}）` : '';
    const within = days === undefined ? '' : `，约 ${count(days)} 天`;
    switch (reason) {
      case 'better':
        return `${variant} 的转化优于对照组${lift}，真实提升在 ${range(own!.alwaysValid!.interval, ' 至 ')} 之间。`;
      case 'worse':
        return '变体的转化不如对照组，请保留对照组。';
      case 'no-effect':
        return planned === null
          ? '各变体几乎没有差别，再多的访客也难以分出高下，请保留对照组。'
          : '计划的访客已全部到齐，没有出现期望大小的效果，请保留对照组。';
      case 'too-early':
        return `还需 ${count(moreVisitors)} 位访客${within}。`;
      case 'split':
        return '访客的分配与计划不符，且无法用偶然解释。请先找出原因，在此之前所有数字都不可信。';
      case 'silent':
        return `${variant} 中无人转化，而本应有不少。请检查该目标是否被记录。`;
      case 'gate':
        return '数据检查未通过。请先找出原因，在此之前所有数字都不可信。';
      case 'guardrail':
        return `${variant} 的转化更好${lift}，但损害了护栏指标，请保留对照组。`;
      case 'guardrail-open':
        return `${variant} 的转化更好${lift}，但护栏指标尚不确定，还需 ${count(moreVisitors)} 位访客${within}。`;
      case 'weeks':
        return `再运行 ${count(days ?? 0)} 天：周末的行为与平日不同，实验应以整周结束。`;
    }
  },
  cause: (dimension, value, visitors, only) =>
    `${only ? '仅在' : '主要在'}${dimension}为 ${value} 时出现偏差：${visitors}。`,
  variants: '变体',
  primary: (goal) => `主要指标：${goal}`,
  columns: {
    variant: '变体',
    visitors: '访客',
    conversions: '转化',
    rate: '转化率',
    rateRange: '95% 区间',
    lift: '提升',
    liftRange: '始终有效的 95% 区间',
    p: 'p 值',
    best: '最优概率',
    loss: '期望损失',
    segment: '细分',
    state: '状态',
    check: '检查',
    found: '结果',
    goal: '指标',
    day: '日期',
    margin: '容许范围',
  },
  converted: (conversions, visitors) => `${visitors} 人中 ${conversions}`,
  tooLittle: '数据太少',
  checks: '数据检查',
  states: { pass: '通过', warn: '注意', fail: '未通过', wait: '未满' },
  gates: {
    srm: '访客按计划分配',
    crossover: '每位访客只见一个变体',
    'unknown-variant': '事件中的变体与文件一致',
    'missing-exposure': '转化都有曝光记录',
    bots: '机器人（不计入）',
    'whole-weeks': '整周',
  },
  gateFound({ gate, value }, percent) {
    if (gate === 'srm') return value < 0.0001 ? 'p < 0.0001' : `p = ${value.toFixed(4)}`;
    if (gate === 'whole-weeks') return `${value} 天`;
    return {
      crossover: `${percent} 见过多个`,
      'unknown-variant': `${percent} 的事件不一致`,
      'missing-exposure': `${percent} 没有`,
      bots: `占访客 ${percent}`,
    }[gate];
  },
  charts: {
    lift: {
      title: '相对对照组的提升',
      note: '无论何时查看，色带都包含真实的提升。色带离开零线，差别即为真实。',
      about: '每日的相对提升及其始终有效的区间。',
    },
    posterior: {
      title: '转化率的可能取值',
      note: '曲线越高，该转化率越有可能；两条曲线重叠越少，高下越确定。',
      about: '各变体转化率的后验密度。',
    },
    rates: {
      title: '累计转化率',
      note: '截至当日所有访客的转化率，按首次看到实验的日期计。',
      about: '各变体每日的累计转化率。',
    },
  },
  figures: '以表格查看',
  guardrails: '护栏指标',
  guardrailNote: '守住：确定不比容许范围更差。受损：确定更差。未定：尚不清楚。',
  guard: { held: '守住', open: '未定', harmed: '受损' },
  lessIsBetter: '越低越好',
  segments: '细分',
  segmentNote:
    '细分用来提出问题，而不是给出答案：细分一多，总有一些碰巧显得特别。p 值已作校正（Benjamini–Hochberg）。',
  dimensions: { browser: '浏览器', device: '设备', source: '来源', locale: '语言' },
  simpson: (variant, dimension) =>
    `${variant}：总体与每一个${dimension}的方向相反（辛普森悖论），不要按总体判断。`,
  novelty: '最初几天与之后',
  noveltyLine: (variant, days, first, later) =>
    `${variant}：前 ${days} 天 ${first}，之后 ${later}。`,
  noveltyWarning: '两者的差别超出偶然：效果正在减弱或增强，请再运行一段时间。',
  method: '计算方法',
  methodText:
    '转化率采用 Wilson 区间。提升是相对于对照组的；其区间和 p 值来自按计划访客数调校的渐近置信序列，因此提前查看也不会出错；有多个变体时 p 值按 Holm 校正。概率与损失由均匀先验的 Beta 后验精确算出。访客分配用卡方检验，界限为 0.001。每位访客从首次曝光起只计一次；机器人和见过多个变体的访客不计入。',
  to: ' 至 ',
};
