import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Pure functions, then whole builds, then the browser. */
const PROJECTS = ['unit', 'sites', 'browser'];

/** Where nobody has measured yet, vitest takes long files for slow ones. These are short, and take a minute or two. */
const SLOW = /\/(?:sites\/(?:build|dev)|browser\/(?:desk|pages))\.test\.ts$/;

/** The order of test files: what takes longest first, so that the two workers end together. */
export class SlowFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ project, moduleId }: TestSpecification) =>
      2 * PROJECTS.indexOf(project.name) + (SLOW.test(moduleId) ? 0 : 1);
    return (await super.sort(files)).toSorted((a, b) => place(a) - place(b));
  }
}
