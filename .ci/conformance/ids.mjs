// SPDX-License-Identifier: Apache-2.0
// Ids of concepts: their form, that each stands once, their IRI, and the UUID (version 5 of RFC 9562) of the IRI.
import crypto from 'node:crypto';

const PART = 'ids';
const BASE_IRI = 'https://w3id.org/trust-improvement/';
const ID = /^[a-z0-9-]+(\/[a-z0-9-]+)+$/;
const URL_NAMESPACE = '6ba7b811-9dad-11d1-80b4-00c04fd430c8';

export function checkIds(tree, report) {
  const published = new Map(tree.json('vectors/ids.json').ids.map((entry) => [entry.id, entry]));
  const seen = new Set();
  for (const framework of tree.frameworks()) {
    const known = new Set();
    for (const { id, parent } of framework.concepts) {
      report.check(PART, ID.test(id) && id.startsWith(`${framework.framework}/`), `the form of ${id}`);
      report.check(PART, !seen.has(id), `${id} stands twice`);
      report.check(PART, parent === undefined || known.has(parent), `${id} stands before its parent ${parent}`);
      known.add(id);
      seen.add(id);
      const entry = published.get(id);
      report.equal(PART, entry?.iri, BASE_IRI + id, `the IRI of ${id}`);
      report.equal(PART, entry?.uuid, uuid5(BASE_IRI + id), `the UUID of ${id}`);
    }
    for (const { from, to } of framework.relations) {
      report.check(PART, known.has(from) && known.has(to), `a relation of ${framework.framework}: ${from}, ${to}`);
    }
    for (const { concept, replacedBy } of framework.deprecations ?? []) {
      report.check(PART, ID.test(concept), `a deprecated id: ${concept}`);
      report.check(PART, replacedBy === undefined || known.has(replacedBy), `${concept} gave way to ${replacedBy}`);
    }
  }
  report.equal(PART, seen.size, published.size, 'the number of ids');
  report.equal(PART, new Set([...published.values()].map((entry) => entry.uuid)).size, published.size, 'UUIDs that differ');
  report.atLeast(PART, 1000);
}

function uuid5(name) {
  const hash = crypto
    .createHash('sha1')
    .update(Buffer.from(URL_NAMESPACE.replaceAll('-', ''), 'hex'))
    .update(name, 'utf8')
    .digest()
    .subarray(0, 16);
  hash[6] = (hash[6] & 0x0f) | 0x50;
  hash[8] = (hash[8] & 0x3f) | 0x80;
  return hash.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
