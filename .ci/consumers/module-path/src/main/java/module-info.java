// SPDX-License-Identifier: Apache-2.0
/** A consumer on the module path. */
module consumer {
    requires io.github.trustimprovement.jackson;
}
