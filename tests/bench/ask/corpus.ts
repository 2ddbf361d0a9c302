import { readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';

/** What people who labelled a page say one of its controls asks for. */
export interface TruthField {
  readonly truthId: string;
  /** A kind, or `none`. */
  readonly label: string;
  /** Other right answers. */
  readonly alt?: readonly string[];
  /** Left out of all figures. */
  readonly ambiguous?: boolean;
  readonly unscored?: boolean;
  /** Under a static `display: none`, as later steps of a form are. */
  readonly hidden?: boolean;
}

export interface TruthPage {
  readonly file: string;
  readonly lang: string;
  readonly country: string;
  readonly fields: readonly TruthField[];
}

/** A folder of labelled pages. */
export interface Corpus {
  readonly name: string;
  readonly folder: string;
  readonly pages: readonly TruthPage[];
}

/**
 * Reads a folder that holds truth.json and its pages side by side.
 *
 * @throws when there is no truth.json
 */
export function readCorpus(path: string): Corpus {
  const folder = resolve(path);
  const pages = JSON.parse(readFileSync(join(folder, 'truth.json'), 'utf8')) as TruthPage[];
  return { name: basename(folder), folder, pages };
}

/** Whether a page runs scripts or loads frames, so that controls may come late. */
export function isAlive(corpus: Corpus, page: TruthPage): boolean {
  return /<script|<i?frame\b|shadowrootmode|\son(?:load|error|focus)=/i.test(
    readFileSync(join(corpus.folder, page.file), 'utf8'),
  );
}
