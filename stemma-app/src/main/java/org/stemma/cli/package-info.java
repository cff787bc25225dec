/**
 * How does a person ask? One class a verb; the only user of standard output and standard error.
 *
 * <p>Start at {@link org.stemma.cli.Main}.
 */
@NullMarked
package org.stemma.cli;

import org.jspecify.annotations.NullMarked;
