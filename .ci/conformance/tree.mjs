// SPDX-License-Identifier: Apache-2.0
// The published files, by their path in the folder.
import fs from 'node:fs';
import path from 'node:path';

export class Tree {
  #root;
  #files;

  constructor(root) {
    this.#root = root;
    this.#files = fs
      .readdirSync(root, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.relative(root, path.join(entry.parentPath ?? entry.path, entry.name)))
      .map((name) => name.split(path.sep).join('/'))
      .sort();
  }

  // The files that match a pattern.
  find(pattern) {
    return this.#files.filter((name) => pattern.test(name));
  }

  has(name) {
    return this.#files.includes(name);
  }

  text(name) {
    return fs.readFileSync(path.join(this.#root, name), 'utf8');
  }

  json(name) {
    return JSON.parse(this.text(name));
  }

  // The catalogues lie beside the specification, in the jar at the top.
  catalogue(name) {
    return this.json(this.has(`spec/${name}`) ? `spec/${name}` : name);
  }

  // Every document that says its format, by path.
  documents() {
    return this.find(/^(vocabulary|vectors)\/.*\.json$/)
      .map((name) => [name, this.json(name)])
      .filter(([, json]) => typeof json.format === 'string' && json.format.startsWith('trust-improvement/'));
  }

  frameworks() {
    return this.find(/^vocabulary\/.*\.json$/).map((name) => this.json(name));
  }
}
