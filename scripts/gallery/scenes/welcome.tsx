import '../../../components/welcome/welcome.css';
import type { Doors } from '../../../components/welcome/doors.ts';
import { Welcome } from '../../../components/welcome/Welcome.tsx';
import { nothing, type Scene, type Stage } from './scene.ts';

/** The first page after installation in one state. */
export function scene({ state }: Stage): Scene {
  const doors: Doors = {
    read: async () => ({
      hasAccess: state !== 'no-access',
      pinning: 'chromium',
      learnsFromVisits: true,
      learnsFromHistory: false,
    }),
    askForAccess: nothing,
    learnFromVisits: nothing,
    learnFromHistory: nothing,
    practise: () => () => undefined,
    onChange: () => undefined,
  };
  return { view: <Welcome doors={doors} /> };
}
