/** 搜索页。 */
export const search = {
  title: '搜索',
  description: (name: string) => `搜索${name}的全部内容。`,
  label: '想找什么？',
  placeholder: '乌龙、盖碗、谷雨……',
  submit: '搜索',
  results: (count: number, words: string) => `“${words}”共有 ${count} 页`,
  none: (words: string) => `没有找到“${words}”。换一个词，或者少写几个字试试。`,
  more: '再看一些',
  failed: '搜索暂时无法加载，请稍后再试。',
  noScript: '搜索需要 JavaScript。全部文章都在归档里。',
};
