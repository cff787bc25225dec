package org.stemma.event;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stemma.lexicon.Lexicon;

/**
 * What kind of conflict or crisis event a short text tells, by the thirty types of the CASE 2021
 * task, which follow ACLED's: finer than PLOVER's where there is fighting. Cues of {@code
 * conflict-types.tsv} are summed; one that stands early counts up to a third more. Beside an event
 * of an account only a type is named that may stand beside its PLOVER type ({@code
 * conflict-labels.tsv}). Thread-safe.
 */
public final class ConflictTypes {

  /** The types of the English cues. */
  public static final ConflictTypes ENGLISH = new ConflictTypes(Lexicon.ENGLISH);

  private static final Pattern WORD = Pattern.compile("[a-z0-9]++(?:[-'][a-z0-9]++)*+");

  /** What the first word adds to a cue's weight; a tenth as much after a hundred words. */
  private static final double EARLY = 0.3;

  private static final double WORDS_TO_HALVE = 10;

  private record Cue(String type, List<List<String>> parts, double weight) {}

  /**
   * What the cues must come to before a type is named beside an event: one telling cue, or two that
   * are less so. By judgement, not swept.
   */
  private static final double TELLING = 6;

  private final List<Cue> cues = new ArrayList<>();
  private final Map<String, String> labels = new HashMap<>();

  /** PLOVER types and kinds that each type may stand beside. */
  private final Map<String, Set<String>> beside = new HashMap<>();

  private ConflictTypes(Lexicon lexicon) {
    for (List<String> row : lexicon.rows("conflict-types.tsv")) {
      List<List<String>> parts = new ArrayList<>();
      for (String part : row.get(1).split("\\+")) {
        parts.add(List.of(part.split("_")));
      }
      cues.add(new Cue(row.get(0), parts, Double.parseDouble(row.get(2))));
    }
    for (List<String> row : lexicon.rows("conflict-labels.tsv")) {
      labels.put(row.get(0), row.get(1));
      beside.put(row.get(0), Set.of(row.get(2).split(",")));
    }
  }

  /** The type that the cues in {@code text} speak for; empty if there is no cue. */
  public Optional<String> of(String text) {
    return best(sums(text), 0);
  }

  /**
   * The type beside that of an event, in words for a reader ("air strike"); empty where the cues
   * tell too little, or of something else than the event.
   *
   * @param plover PLOVER types of the event, or its kind where it has none
   * @param sentences what tells the event
   */
  public Optional<String> beside(Collection<String> plover, List<String> sentences) {
    Map<String, Double> sums = new TreeMap<>();
    for (String sentence : sentences) {
      sums(sentence).forEach((type, sum) -> sums.merge(type, sum / sentences.size(), Double::sum));
    }
    sums.keySet()
        .removeIf(type -> Collections.disjoint(beside.getOrDefault(type, Set.of()), plover));
    return best(sums, TELLING).map(type -> labels.getOrDefault(type, type));
  }

  private static Optional<String> best(Map<String, Double> sums, double least) {
    return sums.entrySet().stream()
        .filter(type -> type.getValue() > 0 && type.getValue() >= least)
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey);
  }

  /** What the cues in a text come to, by type. */
  private Map<String, Double> sums(String text) {
    List<String> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(text.toLowerCase(Locale.ROOT));
    while (matcher.find()) {
      words.add(matcher.group());
    }
    Map<String, Double> sums = new TreeMap<>();
    for (Cue cue : cues) {
      int last = last(cue, words);
      if (last >= 0) {
        double early = 1 + EARLY / (1 + last / WORDS_TO_HALVE);
        sums.merge(cue.type(), cue.weight() * early, Double::sum);
      }
    }
    return sums;
  }

  /** Where the part that stands last begins, or -1 if one is missing. */
  private static int last(Cue cue, List<String> words) {
    int last = 0;
    for (List<String> part : cue.parts()) {
      int at = find(part, words);
      if (at < 0) {
        return -1;
      }
      last = Math.max(last, at);
    }
    return last;
  }

  private static int find(List<String> part, List<String> words) {
    for (int i = 0; i + part.size() <= words.size(); i++) {
      int matched = 0;
      while (matched < part.size() && matches(part.get(matched), words.get(i + matched))) {
        matched++;
      }
      if (matched == part.size()) {
        return i;
      }
    }
    return -1;
  }

  private static boolean matches(String wanted, String word) {
    return wanted.endsWith("*")
        ? word.startsWith(wanted.substring(0, wanted.length() - 1))
        : word.equals(wanted);
  }
}
