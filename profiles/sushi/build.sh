#!/bin/sh
# Compiles the FSH sources into src/main/resources/fhir. Needs node 20 and npm; the Java build needs neither.
set -eu
cd "$(dirname "$0")/.."
[ -d node_modules/fsh-sushi ] || npm ci
node sushi/core-package.mjs "$PWD/.fhirhome"
rm -rf target/fsh
# Only HOME steers where SUSHI looks for packages.
HOME="$PWD/.fhirhome" node_modules/.bin/sushi build . --out target/fsh
generated=src/main/resources/fhir
mkdir -p "$generated"
rm -f "$generated"/*.json
cp target/fsh/fsh-generated/resources/*.json "$generated"/
node sushi/guide.mjs "$generated" src/main/resources/fhir-examples
