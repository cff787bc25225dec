/**
 * Where does a sentence end, and how is it built? Spans: {@link
 * org.stemma.syntax.SentenceSplitter}; words with tags, lemmas, names and dependencies: {@link
 * org.stemma.syntax.ParsedSentence}.
 *
 * <p>The interface {@link org.stemma.syntax.Parser} is implemented outside the core, where models
 * are loaded. In: text and the spans of its sentences. Out: one parsed sentence for each.
 */
@NullMarked
package org.stemma.syntax;

import org.jspecify.annotations.NullMarked;
