/**
 * What does a set of rewritten pages look like whose tree is known? Seeded copies, cuts, merges,
 * rewrites and independent retellings of invented news, for tests, evaluation and benchmarks.
 *
 * <p>What it models: a story is told twice from the same facts, quotations and names, by two who do
 * not know of each other; every other page is made from pages of its story published ten minutes to
 * three days before it. Each word that can be said otherwise has five wordings or more. A heavy
 * rewrite is that of a machine: it chooses anew three words in four and keeps the sentences, their
 * order and the words of the language between. Seven pages in ten state the minute of their
 * publication, two the day, one nothing. What it does not model: rewrites that join, split or turn
 * sentences, translation, and writers who take facts alone.
 *
 * <p>The truth knows what nobody could read from the pages ({@link org.stemma.corpus.TrueEdge}).
 * Start at {@link org.stemma.corpus.RewrittenCorpus}.
 */
@NullMarked
package org.stemma.corpus;

import org.jspecify.annotations.NullMarked;
