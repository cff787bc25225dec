/**
 * What do the words and the form of a line tell? Datelines, bylines, dates, outlets, furniture:
 * word lists of a language, one reader a concept.
 *
 * <p>Start at {@link org.stemma.extract.wording.LineForm}.
 */
@NullMarked
package org.stemma.extract.wording;

import org.jspecify.annotations.NullMarked;
