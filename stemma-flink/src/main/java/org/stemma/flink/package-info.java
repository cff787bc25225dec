/**
 * How are captures read on many machines? The functions of the core as operators of Apache Flink;
 * what is news and what is not, no operator knows. Start at {@code ReadFlow}.
 */
@NullMarked
package org.stemma.flink;

import org.jspecify.annotations.NullMarked;
