package org.stemma.account;

import java.util.List;
import java.util.Optional;

/**
 * One contested fact: its readings, which of them is adopted, and why. Never a verdict of truth.
 *
 * @param about what the readings are of
 * @param kind what they are values of ({@code number}, {@code day}, {@code age}, ...)
 * @param adopted the text of the reading adopted, which is then the first; empty if none is
 * @param ground what decided: {@code later correction}, {@code independent sources}, {@code
 *     closeness} or {@code none}
 * @param why the same in words
 * @param readings at least two, each with its witnesses; those with more independent sources first
 * @param contradictions ids of the findings that the readings are taken from
 */
public record ApparatusItem(
    String id,
    String about,
    String kind,
    Optional<String> adopted,
    String ground,
    String why,
    List<ReadingItem> readings,
    List<String> contradictions) {}
