package org.stemma.flink;

/**
 * A reading for a telling.
 *
 * @param json as {@link ReadPage} has it
 */
@SuppressWarnings("ArrayRecordComponent") // bytes that are passed on, never compared
public record OrderedPage(String telling, byte[] json) {}
