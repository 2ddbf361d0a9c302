import '../../../components/owners/owners.css';
import { Owners } from '../../../components/owners/Owners.tsx';
import type { Scene } from './scene.ts';

/** The page for site owners, which is always the same. */
export function scene(): Scene {
  return { view: <Owners /> };
}
