package org.stemma.corpus;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A page whose origin is known.
 *
 * @param name unique; its order tells nothing
 * @param publisher invented
 * @param published the day as the page states it; empty if it states none
 * @param text title and paragraphs as plain text
 * @param making how it was made
 * @param parents names of the pages that it was made from; empty for an independent page
 * @param story number of the story that it tells, from 0
 * @param facts names of the facts that it states rightly
 */
public record CorpusPage(
    String name,
    String publisher,
    Optional<LocalDate> published,
    String text,
    Making making,
    List<String> parents,
    int story,
    Set<String> facts) {

  public CorpusPage {
    parents = List.copyOf(parents);
    facts = Set.copyOf(facts);
  }
}
