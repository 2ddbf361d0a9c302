import { createHash } from 'node:crypto';

/**
 * Surnames, handles and given names of the people in the sources, as the first twelve digits of
 * their SHA-256: the names themselves have no place in this project, not even in its tests.
 */
const DIGESTS: ReadonlySet<string> = new Set([
  'f49b0eb8b984',
  'f90e9f3755b0',
  'bbca16694995',
  'bf132601786d',
  '034497f08b19',
  '6d44846787c8',
  '37293f0b43d2',
  '5aad75653225',
  '98950652bfc9',
  '2ac812995780',
  '2f48b881ea70',
  'eb9e5c2a708d',
  'da5d8b3d9bb1',
  '9c2f138690fc',
  'fbc6935e8d3f',
  '714736147fb0',
  '87739bc92957',
  '00b6fac316a4',
  'bfce63b26266',
  'e543e8da2e1f',
  '611be59a5186',
  'e61f50597547',
  '754fbe91ea71',
  'b71521722d2c',
  '5d6aa235361d',
  '4fea233325b6',
  '2ddbdb25596f',
  '75844f70ae3d',
  'ac9702c956e5',
  '1af45b186c8c',
  'e61799194522',
  'd9cacbe9001c',
  '5cdc0c75f819',
  '5f4df959a115',
  '8c11949fd243',
  '7f8fd2485a1d',
  'dee55bf8057a',
  'db77fb6a311f',
  'e8904462a397',
  '7ac12aac8720',
  '2186c09fb58c',
  '3d6ca94f71df',
]);

/** Runs of Han characters as long as a Chinese name, from a text without spaces. */
function hanNames(run: string): string[] {
  return [...run].flatMap((_, start) => [run.slice(start, start + 2), run.slice(start, start + 3)]);
}

/** The words of a text that are the name or handle of a person in the sources. */
export function namesIn(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{Script=Latin}\p{N}]+/gu) ?? [];
  const runs = text.match(/\p{Script=Han}+/gu) ?? [];
  return [...new Set([...words, ...runs.flatMap(hanNames)])].filter((word) =>
    DIGESTS.has(createHash('sha256').update(word).digest('hex').slice(0, 12)),
  );
}
