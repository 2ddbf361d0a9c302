import type { T } from '../i18n/words.ts';
import { countryName } from './countries.ts';
import { CHECKED, placesIn, type Place } from './places.ts';
import type { Plan } from './plan.ts';
import { signsFor } from './signs.ts';
import { PHASES, stepsFor, type Step } from './steps.ts';

const INDENT = '    ';

function placeLines(country: string | null, t: T, month: string): readonly string[] {
  const places = placesIn(country);
  if (places.length === 0) return [t(country === null ? 'recovery.no-country' : 'recovery.no-places')];
  const line = ({ id, phone, url }: Place) => [t(`report.${id}`), phone, url].filter(Boolean).join(' ');
  return [...places.map(line), t('recovery.checked', { month })];
}

/**
 * A plan as plain text, to be pasted anywhere.
 *
 * @param language BCP 47 tag
 */
export function planAsText(plan: Plan, t: T, language: string): string {
  const { site, kinds, country, done } = plan;
  const month = checkedMonth(language);
  const stepLines = (step: Step): readonly string[] => [
    `[${done.includes(step.id) ? 'x' : ' '}] ${t(`step.${step.id}`)}`,
    `${INDENT}${t(`step.${step.id}-how`)}`,
    ...(step.id === 'report' ? placeLines(country, t, month).map((line) => `${INDENT}- ${line}`) : []),
  ];
  const steps = stepsFor(kinds, country);
  const about = [
    new Intl.ListFormat(language).format(kinds.map((kind) => t(`kind.${kind}`))),
    site,
    country && countryName(country, language),
  ];
  const parts = [
    [t('recovery.title'), about.filter(Boolean).join(' · ')],
    ...PHASES.map((phase) => [
      t(`recovery.${phase}`),
      ...steps.filter((step) => step.phase === phase).flatMap(stepLines),
    ]),
    [t('recovery.signs'), ...signsFor(kinds).map(({ id }) => `- ${t(`sign.${id}`)}`)],
  ];
  return parts.map((lines) => lines.join('\n')).join('\n\n');
}

/** The month in which the places to report were checked, such as “August 2026”. Takes a BCP 47 tag. */
export function checkedMonth(language: string): string {
  return new Date(`${CHECKED}-01T00:00:00Z`).toLocaleDateString(language, {
    timeZone: 'UTC',
    year: 'numeric',
    month: 'long',
  });
}
