import { names } from './names.ts';
import { pages } from './pages.ts';
import { plan } from './plan.ts';

/** 案头：给营销人员看的内部页面。 */
export const desk = { ...names, ...pages, ...plan };
