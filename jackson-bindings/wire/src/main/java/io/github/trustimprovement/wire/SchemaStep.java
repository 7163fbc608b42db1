// SPDX-License-Identifier: Apache-2.0
package io.github.trustimprovement.wire;

import java.util.Map;

/**
 * What one version of a document's schema calls otherwise than the one before it: the new name of a property by its path
 * in the older version, in which an asterisk stands for any index.
 */
record SchemaStep(String format, String from, String to, Map<String, String> renamed) {}
