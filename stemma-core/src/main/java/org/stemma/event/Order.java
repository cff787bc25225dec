package org.stemma.event;

import org.stemma.article.Passage;

/** One event came before another: ids of both, why, and the words that say so. */
public record Order(String before, String after, String why, Passage evidence) {}
