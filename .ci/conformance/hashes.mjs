// SPDX-License-Identifier: Apache-2.0
// Canonical forms (RFC 8785) and the SHA-256 over them, with the canonicaliser of another project.
import crypto from 'node:crypto';

import canonicalize from 'canonicalize';

const PART = 'hashes';

export function checkHashes(tree, report) {
  for (const { text, canonical, hash, findings } of tree.json('vectors/canonical.json').texts) {
    if (canonical === undefined) {
      report.check(PART, findings.length > 0, `neither a form nor a finding of ${text}`);
    } else {
      report.equal(PART, canonicalize(JSON.parse(text)), canonical, `the canonical form of ${text}`);
      report.equal(PART, hashOf(JSON.parse(text)), hash, `the hash of ${text}`);
    }
  }

  const documents = new Map(tree.documents());
  const manifest = tree.json('vectors/manifest.json').documents;
  report.equal(PART, manifest.length, documents.size, 'the number of documents in the manifest');
  for (const { path, format, hash } of manifest) {
    const document = documents.get(path);
    report.equal(PART, document?.format, format, `the format of ${path}`);
    report.equal(PART, document && hashOf(document), hash, `the hash of ${path}`);
    if (document) {
      const changed = { ...document, note: `${document.note ?? ''}.` };
      report.check(PART, hashOf(changed) !== hash, `${path} could be changed without a trace`);
    }
  }

  // Citations of the editions; the jar has the framework files without this list.
  if (tree.has('vocabulary/hashes.txt')) {
    const cited = tree.text('vocabulary/hashes.txt').trimEnd().split('\n');
    const expected = tree.frameworks().map((each) => `${each.framework}|${each.edition} ${hashOf(each)}`);
    report.equal(PART, cited.sort().join(), expected.sort().join(), 'vocabulary/hashes.txt');
  }
  report.atLeast(PART, 500);
}

function hashOf(json) {
  return `sha256:${crypto.createHash('sha256').update(canonicalize(json), 'utf8').digest('hex')}`;
}
