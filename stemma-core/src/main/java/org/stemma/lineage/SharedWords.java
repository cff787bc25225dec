package org.stemma.lineage;

import org.stemma.article.Passage;

/**
 * A stretch that a text has from its source, in the words of both: the same, or a sentence that
 * runs in parallel.
 */
public record SharedWords(Passage copy, Passage source) {}
