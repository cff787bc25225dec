package org.stemma.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stemma.lexicon.Lexicon;
import org.stemma.text.Span;

/**
 * A line that holds dates and nothing else but their labels, day names and times of day.
 *
 * @param dates in order, at least one
 */
record DateLine(List<Labelled> dates) {

  /**
   * A date with what is said of it.
   *
   * @param span where it stands in the line
   * @param label {@code published}, {@code updated} or nothing
   */
  record Labelled(LocalDate date, Span span, Optional<String> label) {}

  private static final int LONGEST = 120;
  private static final Pattern WORD = Pattern.compile("\\p{L}{1,40}+");
  private static final Map<String, String> LABELS = labels();
  private static final String FILLER = "filler";

  private static Map<String, String> labels() {
    Map<String, String> labels = new HashMap<>();
    Lexicon.ENGLISH.rows("date-labels.tsv").forEach(row -> labels.put(row.get(0), row.get(1)));
    return Map.copyOf(labels);
  }

  /** The dates of {@code line}, if it is a line of dates. */
  static Optional<DateLine> of(String line, DateReader reader) {
    if (line.length() > LONGEST) {
      return Optional.empty();
    }
    List<Labelled> dates = new ArrayList<>();
    int from = 0;
    for (DateReader.Found found : reader.all(line)) {
      Optional<String> label = label(line.substring(from, found.span().start()));
      if (label.isEmpty()) {
        return Optional.empty();
      }
      dates.add(
          new Labelled(found.date(), found.span(), label.filter(word -> !word.equals(FILLER))));
      from = found.span().end();
    }
    boolean nothingElse = label(line.substring(from)).isPresent();
    return dates.isEmpty() || !nothingElse ? Optional.empty() : Optional.of(new DateLine(dates));
  }

  boolean isLabelled() {
    return dates.stream().anyMatch(date -> date.label().isPresent());
  }

  /** The label among the words of {@code text}; nothing if there is any other word. */
  private static Optional<String> label(String text) {
    String label = FILLER;
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      String meaning = LABELS.getOrDefault(matcher.group().toLowerCase(Locale.ROOT), "");
      if (meaning.isEmpty()) {
        return Optional.empty();
      }
      label = meaning.equals(FILLER) ? label : meaning;
    }
    return Optional.of(label);
  }
}
