import type { DemoSignIn } from '@streetlight/contracts';
import type { z } from 'zod';

/** The five people of the demo desk; invented, and refused outside a demo. */
export const demoSignIns: z.infer<typeof DemoSignIn>[] = [
  { email: 'ana@demo.example', password: 'lantern-ana-2026', name: 'Ana', role: 'advisor' },
  { email: 'sofia@demo.example', password: 'lantern-sofia-2026', name: 'Sofia', role: 'supervisor' },
  { email: 'lukas@demo.example', password: 'lantern-lukas-2026', name: 'Lukas', role: 'legal' },
  { email: 'ewa@demo.example', password: 'lantern-ewa-2026', name: 'Ewa', role: 'editor' },
  { email: 'adam@demo.example', password: 'lantern-adam-2026', name: 'Adam', role: 'administrator' },
];
