/**
 * Which words and numbers do the evals alone bring? Lists as resources beside {@link
 * org.stemma.eval.lexicon.ResourceLines}, one file a topic, each with its source in the header;
 * what makes an account reads none of them.
 */
@NullMarked
package org.stemma.eval.lexicon;

import org.jspecify.annotations.NullMarked;
