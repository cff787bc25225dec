package org.stemma.account;

import java.util.List;
import java.util.Optional;
import org.stemma.article.Evidence;

/**
 * Something that happened, or is said to come.
 *
 * @param event PLOVER 0.8 types; empty if it has no category, then {@code kind} says what it is
 * @param conflict finer than PLOVER: which type of {@code conflict-labels.tsv} the words speak for
 *     (ACLED, CASE 2021), for instance {@code air strike}
 * @param edtf when, as far as all pages together allow; empty if no date can be given
 * @param edtfStrict when, as far as the page of its first mention allows
 * @param weekday the weekday of an unknown day
 * @param status reported, announced, ongoing, cancelled, hypothetical, denied, alleged, unconfirmed
 *     or historical
 * @param docs names of the pages that tell it
 */
public record EventItem(
    String id,
    List<String> event,
    List<String> mode,
    Optional<Integer> quadCode,
    Optional<String> kind,
    Optional<String> conflict,
    String label,
    Optional<String> edtf,
    Optional<String> edtfStrict,
    Optional<String> weekday,
    String dateBasis,
    String status,
    List<ParticipantItem> actor,
    List<ParticipantItem> recipient,
    Optional<PlaceItem> place,
    List<String> docs,
    List<Evidence> mentions) {

  /** A place as named, with its country from the gazetteer. */
  public record PlaceItem(String name, Optional<String> country) {}
}
