/**
 * How are captures read on many machines? The functions of the core as operators of Apache Flink;
 * what a page says, no operator knows. Start at {@code ReadFlow} for what there is, at {@code
 * StreamFlow} for what comes.
 */
@NullMarked
package org.stemma.flink;

import org.jspecify.annotations.NullMarked;
