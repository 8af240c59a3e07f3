// Fills in what the implementation guide lists: every compiled definition and every example, so that the list cannot go stale.
// Usage: node guide.mjs <folder of definitions> <folder of examples>
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const [definitions, examples] = process.argv.slice(2);
const GUIDE = join(definitions, 'ImplementationGuide-nl.samenhang.profiles.json');

function resourcesIn(folder) {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')));
}

function listed(resource, kind) {
  const reference = `${resource.resourceType}/${resource.id}`;
  return { reference: { reference }, name: resource.title ?? resource.name ?? resource.identifier?.value ?? resource.id, ...kind };
}

const guide = JSON.parse(readFileSync(GUIDE, 'utf8'));
guide.definition = {
  resource: [
    ...resourcesIn(definitions)
      .filter((resource) => resource.resourceType !== 'ImplementationGuide')
      .map((resource) => listed(resource, { exampleBoolean: false })),
    ...resourcesIn(examples).map((resource) => listed(resource, { exampleCanonical: resource.meta.profile[0] })),
  ],
};
writeFileSync(GUIDE, `${JSON.stringify(guide, null, 2)}\n`);
