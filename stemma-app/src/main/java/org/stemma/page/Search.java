package org.stemma.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.stemma.export.Folded;
import org.stemma.export.Report;
import org.stemma.export.Report.Citation;
import org.stemma.export.Report.Clash;
import org.stemma.export.Report.Entry;
import org.stemma.export.Report.Section;
import org.stemma.export.Report.Statement;
import org.stemma.export.Source;
import org.stemma.text.Span;

/**
 * Finds items and lines of pages that hold all words asked for, whatever their case and accents.
 * Items come before lines, both in the order of the account. Thread-safe.
 */
final class Search {

  /** What a person can look through; more is asked for with more words. */
  static final int MOST = 200;

  private static final int LONGEST = 200;
  private static final int WORDS = 10;

  /** What can be found: its words are searched. */
  private record Findable(String where, String name, String address, String words, Folded folded) {}

  private final List<Findable> all = new ArrayList<>();
  private final Set<List<String>> met = new LinkedHashSet<>();

  Search(Report report, EvidenceIndex evidence, Addresses addresses) {
    for (Section section : report.sections()) {
      section.groups().stream()
          .flatMap(group -> group.entries().stream())
          .forEach(entry -> add(section.heading(), entry, addresses));
    }
    for (Source source : report.sources()) {
      add(
          "page " + source.siglum(),
          source.siglum(),
          addresses.line(source.siglum(), 0),
          source.title());
      evidence
          .lines(source.siglum())
          .forEach(
              (number, line) ->
                  line.words()
                      .forEach(
                          words ->
                              add(
                                  "page " + source.siglum(),
                                  source.siglum() + ":" + number,
                                  addresses.line(source.siglum(), number),
                                  words)));
      source
          .left()
          .forEach(
              left ->
                  add(
                      "left out of page " + source.siglum(),
                      left.words().place(),
                      addresses.line(source.siglum(), 0),
                      left.words().words()));
    }
  }

  private void add(String where, Entry entry, Addresses addresses) {
    if (entry instanceof Statement statement && !statement.ids().isEmpty()) {
      String id = statement.ids().get(0);
      String words = (statement.lead() + " " + statement.text()).strip();
      add(where, id, addresses.item(id), words);
    } else if (entry instanceof Clash clash) {
      add(where, clash.id(), addresses.item(clash.id()), clash.about() + ": " + clash.why());
      for (Citation side : List.of(clash.a().words(), clash.b().words())) {
        add(where, clash.id(), addresses.item(clash.id()), side.words());
      }
    }
  }

  private void add(String where, String name, String address, String words) {
    if (met.add(List.of(where, name, words))) {
      all.add(new Findable(where, name, address, words, Folded.of(words)));
    }
  }

  /** What holds every word of {@code asked}; nothing for no word. At most {@link #MOST}. */
  List<Hit> of(String asked) {
    String shortened = asked.substring(0, Math.min(asked.length(), LONGEST)).strip();
    List<Folded> words =
        Arrays.stream(shortened.split("\\s", -1))
            .filter(word -> !word.isEmpty())
            .limit(WORDS)
            .map(Folded::of)
            .toList();
    return words.isEmpty()
        ? List.of()
        : all.stream()
            .filter(f -> words.stream().allMatch(f.folded()::contains))
            .limit(MOST)
            .map(f -> new Hit(f.where(), f.name(), f.address(), f.words(), marks(f, words)))
            .toList();
  }

  /** Where the words stand; those that overlap are one. */
  private static List<Span> marks(Findable found, List<Folded> words) {
    TreeSet<Span> places = new TreeSet<>();
    words.forEach(word -> places.addAll(found.folded().places(word)));
    List<Span> marks = new ArrayList<>();
    for (Span place : places) {
      Span last = marks.isEmpty() ? Span.of(0, 0) : marks.get(marks.size() - 1);
      if (place.start() < last.end()) {
        marks.set(marks.size() - 1, last.cover(place));
      } else if (!place.isEmpty()) {
        marks.add(place);
      }
    }
    return marks;
  }
}
