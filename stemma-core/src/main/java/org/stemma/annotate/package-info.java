/**
 * How are the words read? One {@link org.stemma.annotate.Annotator} a concept, run in a fixed order
 * by {@code ArticleReader}.
 *
 * <p>In: an {@link org.stemma.article.Article}. Out: a {@link org.stemma.annotation.Reading}.
 * Language knowledge lives in the resource files of {@code lexicon}; a new annotator implements the
 * interface and takes its place in the order.
 */
@NullMarked
package org.stemma.annotate;

import org.jspecify.annotations.NullMarked;
