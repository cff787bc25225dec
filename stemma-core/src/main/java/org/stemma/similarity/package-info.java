/**
 * How much do two texts share? Shingles, MinHash (Broder 1997), aligned runs of words; scores in
 * [0,1].
 *
 * <p>In: token lists of any language. Out: numbers and runs. Knows nothing of news.
 */
@NullMarked
package org.stemma.similarity;

import org.jspecify.annotations.NullMarked;
