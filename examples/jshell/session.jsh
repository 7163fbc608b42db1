// From a file of coded segments to a table that can be defended; run it from the root of the project.
var study = loadStudy("examples/jshell/interviews.csv");

// What is doubtful in the file: look here before you count.
check(study).print();

// Two people coded some of the segments, so one of them is chosen.
var table = valence(study, "c1");
table.print();

// How one of its numbers came about, and how far the coders agree.
explain(Contestedness.of(study, Lever.COMMONALITY, CodingSelection.coder("c1"))).print();

// The table for a report: n and caveats go with it.
save(table, "valence.md");
save(table, "valence.csv");
