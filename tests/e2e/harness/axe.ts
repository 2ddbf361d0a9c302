import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';

/** axe-core as one script, to be evaluated in a page. */
export const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * What axe found wrong, by rule and element, against WCAG 2.2 AA and its own best practices.
 *
 * @throws when it has looked at nothing
 */
export function faultsIn({ violations, passes }: Pick<AxeResults, 'violations' | 'passes'>): string[] {
  if (passes.length === 0) throw new Error('axe has looked at nothing');
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

/**
 * axe as one function, for views whose content security policy lets no script in: what is evaluated from
 * outside is let in.
 */
// Never called here; its text is what the browser gets.
// oxlint-disable-next-line typescript/no-implied-eval
export const runAxe = new Function(
  `${AXE}; return axe.run(document).then(({ violations, passes }) => ({ violations, passes }));`,
) as () => Promise<Pick<AxeResults, 'violations' | 'passes'>>;
