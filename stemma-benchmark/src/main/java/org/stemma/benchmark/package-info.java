/**
 * How fast are extraction and annotation beside their peers? Pages in, pages a CPU second out;
 * start at {@link org.stemma.benchmark.ExtractionBenchmark} and {@link
 * org.stemma.benchmark.AnnotationBenchmark}. Never shipped.
 */
@NullMarked
package org.stemma.benchmark;

import org.jspecify.annotations.NullMarked;
