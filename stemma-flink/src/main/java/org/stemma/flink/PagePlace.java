package org.stemma.flink;

/**
 * Where a page belongs.
 *
 * @param page its name
 * @param group the id of its group
 */
public record PagePlace(String page, String group) {}
