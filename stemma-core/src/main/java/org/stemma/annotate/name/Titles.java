package org.stemma.annotate.name;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.stemma.lexicon.Lexicon;
import org.stemma.syntax.ParsedSentence;
import org.stemma.syntax.Word;

/**
 * Offices and ranks printed with a name: before it ("former Foreign Minister Ana Ruiz", "the fire
 * chief, Dana Wills") or behind it ("Ana Ruiz, the mayor").
 */
final class Titles {

  /** Words of a country or body before an office. By judgement, not swept. */
  private static final int LONGEST_NAME = 4;

  private static final Set<String> DEFINITE = Lexicon.ENGLISH.words("definite-words.txt");

  /** Words of a title: first index, one past the last. */
  record Words(int from, int to) {}

  /** Words of a title, at most: more than the longest of the list has. A bound, no threshold. */
  private static final int LONGEST = 9;

  /** Words before a title that belong to it. */
  private static final Set<String> QUALIFIERS = Lexicon.ENGLISH.words("title-qualifiers.txt");

  /** Words that no title behind a name runs across. */
  private static final Set<String> STOPS = Lexicon.ENGLISH.words("title-stops.txt");

  private final Map<String, String> kinds;
  private final GazetteerNames gazetteer;

  Titles(Lexicon lexicon, GazetteerNames gazetteer) {
    this.kinds =
        lexicon.rows("titles.tsv").stream()
            .collect(Collectors.toUnmodifiableMap(r -> r.get(0), r -> r.get(1)));
    this.gazetteer = gazetteer;
  }

  /** Number of words at {@code from} that are a title inside a name; 0 if there are none. */
  int leading(ParsedSentence sentence, int from, int to) {
    for (int end = to - 1; end > from; end--) {
      String kind = kinds.get(lower(sentence, from, end));
      // "Dean", "Bishop" and "Baker" are names too; a role of one word is left inside.
      if (kind != null && !(kind.equals("role") && end == from + 1)) {
        return end - from;
      }
    }
    return 0;
  }

  /** The title that belongs to the name at {@code from}..{@code to}, if any. */
  Optional<Words> of(ParsedSentence sentence, int from, int to) {
    Optional<Words> directly = endingAt(sentence, from);
    if (directly.isPresent()) {
      return directly;
    }
    List<Word> words = sentence.words();
    boolean afterComma = from > 0 && words.get(from - 1).form().equals(",");
    boolean closed = to >= words.size() || !NameText.wordy(words.get(to));
    if (afterComma && closed) {
      Optional<Words> before = endingAt(sentence, from - 1).filter(t -> definite(sentence, t));
      if (before.isPresent()) {
        return before;
      }
    }
    return to < words.size() && words.get(to).form().equals(",")
        ? behind(sentence, to + 1)
        : Optional.empty();
  }

  private Optional<Words> endingAt(ParsedSentence sentence, int end) {
    for (int from = Math.max(0, end - LONGEST); from < end; from++) {
      if (kinds.containsKey(lower(sentence, from, end))) {
        return Optional.of(new Words(widened(sentence, from), end));
      }
    }
    return Optional.empty();
  }

  /** Takes in what qualifies the title: "former", a nationality, a country, a body. */
  private int widened(ParsedSentence sentence, int title) {
    List<Word> words = sentence.words();
    int from = title;
    while (from > 0) {
      int before = from - 1;
      String form = words.get(before).form().toLowerCase(Locale.ROOT);
      boolean hyphen =
          form.equals("-")
              && before > 0
              && NameText.glued(sentence, before + 1)
              && NameText.glued(sentence, before);
      int name = nameStart(sentence, from);
      if (QUALIFIERS.contains(form) || form.startsWith("ex-")) {
        from = before;
      } else if (hyphen
          && QUALIFIERS.contains(words.get(before - 1).form().toLowerCase(Locale.ROOT))) {
        from = before - 1;
      } else if (name < from) {
        from = name;
      } else {
        return from;
      }
    }
    return from;
  }

  /**
   * First word of the nationality, country or body that ends at {@code end}; {@code end} if none.
   */
  private int nameStart(ParsedSentence sentence, int end) {
    for (int from = Math.max(0, end - LONGEST_NAME); from < end; from++) {
      if (gazetteer.entry(sentence, from, end).isPresent()) {
        return from;
      }
    }
    return sentence.words().get(end - 1).isEntity("NORP") ? end - 1 : end;
  }

  private static boolean definite(ParsedSentence sentence, Words title) {
    return title.from() > 0
        && DEFINITE.contains(
            sentence.words().get(title.from() - 1).form().toLowerCase(Locale.ROOT));
  }

  /** "the Velmarian interior minister", "mayor of": up to where the phrase ends. */
  private Optional<Words> behind(ParsedSentence sentence, int start) {
    List<Word> words = sentence.words();
    int most = Math.min(words.size(), start + LONGEST);
    for (int from = start; from < most; from++) {
      if (!NameText.wordy(words.get(from)) && !words.get(from).form().equals("-")) {
        return Optional.empty();
      }
      for (int to = most; to > from; to--) {
        boolean nextName = to < words.size() && NameText.capital(words.get(to));
        if (kinds.containsKey(lower(sentence, from, to)) && !nextName) {
          int first = widened(sentence, from);
          return Optional.of(new Words(Math.max(first, start), to));
        }
      }
      if (STOPS.contains(words.get(from).form().toLowerCase(Locale.ROOT))
          || words.get(from).isVerb()) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** In small letters; of a scrape that lost a blank ("U.N.Envoy") what stands behind the dot. */
  private static String lower(ParsedSentence sentence, int from, int to) {
    String text = NameText.of(sentence, from, to).toLowerCase(Locale.ROOT);
    int dot = to == from + 1 ? text.lastIndexOf('.') : -1;
    return dot > 0 && text.length() - dot > 4 ? text.substring(dot + 1) : text;
  }
}
