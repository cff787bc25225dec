package org.stemma.account;

import org.stemma.article.Evidence;

/** A trace of a template or generator ({@code kind} is "class" in JSON). */
public record ResidueItem(String id, String kind, String why, Evidence evidence) {}
