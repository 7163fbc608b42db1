// SPDX-License-Identifier: Apache-2.0
/** A consumer of tables on the module path. */
module consumer {
    requires io.github.trustimprovement.interchange;
}
