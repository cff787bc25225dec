/**
 * What does a language bring? Word lists and tables, read once from resource files, one file a
 * language and topic.
 *
 * <p>In: a language code and a topic. Out: immutable sorted sets and rows. Start at {@link
 * org.stemma.lexicon.Lexicon}. The files and their columns are listed in {@code
 * org/stemma/lexicon/README.md} among the resources.
 */
@NullMarked
package org.stemma.lexicon;

import org.jspecify.annotations.NullMarked;
