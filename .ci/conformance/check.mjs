// SPDX-License-Identifier: Apache-2.0
// Checks the published ids, hashes, schemas and vectors with tools of other projects, without any Java:
//   node check.mjs FOLDER     where FOLDER is docs, or META-INF/trust-improvement of the jar
import path from 'node:path';
import process from 'node:process';

import { Report } from './report.mjs';
import { Tree } from './tree.mjs';
import { checkHashes } from './hashes.mjs';
import { checkIds } from './ids.mjs';
import { checkSchemas } from './schemas.mjs';
import { checkVectors } from './vectors.mjs';

const folder = process.argv[2];
if (!folder) {
  console.error('usage: node check.mjs FOLDER');
  process.exit(2);
}

const report = new Report();
const tree = new Tree(path.resolve(folder));
checkIds(tree, report);
checkHashes(tree, report);
checkSchemas(tree, report);
checkVectors(tree, report);
process.exit(report.end());
