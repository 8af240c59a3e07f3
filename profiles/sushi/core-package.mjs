// Writes the FHIR R4 core package, and empty stubs of what SUSHI asks for by itself, into a package cache.
// Usage: node core-package.mjs <home>   (the cache is <home>/.fhir/packages)
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const SOURCES = [
  'profiles-types',
  'profiles-resources',
  'profiles-others',
  'extension-definitions',
  'v2-tables',
  'v3-codesystems',
  'valuesets',
  'conceptmaps',
  'search-parameters',
];
const STUBS = ['hl7.fhir.uv.tools.r4', 'hl7.terminology.r4', 'hl7.fhir.uv.extensions.r4'];

const packages = join(process.argv[2], '.fhir', 'packages');
const definitions = join(
  import.meta.dirname, '..', 'node_modules', '@medplum', 'definitions', 'dist', 'fhir', 'r4');

function writePackage(name, version, resources) {
  const folder = join(packages, `${name}#${version}`, 'package');
  mkdirSync(folder, { recursive: true });
  for (const resource of resources) {
    delete resource.text;
    writeFileSync(join(folder, `${resource.resourceType}-${resource.id}.json`), JSON.stringify(resource));
  }
  // Last, so that a half-written package is written again.
  writeFileSync(join(folder, 'package.json'),
    JSON.stringify({ name, version, fhirVersions: ['4.0.1'], dependencies: {} }));
}

function coreResources() {
  return SOURCES
    .flatMap((source) => JSON.parse(readFileSync(join(definitions, `${source}.json`), 'utf8')).entry)
    .map((entry) => entry.resource)
    .filter((resource) => resource?.id && !resource.url?.startsWith('https://medplum'));
}

if (!existsSync(join(packages, 'hl7.fhir.r4.core#4.0.1', 'package', 'package.json'))) {
  writePackage('hl7.fhir.r4.core', '4.0.1', coreResources());
}
STUBS.forEach((stub) => writePackage(stub, '0.0.0', []));
