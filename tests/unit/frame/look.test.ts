import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { beginLife, endLife } from '../../../lib/frame/life.ts';
import { lookAt } from '../../../lib/frame/look.ts';
import { testProtection } from '../../../lib/frame/self-test.ts';

beforeEach(() => {
  beginLife();
  // Which the DOM of tests lacks.
  Object.assign(window, { origin: 'https://apply-now.example' });
  vi.spyOn(document.documentElement, 'clientWidth', 'get').mockReturnValue(1000);
  vi.spyOn(document.documentElement, 'clientHeight', 'get').mockReturnValue(600);
});
afterEach(() => {
  document.body.replaceChildren();
  vi.restoreAllMocks();
});

/** Puts a drawing of a size on the page. */
function draw(width: number, height: number): void {
  const canvas = document.createElement('canvas');
  canvas.getBoundingClientRect = () => new DOMRect(0, 0, width, height);
  document.body.append(canvas);
}

describe('a look at a page', () => {
  it('finds nothing in the way on a plain page', () => {
    expect(lookAt(document)).toEqual({ origin: 'https://apply-now.example', isAwake: true, obstacle: null });
  });

  it('knows a page that is one drawing', () => {
    draw(1000, 600);
    expect(lookAt(document).obstacle).toBe('drawn');
  });

  it('takes a small drawing for an ornament', () => {
    draw(400, 300);
    expect(lookAt(document).obstacle).toBeNull();
  });

  it('reads on where fields stand beside a large drawing', () => {
    draw(1000, 600);
    document.body.append(document.createElement('input'));
    expect(lookAt(document).obstacle).toBeNull();
  });

  it('knows a document in a viewer', () => {
    vi.spyOn(document, 'contentType', 'get').mockReturnValue('application/pdf');
    expect(lookAt(document).obstacle).toBe('document');
  });

  it('notices that nobody watches the page', () => {
    endLife();
    expect(lookAt(document).isAwake).toBe(false);
  });
});

describe('the self-test', () => {
  it('understands every sample, in each script, and leaves the page as it was', () => {
    const before = document.documentElement.outerHTML;
    const { isAwake, samples, understood } = testProtection();
    expect(isAwake).toBe(true);
    expect(understood).toBe(samples);
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('says when nobody watches the page', () => {
    endLife();
    expect(testProtection().isAwake).toBe(false);
  });
});
