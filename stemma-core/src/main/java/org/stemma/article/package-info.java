/**
 * What does the page say, and what is only around it? {@link org.stemma.article.Article}: the text
 * and metadata of one page, its blocks (kept, or dropped with the reason) and its segments; {@link
 * org.stemma.article.Evidence}: exact words of a page.
 *
 * <p>Spans inside these values refer to {@link org.stemma.article.Article#text()}; {@link
 * org.stemma.article.Article#evidence} turns them into words of the page as received. Nothing here
 * knows how an article was extracted.
 */
@NullMarked
package org.stemma.article;

import org.jspecify.annotations.NullMarked;
