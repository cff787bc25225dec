package org.stemma.contradiction;

import org.stemma.article.Passage;
import org.stemma.syntax.ParsedSentence;
import org.stemma.text.Span;

/**
 * What a party denies.
 *
 * @param party who denies it, in the words of the page or by name
 * @param sentence the sentence that holds what is denied
 * @param denied the words for it
 * @param passage the sentence in which it is denied
 */
record Denial(String party, ParsedSentence sentence, Span denied, Passage passage) {}
