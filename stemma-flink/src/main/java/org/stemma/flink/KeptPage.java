package org.stemma.flink;

import org.jspecify.annotations.Nullable;

/**
 * A page as it goes into a collection, or that it is gone.
 *
 * @param capture as received; null if it is gone
 * @param json as {@link ReadPage} has it; null if it is gone
 */
@SuppressWarnings("ArrayRecordComponent") // bytes that are passed on, never compared
public record KeptPage(String page, @Nullable CaptureRecord capture, byte @Nullable [] json) {}
