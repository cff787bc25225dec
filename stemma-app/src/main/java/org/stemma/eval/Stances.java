package org.stemma.eval;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.stemma.lexicon.Lexicon;
import org.stemma.similarity.Token;
import org.stemma.similarity.Tokens;

/**
 * Whether reports agree with a headline, contradict it, only discuss it, or tell of something else;
 * by words alone, for any number of pairs.
 *
 * <p>1 A report is related if it holds enough of the headline's words, rare ones counting more. 2
 * It disagrees if one of the two denies and the other does not. 3 It discusses if its own words and
 * those of its sentences nearest to the headline keep a distance. 4 Otherwise it agrees.
 * Thread-safe.
 */
final class Stances {

  private static final Set<String> FUNCTION_WORDS = Lexicon.ENGLISH.words("function-words.txt");
  private static final Set<String> DENIAL = list("denial-words.txt");
  private static final Set<String> DISTANCE = list("distance-words.txt");

  /** Least weighted share of the headline's words: swept .12 to .5. */
  private static final double RELATED = 0.2;

  /** Denials for each stretch of the opening: swept .5 to 2. */
  private static final double DENIED = 0.5;

  /** Words of distance for each stretch and headline: swept .5 to 3. */
  private static final double DISTANT = 1;

  /** What a word of distance in the nearest sentences adds: 0 and 1 are worse. */
  private static final double NEAR_WEIGHT = 0.5;

  /** Sentences nearest to the headline. By judgement, not swept. */
  private static final int NEAREST = 4;

  /** Units at the start of a report in which it denies or keeps a distance. Not swept. */
  private static final int OPENING = 1500;

  /** Units of a stretch of the opening. By judgement, not swept. */
  private static final double STRETCH = 500;

  /** Sentences of a report that are compared with headlines; a bound on work, not swept. */
  private static final int MOST_SENTENCES = 60;

  private final List<Body> bodies = new ArrayList<>();
  private final Map<String, Integer> holders = new HashMap<>();

  private record Sentence(Set<String> stems, int distance) {}

  private record Body(
      Set<String> stems, List<Sentence> sentences, double denial, double distance) {}

  private Stances() {}

  /** The words of a resource beside this class, one a line. */
  private static Set<String> list(String name) {
    try (InputStream in = Objects.requireNonNull(Stances.class.getResourceAsStream(name))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && line.charAt(0) != '#')
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The reports whose stances are asked for; words rare among them tell most. */
  static Stances of(List<String> reports) {
    Stances stances = new Stances();
    for (String report : reports) {
      Body body = body(report);
      stances.bodies.add(body);
      body.stems().forEach(stem -> stances.holders.merge(stem, 1, Integer::sum));
    }
    return stances;
  }

  /**
   * How report {@code index} stands to {@code headline}.
   *
   * @throws IndexOutOfBoundsException if there is no such report
   */
  Stance of(String headline, int index) {
    Body body = bodies.get(index);
    List<String> words = words(headline);
    Set<String> stems = stems(words);
    double all = weight(stems, stems);
    if (all == 0 || weight(stems, body.stems()) < RELATED * all) {
      return Stance.UNRELATED;
    }
    boolean denied = body.denial() >= DENIED;
    if (denied != (count(words, DENIAL) > 0)) {
      return Stance.DISAGREE;
    }
    int near =
        body.sentences().stream()
            .sorted(Comparator.comparingDouble((Sentence s) -> -weight(stems, s.stems())))
            .limit(NEAREST)
            .filter(s -> weight(stems, s.stems()) > 0)
            .mapToInt(Sentence::distance)
            .sum();
    int asked = count(words, DISTANCE) + (headline.contains("?") ? 1 : 0);
    return NEAR_WEIGHT * near + body.distance() + asked >= DISTANT ? Stance.DISCUSS : Stance.AGREE;
  }

  private static Body body(String report) {
    String opening = report.substring(0, Math.min(OPENING, report.length()));
    List<String> first = words(opening);
    double stretches = 1 + opening.length() / STRETCH;
    List<Sentence> sentences = new ArrayList<>();
    int at = 0;
    while (at < report.length() && sentences.size() < MOST_SENTENCES) {
      int end = at;
      while (end < report.length() && !isEnd(report, end)) {
        end++;
      }
      end = Math.min(report.length(), end + 1);
      List<String> words = words(report.substring(at, end));
      if (words.size() > 2) {
        sentences.add(new Sentence(stems(words), count(words, DISTANCE)));
      }
      at = end;
    }
    return new Body(
        stems(words(report)),
        sentences,
        count(first, DENIAL) / stretches,
        count(first, DISTANCE) / stretches);
  }

  private static boolean isEnd(String text, int at) {
    char c = text.charAt(at);
    boolean stop = c == '.' || c == '!' || c == '?';
    return c == '\n' || stop && (at + 1 == text.length() || text.charAt(at + 1) == ' ');
  }

  /** Words in small letters; "isn't" is one. */
  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    List<Token> tokens = Tokens.of(text);
    for (int i = 0; i < tokens.size(); i++) {
      String form = tokens.get(i).form();
      boolean negated = form.length() > 1 && form.endsWith("n") && i + 1 < tokens.size();
      if (negated && tokens.get(i + 1).form().equals("t")) {
        form = form + "'t";
        i++;
      }
      words.add(form);
    }
    return words;
  }

  private static int count(List<String> words, Set<String> list) {
    return (int) words.stream().filter(list::contains).count();
  }

  private static Set<String> stems(List<String> words) {
    Set<String> stems = new HashSet<>();
    for (String word : words) {
      if (word.length() > 1 && !FUNCTION_WORDS.contains(word)) {
        stems.add(stem(word));
      }
    }
    return stems;
  }

  private static String stem(String word) {
    for (String ending : List.of("ing", "ed", "es", "s")) {
      if (word.endsWith(ending) && word.length() - ending.length() > 2) {
        return word.substring(0, word.length() - ending.length());
      }
    }
    return word;
  }

  /** Rarity of the stems of {@code wanted} that {@code held} has, summed in a fixed order. */
  private double weight(Set<String> wanted, Set<String> held) {
    return wanted.stream()
        .filter(held::contains)
        .sorted()
        .mapToDouble(stem -> Math.log((bodies.size() + 1) / (holders.getOrDefault(stem, 0) + 0.5)))
        .sum();
  }
}
