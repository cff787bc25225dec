/**
 * How good is it? {@link org.stemma.eval.CheckScore} scores an account against a gold account; a
 * {@link org.stemma.eval.PublicSet} scores one stage on a public data set.
 *
 * <p>In: what the stages give and what people wrote. Out: readable lines and one object of scores.
 * Nothing here is used to make an account.
 */
@NullMarked
package org.stemma.eval;

import org.jspecify.annotations.NullMarked;
