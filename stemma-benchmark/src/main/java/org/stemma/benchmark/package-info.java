/**
 * How fast is extraction beside its peers? Pages in, pages a CPU second and bytes a page out; start
 * at {@link org.stemma.benchmark.ExtractionBenchmark}. Never shipped.
 */
@NullMarked
package org.stemma.benchmark;

import org.jspecify.annotations.NullMarked;
