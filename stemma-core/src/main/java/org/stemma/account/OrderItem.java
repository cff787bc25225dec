package org.stemma.account;

import org.stemma.article.Evidence;

/** Event {@code before} came before event {@code after}, because of these words. */
public record OrderItem(String before, String after, String why, Evidence evidence) {}
