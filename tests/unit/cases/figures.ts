import type { Whole } from './library.ts';

/** Figures up to this are often written as words, so they are left out. */
const SMALL = 12;

const WRITTEN: Record<Whole, RegExp> = {
  en: /(\d[\d,]*(?:\.\d+)?)(?: (million|billion))?/g,
  'zh-CN': /(\d[\d,]*(?:\.\d+)?)[多余]?([万亿])?/g,
};

const UNITS: Readonly<Record<string, number>> = { million: 1e6, billion: 1e9, 万: 1e4, 亿: 1e8 };

/** The figures a text names, sorted: `1.6 million` and `160多万` both give 1600000. */
export function figuresIn(text: string, language: Whole): number[] {
  const figures = [...text.matchAll(WRITTEN[language])].map(([, digits = '', unit = '']) =>
    Math.round(Number(digits.replaceAll(',', '')) * (UNITS[unit] ?? 1)),
  );
  return [...new Set(figures)].filter((figure) => figure > SMALL).toSorted((a, b) => a - b);
}
