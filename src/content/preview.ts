import { isPreview } from '../../integrations/seo/index.ts';
import { site } from './site.ts';

/** Whether this build is shown for review only: no page of it may be found. */
export const preview: boolean = isPreview(process.env, site.seo.preview);
