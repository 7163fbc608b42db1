// SPDX-License-Identifier: Apache-2.0
// Schemas: each compiles on its own, names itself, takes every document of its format, and refuses spoilt ones.
import Ajv2020 from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

const PART = 'schemas';
const BASE_IRI = 'https://w3id.org/trust-improvement/';

export function checkSchemas(tree, report) {
  const ajv = new Ajv2020({ strict: true, strictRequired: false, allErrors: false });
  addFormats(ajv);
  const validators = new Map();
  for (const name of tree.find(/^schema\/.*\.schema\.json$/)) {
    const schema = tree.json(name);
    report.equal(PART, schema.$id, BASE_IRI + name, `the $id of ${name}`);
    report.equal(PART, schema.$schema, 'https://json-schema.org/draft/2020-12/schema', `the dialect of ${name}`);
    report.check(PART, references(schema).every((each) => each.startsWith('#/')), `${name} refers to another file`);
    validators.set(schema.properties.format.const, ajv.compile(schema));
  }
  report.equal(PART, validators.size, 6, 'the number of schemas');

  const formats = new Set();
  for (const [name, document] of tree.documents()) {
    const validate = validators.get(document.format);
    formats.add(document.format);
    report.check(PART, validate?.(document), `${name}: ${ajv.errorsText(validate?.errors)}`);
    for (const spoilt of spoil(document)) {
      report.check(PART, validate && !validate(spoilt), `${name} is taken though ${JSON.stringify(spoilt).slice(0, 100)}`);
    }
  }
  report.check(PART, formats.size >= 4, `documents of ${[...formats].join(', ')} only`);
  report.atLeast(PART, 1000);
}

function references(schema) {
  if (schema === null || typeof schema !== 'object') {
    return [];
  }
  return Object.entries(schema).flatMap(([key, value]) => (key === '$ref' ? [value] : references(value)));
}

// A document without its format, of another version, and with a value of another type.
function* spoil(document) {
  const { format, ...rest } = document;
  yield rest;
  yield { ...document, schemaVersion: '0' };
  const list = Object.keys(document).find((key) => Array.isArray(document[key]));
  if (list) {
    yield { ...document, [list]: [...document[list], null] };
    yield { ...document, [list]: {} };
  }
}
