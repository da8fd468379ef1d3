import type { Report } from '../report.ts';
export const reportPage = (report: Report, _language: string): string => JSON.stringify(report);
