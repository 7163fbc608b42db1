// SPDX-License-Identifier: Apache-2.0
// Vectors: each rule has its documents, each finding points at something, and each measure has its scores.
const PART = 'vectors';

export function checkVectors(tree, report) {
  checkRules(tree, report);
  checkScores(tree, report);
}

function checkRules(tree, report) {
  const rules = new Map(tree.catalogue('rules.json').rules.map((rule) => [rule.code, rule]));
  for (const [code, rule] of rules) {
    const folder = `vectors/rules/${code}/`;
    const names = tree.find(/^vectors\/rules\//).filter((name) => name.startsWith(folder));
    const invalid = names.filter((name) => /\/invalid-\d+\.json$/.test(name));
    report.check(PART, invalid.length > 0, `${code} has no document that it faults`);
    for (const name of invalid) {
      const document = tree.json(name);
      const findings = tree.json(name.replace(/\.json$/, '.findings.json'));
      report.check(PART, names.includes(name.replace('invalid-', 'valid-')), `${name} has no twin without the fault`);
      report.check(PART, findings.some((finding) => finding.rule === code), `${name} has no finding of ${code}`);
      report.check(PART, rule.records.includes(document.format.split('/')[1]), `${name} is of another record`);
      findings.forEach((finding) => checkFinding(finding, document, rules, name, report));
    }
  }
  report.atLeast(PART, 400);
}

function checkFinding(finding, document, rules, name, report) {
  report.check(PART, rules.has(finding.rule), `${name}: no rule ${finding.rule}`);
  report.check(PART, ['ERROR', 'WARNING', 'INFO'].includes(finding.severity), `${name}: severity ${finding.severity}`);
  report.check(PART, valueAt(document, finding.pointer) !== undefined, `${name}: nothing at ${finding.pointer}`);
}

// RFC 6901.
function valueAt(document, pointer) {
  return pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
    .reduce((value, step) => value?.[step], document);
}

function checkScores(tree, report) {
  const { measures, caveats, undefinedReasons } = tree.catalogue('measures.json');
  const codes = new Set(measures.map((measure) => measure.code));
  const caveatCodes = new Set(caveats.map((caveat) => caveat.code));
  const reasonCodes = new Set(undefinedReasons.map((reason) => reason.code));
  const scored = tree
    .find(/^vectors\/scores\/[^/]*\.results\.json$/)
    .flatMap((name) => tree.json(name).explanations);
  report.equal(PART, scored.map((score) => score.measure).sort().join(), [...codes].sort().join(), 'the measures that have scores');
  for (const { measure, answers = [], formula } of scored) {
    report.equal(PART, formula, measures.find((each) => each.code === measure)?.formula, `the formula of ${measure}`);
    for (const { what, answer } of answers) {
      const at = `${measure}, ${what}`;
      report.check(PART, (answer?.caveats ?? []).every((caveat) => caveatCodes.has(caveat)), `${at}: an unknown caveat`);
      if (answer?.type === 'undefined') {
        report.check(PART, reasonCodes.has(answer.reason), `${at}: no reason ${answer.reason}`);
      } else {
        report.check(PART, codes.has(answer?.method.measure), `${at}: no measure ${answer?.method.measure}`);
      }
    }
  }
}
