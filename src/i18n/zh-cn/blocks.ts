/** 落地页区块里的文字。 */
export const blocks = {
  countdown: {
    until: (moment: string) => `截至 ${moment}`,
    days: '天',
    hours: '时',
    minutes: '分',
    seconds: '秒',
  },
  form: {
    optional: '选填',
    choose: '请选择',
    sending: '正在提交……',
    summary: '尚未提交，请再看看以下几处：',
    missing: '此项必填。',
    unticked: '请先勾选此项。',
    email: '请填写邮箱地址，例如 name@example.com。',
    invalid: '此项的格式不太对。',
    trap: '请留空',
  },
  pricing: {
    included: '包含',
    excluded: '不含',
    feature: '内容',
  },
  sticky: { label: '快捷入口', dismiss: '收起' },
  gallery: {
    title: '区块陈列',
    text: '落地页能用的每一种区块，连同它的各种状态，都在这里。所见即访客所见；把窗口拉窄，就是手机上的样子。',
    all: '全部',
    palettes: '配色',
    yaml: '写法',
    fields: '字段',
    field: '字段',
    kind: '类型',
    meaning: '用途',
    required: '必填',
  },
};
