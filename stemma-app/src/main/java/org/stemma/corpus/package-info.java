/**
 * What does a set of rewritten pages look like whose tree is known? Seeded copies, cuts, merges,
 * rewrites and independent retellings of invented news, for tests, evaluation and benchmarks.
 *
 * <p>Start at {@link org.stemma.corpus.RewrittenCorpus}.
 */
@NullMarked
package org.stemma.corpus;

import org.jspecify.annotations.NullMarked;
