package org.stemma.flink;

/**
 * What was read of a page, and where it belongs.
 *
 * @param group the id of its group
 */
public record GroupedPage(String group, ReadPage page) {}
