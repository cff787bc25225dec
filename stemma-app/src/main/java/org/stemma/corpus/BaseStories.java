package org.stemma.corpus;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.random.RandomGenerator;

/** The invented stories of {@code stories.txt}; the form is told in the head of that file. */
final class BaseStories {

  /**
   * @param report one account of the facts, a sentence a line
   * @param retelling another, written apart from it
   */
  record Kind(List<String> report, List<String> retelling) {}

  private final List<Kind> kinds = new ArrayList<>();
  private final Wordings wordings;
  private List<String> own = List.of();

  private BaseStories(Wordings wordings, List<String> lines) {
    this.wordings = wordings;
    parse(lines);
  }

  static BaseStories load() {
    return new BaseStories(new Wordings(lines("wordings.txt")), lines("stories.txt"));
  }

  private static List<String> lines(String name) {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(BaseStories.class.getResourceAsStream(name)),
                StandardCharsets.UTF_8))) {
      return reader.lines().filter(l -> !l.startsWith("#")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void parse(List<String> lines) {
    List<List<String>> accounts = new ArrayList<>();
    for (String line : lines) {
      if (line.startsWith("== ") || line.equals("--")) {
        accounts.add(new ArrayList<>());
      } else {
        accounts.get(accounts.size() - 1).add(line);
      }
    }
    own = accounts.remove(accounts.size() - 1);
    for (int at = 0; at < accounts.size(); at += 2) {
      kinds.add(new Kind(accounts.get(at), accounts.get(at + 1)));
    }
  }

  List<Kind> kinds() {
    return kinds;
  }

  /** Sentences of own reporting that any paper can print beside a story. */
  List<String> own() {
    return own;
  }

  /**
   * @param prefix of the names of the facts
   */
  Telling telling(List<String> lines, Facts facts, String prefix, RandomGenerator random) {
    return new Telling(
        lines.stream()
            .map(l -> new Said(prefix + l.hashCode(), words(l, facts, prefix, random)))
            .toList());
  }

  private List<Wording> words(String line, Facts facts, String prefix, RandomGenerator random) {
    List<Wording> words = new ArrayList<>();
    for (String part : line.split(" ", -1)) {
      int end = part.length();
      while (end > 0 && ".,;:”".indexOf(part.charAt(end - 1)) >= 0) {
        end--;
      }
      String word = part.substring(0, end);
      if (word.startsWith("“")) {
        words.add(new Wording(List.of("“" + word.substring(1)), 0, ""));
      } else if (word.startsWith("@")) {
        boolean number = word.charAt(1) == 'N';
        String slot = word.substring(0, 3);
        words.add(
            new Wording(
                List.of(facts.of(slot) + word.substring(3)), 0, number ? prefix + slot : ""));
      } else {
        List<String> ways = new ArrayList<>();
        for (String way : wordings.of(List.of(word.split("/", -1)))) {
          ways.add(way.replace('_', ' '));
        }
        words.add(new Wording(ways, random.nextInt(ways.size()), ""));
      }
      if (end < part.length()) {
        words.add(new Wording(List.of(part.substring(end)), 0, ""));
      }
    }
    return words;
  }
}
