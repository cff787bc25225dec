package org.stemma.contradiction;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.stemma.annotation.Reading;
import org.stemma.annotation.TimeExpression;
import org.stemma.article.Passage;
import org.stemma.claim.Material;
import org.stemma.revision.CorrectionNotes;
import org.stemma.similarity.Token;
import org.stemma.similarity.Tokens;
import org.stemma.text.Span;

/**
 * What pages say in notes that they had wrong: a page that gives the one number and has a note with
 * the other once gave the other and takes it back.
 */
final class NotedCorrections {

  /** For each page its notes with the numbers in them, days and hours left out. */
  private final Map<String, Map<Passage, Set<String>>> notes = new LinkedHashMap<>();

  NotedCorrections(Material material) {
    for (Reading reading : material.readings()) {
      for (Span note : CorrectionNotes.all(reading)) {
        notes
            .computeIfAbsent(reading.page(), k -> new LinkedHashMap<>())
            .put(reading.passage(note), numbers(reading, note));
      }
    }
  }

  private static Set<String> numbers(Reading reading, Span note) {
    List<Span> times =
        reading.within(TimeExpression.class, note).stream().map(TimeExpression::span).toList();
    return Tokens.of(reading.article().text(), note).stream()
        .filter(token -> times.stream().noneMatch(time -> time.overlaps(token.span())))
        .map(Token::form)
        .filter(NotedCorrections::isNumber)
        .collect(Collectors.toSet());
  }

  private static boolean isNumber(String form) {
    return Character.isDigit(form.charAt(0));
  }

  /** The finding, a side of it taken back where pages of the other say so. */
  Finding noted(Finding finding) {
    return notes.isEmpty()
        ? finding
        : new Finding(
            finding.kind(),
            finding.verdict(),
            finding.severity(),
            finding.about(),
            takenBack(finding.a(), finding.b()),
            takenBack(finding.b(), finding.a()),
            finding.why());
  }

  private Variant takenBack(Variant side, Variant other) {
    Optional<String> number = number(side).filter(n -> !number(other).equals(Optional.of(n)));
    Set<String> pages = pages(other);
    pages.removeAll(pages(side));
    side.withdrawn().forEach(known -> pages.remove(known.page()));
    List<Withdrawal> found = new ArrayList<>();
    for (String page : pages) {
      notes.getOrDefault(page, Map.of()).entrySet().stream()
          .filter(note -> number.filter(note.getValue()::contains).isPresent())
          .findFirst()
          .ifPresent(note -> found.add(Withdrawal.by(note.getKey())));
    }
    return found.isEmpty() ? side : side.takenBack(found);
  }

  private static Set<String> pages(Variant side) {
    return side.witnesses().stream()
        .map(Passage::page)
        .collect(Collectors.toCollection(HashSet::new));
  }

  private static Optional<String> number(Variant side) {
    return side.value().stream()
        .filter(value -> value.kind() != ValueKind.DAY && value.kind() != ValueKind.HOUR)
        .flatMap(value -> Tokens.of(value.text()).stream())
        .map(Token::form)
        .filter(NotedCorrections::isNumber)
        .findFirst();
  }
}
