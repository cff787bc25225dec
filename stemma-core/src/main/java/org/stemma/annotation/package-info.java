/**
 * What do the words say? Sealed {@link org.stemma.annotation.Annotation}: names, times, speech,
 * figures, events, hedges, residue, sources, each with its span; {@link
 * org.stemma.annotation.Reading}: an article with all of them.
 *
 * <p>Everything downstream reads these values; how they are made is the business of {@code
 * annotate}.
 */
@NullMarked
package org.stemma.annotation;

import org.jspecify.annotations.NullMarked;
