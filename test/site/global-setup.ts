import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { type BuiltSite, buildSite } from './build-site.ts';
import { makeHostileDossier } from './hostile-dossier.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    demo: BuiltSite;
    demoAgain: BuiltSite;
    withUrl: BuiltSite;
    hostile: BuiltSite;
    hostileKeptGoing: BuiltSite;
  }
}

const here = (...parts: string[]) => path.resolve(import.meta.dirname, ...parts);

/** Builds each small dossier once, one after the other, for all site tests. */
export async function setup(project: TestProject): Promise<void> {
  const hostile = await makeHostileDossier();
  project.provide('demo', await buildSite(here('../../content')));
  project.provide('demoAgain', await buildSite(here('../../content')));
  project.provide('withUrl', await buildSite(here('dossiers/with-url')));
  project.provide('hostile', await buildSite(hostile, { lastSite: 'the last site' }));
  project.provide('hostileKeptGoing', await buildSite(hostile, { args: ['--keep-going'] }));
}
