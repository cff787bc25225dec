package org.stemma.extract.tree;

/**
 * One of the pages that a page names above itself, from the first page of the site downwards.
 *
 * @param name its words
 * @param address as the page writes it; empty if it does not link there
 */
public record Crumb(Statement<String> name, String address) {}
