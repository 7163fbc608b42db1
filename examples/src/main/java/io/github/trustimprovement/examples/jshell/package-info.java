// SPDX-License-Identifier: Apache-2.0
/** The library at the console: JShell with everything imported, and scripts that stop at their first error. */
@NullMarked
package io.github.trustimprovement.examples.jshell;

import org.jspecify.annotations.NullMarked;
