/**
 * What holds these words? What can be found of an account ({@link org.stemma.search.ItemFindables})
 * and of the text of a page ({@link org.stemma.search.Passages}), what is asked for ({@link
 * org.stemma.search.SearchQuery}), and how what was found is shown ({@link
 * org.stemma.search.Snippets}). Where it is looked up is another's: {@link
 * org.stemma.search.SearchIndex}.
 */
@NullMarked
package org.stemma.search;

import org.jspecify.annotations.NullMarked;
