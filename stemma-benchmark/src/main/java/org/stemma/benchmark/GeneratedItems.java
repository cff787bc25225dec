package org.stemma.benchmark;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.stemma.account.DocumentItem;
import org.stemma.account.DocumentItem.SegmentItem;
import org.stemma.account.EventItem;
import org.stemma.account.FigureItem;
import org.stemma.account.MainItem;
import org.stemma.account.ReadingItem;
import org.stemma.article.Evidence;

/** The items of a {@link GeneratedAccount}, by the number of the report that tells them. */
final class GeneratedItems {

  private GeneratedItems() {}

  static ReadingItem reading(Evidence words, int i) {
    return new ReadingItem(
        Optional.of("number"),
        Optional.of(String.valueOf(i % 90 + 2)),
        List.of(words),
        1,
        List.of());
  }

  static DocumentItem document(int i, int story, String file, String date, Evidence title) {
    return new DocumentItem(
        id("D", i),
        file,
        true,
        Optional.empty(),
        String.format(Locale.ROOT, "%064x", i),
        900,
        "text/plain",
        "UTF-8",
        Optional.of("https://news.example/" + i),
        Optional.of("en"),
        Optional.of("Ostrand Courier " + i % 40),
        Optional.of(title),
        Optional.of(title.exact()),
        Optional.empty(),
        Optional.empty(),
        Optional.of(date),
        Optional.of("dateline"),
        List.of(),
        DocumentItem.AboutItem.NONE,
        List.of(
            new SegmentItem(
                segment(i),
                Optional.of(id("S", story)),
                Optional.of(title),
                List.of(),
                Optional.empty(),
                1,
                9,
                new MainItem(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(id("E", 2 * i))))),
        List.of(),
        List.of(),
        List.of(),
        Optional.empty());
  }

  static EventItem event(int number, String type, String status, String date, Evidence words) {
    return new EventItem(
        id("E", number),
        List.of(type),
        List.of(),
        Optional.of(1),
        Optional.empty(),
        Optional.empty(),
        words.exact(),
        Optional.of(date),
        Optional.of(date),
        Optional.empty(),
        "the sentence",
        status,
        List.of(),
        List.of(),
        Optional.empty(),
        List.of(words.file()),
        List.of(words));
  }

  static FigureItem figure(int number, int value, String measure, Evidence words) {
    return new FigureItem(
        id("F", number),
        value + " " + measure,
        words,
        "count",
        Optional.of((double) value),
        Optional.empty(),
        Optional.empty(),
        Optional.of(measure),
        Optional.empty(),
        Optional.empty(),
        measure,
        Optional.of(measure),
        false,
        false,
        Optional.empty(),
        Optional.empty(),
        words);
  }

  static Evidence words(String file, int line, String exact) {
    int start = line * 100;
    return new Evidence(file, exact, start, start + exact.length(), line, "before it. ", " After.");
  }

  static String file(int i) {
    return String.format(Locale.ROOT, "p%07d.txt", i);
  }

  static String segment(int i) {
    return file(i) + "#s1";
  }

  static String id(String kind, int number) {
    return String.format(Locale.ROOT, "%s%06d", kind, number + 1);
  }
}
