// SPDX-License-Identifier: Apache-2.0
/** Tables in CSV files for the records of the Trust Improvement Model, and the front for JShell; unofficial. */
module io.github.trustimprovement.interchange {
    requires transitive io.github.trustimprovement.jackson;
    requires de.siegmar.fastcsv;
    requires static org.jspecify;

    exports io.github.trustimprovement.interchange;
    exports io.github.trustimprovement.interchange.csv;
    exports io.github.trustimprovement.interchange.repl;
}
