// Made from docs/guide/walk.md. From the folder of the project:
// sh examples/jshell/open examples/jshell/walk.jsh
var project = Path.of("");

System.out.println("""

# A walk through two studies
""");

// From a file to a table that can be defended, step by step, with what may and may not be
// concluded at each. The question is the same throughout: *how do leaders judge commonality as a
// lever?* The first study holds the remarks that the 2026 paper reports; the second is invented
// and has all that the first lacks.

// The same walk is a script, walk.jsh, which runs without a terminal and prints each table with
// what may be said of it. In the code, `project` is the folder of this project.

System.out.println("""

# The remarks: read them
""");

// The remarks are a table: an id, the section, what is spoken of, a valence, a role. A row becomes
// a `CodedSegment`, and rows make a study.
var vocabulary = Vocabulary.standard();
var examples = project.resolve("examples/src/main/resources/io/github/trustimprovement/examples");

CodedSegment row(String[] cells) {
    var row = CodedSegment.builder().segment(cells[0]).source("section-" + cells[1]).text(cells[8]);
    if (!cells[6].equals("unstated")) {
        row.leaderGroup((LeaderGroup) vocabulary.concept("aol/leader-group/" + cells[6]));
    }
    if (!cells[2].equals("lever")) {
        var code = cells[4].isEmpty() ? cells[2] + "/" + cells[3] : cells[2] + "-sub-theme/" + cells[4];
        return row.code(vocabulary.concept("aol/" + code)).build();
    }
    row.lever(Coded.of((Lever) vocabulary.concept("aol/lever/" + cells[3])));
    if (!cells[4].isEmpty()) {
        row.theme(Coded.of((LeverTheme) vocabulary.concept("aol/theme/" + cells[4])));
    }
    if (!cells[5].isEmpty()) {
        row.valence((Valence) vocabulary.concept("aol/valence/" + cells[5]));
    }
    return row.build();
}

var lines = Files.readAllLines(examples.resolve("quickstart/reported-remarks.csv"));
var rows = lines.stream().skip(1).map(line -> row(line.split(",", -1))).toList();
var remarks = Study.from("remarks", rows).orThrow();
System.out.println(remarks);

System.out.println("""
May be concluded. Every remark has its place in the vocabulary: an unknown code would have stopped
here.
""");

System.out.println("""
May not be concluded. Anything on leaders. The table names none, so that two remarks may be one
leader's.
""");

System.out.println("""

# The remarks: check them
""");
System.out.println(Validator.of(RuleSets.study()).validate(remarks).countByRule());

System.out.println("""
May be concluded. No remark on a lever says what its valence rests on: that is how the table was
made, and nothing to mend by guessing.
""");

System.out.println("""
May not be concluded. That the coding is right, or better than one with more findings. A rule looks
at the form of a record, not at what was said.
""");

System.out.println("""

# The remarks: how levers are judged
""");
System.out.println(LeverValenceTable.of(remarks, CountingUnit.SEGMENT));

System.out.println("""
May be concluded. In the remarks that the paper reports, each lever is judged both ways,
commonality among them.
""");

System.out.println("""
May not be concluded. That leaders spoke more of one lever than of another. The paper chose what to
report, to show the range of what was said; another choice would give other counts.
""");

System.out.println("""

# The remarks: what they cannot answer
""");

// How many leaders see commonality so? The study does not know, and the measure says so instead of
// giving a number:
var leadersOfRemarks = LeverValenceTally.of(remarks, CountingUnit.LEADER);
System.out.println(LeaderPrevalence.of(LeaderMentions.of(leadersOfRemarks, Lever.COMMONALITY)).estimate());
System.out.println(LeverValenceTable.of(remarks, CountingUnit.SEGMENT).toGroupTable());

System.out.println("""
May be concluded. For most remarks nobody can say whether a chief executive spoke.
""");

System.out.println("""
May not be concluded. That the two groups differ, or that they agree. An answer that is undefined
is no zero.
""");

System.out.println("""

# The interviews: read them
""");

// What the remarks lack, the invented study has: a roster of fourteen leaders, whole interviews,
// two coders. **Everything in it is invented.**
var interviews = TrustImprovementJson.read(examples.resolve("inventedstudy/study.json"), Study.class, ReadPolicy.STRICT).orThrow();
System.out.println(interviews);
System.out.println(PositiveShare.of(interviews, Lever.COMMONALITY).estimate());

System.out.println("""
May be concluded. Two people coded some segments. Before anything is counted, it has to be said
whose codings count.
""");

System.out.println("""
May not be concluded. That the two may be thrown together. A segment that both coded would count by
whichever of them says more.
""");

System.out.println("""

# The interviews: one lever
""");

// The first coder has finished all interviews, and that coder's codings count from here on.
// Leaders are the unit of evidence, and segments show how much was said.
var c1 = CodingSelection.coder("c1");
var segments = LeverValenceTally.of(interviews, CountingUnit.SEGMENT, c1);
var leaders = LeverValenceTally.of(interviews, CountingUnit.LEADER, c1);
System.out.println(ValenceProfile.of(segments, leaders, Lever.COMMONALITY));

// n is 295: the document says that the first coder has finished all interviews, so that a segment
// without a code is a *no*. In JShell the same codings, read from a table that cannot say so and
// has no local codes, give an n of 278 and the same judgements.

System.out.println("""
May be concluded. Among these fourteen leaders commonality is judged both ways, and one of them
judges it both ways.
""");

System.out.println("""
May not be concluded. That it helps or hinders. A leader judged it, in circumstances; a valence is
no trait of the lever.
""");

System.out.println("""

# The interviews: who disagrees
""");

// Is it that leaders differ from each other, or that each sees both sides? For comparison, a lever
// where it is the latter:
System.out.println(ContestationSplit.of(segments, Lever.COMMONALITY));
System.out.println(ContestationSplit.of(segments, Lever.QUALITY_ASSURANCE));

System.out.println("""
May be concluded. Over commonality leaders differ from each other; over quality assurance no more
than chance would have them.
""");

System.out.println("""
May not be concluded. Why they differ. The trusts, the schools and the years behind the judgements
are not in these numbers.
""");

System.out.println("""

# The interviews: an interval, asked for
""");
System.out.println(PositiveShare.of(segments, Lever.COMMONALITY).withInterval(0.95));

System.out.println("""
May be concluded. Nine of twenty judgements are positive; without one of the leaders it could be a
half. The interval rests on leaders, is wide, and holds a half and much else.
""");

System.out.println("""
May not be concluded. That it holds the share among all leaders of trusts. These were picked for
variety; the interval treats them as if drawn at random, and below twenty leaders it is too narrow
even then.
""");

System.out.println("""

# The interviews: two groups of leaders
""");

// What is compared was declared before anybody looked. What is added after a look at the numbers
// would be found by chance.
var family = new LinkedHashMap<String, LeaderMentions>();
for (Lever lever : List.of(Lever.COMMONALITY, Lever.CONNECTEDNESS, Lever.RESEARCH_AND_EVIDENCE)) {
    family.put(lever.label(), LeaderMentions.of(leaders, lever));
}
System.out.println(GroupComparison.of(family).withExactPermutation());

System.out.println("""
May be concluded. All leaders of both groups speak of commonality, so that the groups cannot differ
in how many do. So uneven a split over research and evidence is rare among all ways to share out
the roles.
""");

System.out.println("""
May not be concluded. That the role is why: nobody drew lots for it. Nor that a group holds more
important what more of it mention.
""");

System.out.println("""

# The interviews: what was not asked
""");

// The agreement of coders and saturation are computed only when named, since a reflexive analysis
// rests on neither. Whoever uses a codebook may want the first:
System.out.println(CodingReliability.pairs(interviews).get(0)
        .table(List.of(CodedAs.of(Lever.COMMONALITY), CodedAs.of(Lever.CULTURE_VISION_AND_VALUES)), AgreementMeasure.KRIPPENDORFF_ALPHA));

System.out.println("""
May be concluded. The two coders find commonality in the same segments, and culture often not.
""");

System.out.println("""
May not be concluded. That what they agree on is right. A second reader adds to a reading, and is
no check on it.
""");

System.out.println("""

# Publish it
""");

// A number goes out with its derivation, and with the citation of the study that it was made from:
var share = PositiveShare.of(segments, Lever.COMMONALITY);
System.out.println(share.explain());
System.out.println(DocumentCitation.of(interviews));
System.out.println(DocumentCitation.of(Results.of(share).withTitle("Commonality in invented interviews")));

System.out.println("""
May be concluded. How the number came about, by anybody, from the same document.
""");

System.out.println("""
May not be concluded. More than under the steps above. A derivation shows that a number is right,
not that it was the one to ask for.
""");

// The measures have many more questions; the README of the invented study goes through them in the
// same way, and the report on the worked trust does so for a trust's record.
