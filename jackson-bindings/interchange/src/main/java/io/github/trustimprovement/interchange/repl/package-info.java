// SPDX-License-Identifier: Apache-2.0
/**
 * The front for JShell: {@code import static io.github.trustimprovement.interchange.repl.Repl.*;}.
 *
 * <p>Each method of {@link io.github.trustimprovement.interchange.repl.Repl} is a line over what every program can call,
 * so that an analysis which began at the console goes on in Java as it is. What the methods give back prints as a table
 * within the limits of JShell, and holds the value itself for whoever wants to go on with it.
 */
@NullMarked
package io.github.trustimprovement.interchange.repl;

import org.jspecify.annotations.NullMarked;
