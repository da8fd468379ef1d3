export { channels, type Channel } from './channels.ts';
export { checkCampaigns, type CampaignFinding } from './check.ts';
export type { DatedCampaign } from './dates.ts';
export { codeOf, linksOf, tagged, type CampaignLink, type Tags } from './links/link.ts';
export { moneyOf, type ChannelMoney, type Money } from './money/sums.ts';
export {
  campaign as campaignSchema,
  stages,
  taskStates,
  type Campaign,
  type Stage,
  type Task,
  type TaskState,
} from './schema.ts';
export { withTaskState } from './tasks/move.ts';
export { blocked } from './tasks/order.ts';

/** Files of QR codes: loaded only by those who write them, since making pixels is heavy. */
export const loadQrFiles = () => import('./links/qr-files.ts');
