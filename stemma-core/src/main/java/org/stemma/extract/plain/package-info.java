/**
 * What is each line of a page whose markup is gone? By words, form and place.
 *
 * <p>Start at {@link org.stemma.extract.plain.PlainStep}.
 */
@NullMarked
package org.stemma.extract.plain;

import org.jspecify.annotations.NullMarked;
