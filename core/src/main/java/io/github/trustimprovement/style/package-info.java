// SPDX-License-Identifier: Apache-2.0
/** How value types are generated; not exported. */
package io.github.trustimprovement.style;
