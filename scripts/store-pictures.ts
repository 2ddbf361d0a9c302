/**
 * Takes the pictures for the stores, of the built extension on made-up pages: screenshots and tiles, in
 * the languages named, else in all. See docs/store/README.md.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LANGUAGES, type Language } from '../lib/i18n/languages.ts';
import { MARQUEE, SCREENSHOT, screenOf, TILE, tileOf } from './store-pictures/layout.ts';
import { play } from './store-pictures/play.ts';
import { openStage } from './store-pictures/stage.ts';
import { build } from './tools.ts';

const FOLDER = '.pictures/store';

/** The languages named on the command line. @throws when there is none of that tag */
function wantedLanguages(tags: readonly string[]): readonly Language[] {
  const known = Object.keys(LANGUAGES) as Language[];
  const unknown = tags.find((tag) => !known.some((language) => language === tag));
  if (unknown) throw new Error(`${unknown} is none of ${known.join(', ')}`);
  return tags.length === 0 ? known : known.filter((language) => tags.includes(language));
}

async function takeAll(language: Language): Promise<void> {
  const folder = join(FOLDER, language);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const save = (name: string, picture: Buffer) => writeFileSync(join(folder, `${name}.png`), picture);

  const stage = await openStage();
  try {
    const seen = await play(stage, language);
    for (const [name, { page, popup }] of Object.entries(seen.screens)) {
      // One tab draws one after the other.
      // oxlint-disable-next-line no-await-in-loop
      save(name, popup ? await stage.draw(screenOf(page, popup, language), SCREENSHOT) : page);
    }
    save('tile', await stage.draw(tileOf(seen.card, language, TILE), TILE));
    save('marquee', await stage.draw(tileOf(seen.card, language, MARQUEE), MARQUEE));
  } finally {
    await stage.close();
  }
  console.log(`${language}: ${folder}`);
}

try {
  const languages = wantedLanguages(process.argv.slice(2));
  const { code, output } = await build('chromium');
  if (code !== 0) throw new Error(`The build failed:\n${output}`);
  for (const language of languages) {
    // Two browsers at once would hide each other's windows.
    // oxlint-disable-next-line no-await-in-loop
    await takeAll(language);
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
