package org.stemma.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.extract.body.BodyRule;
import org.stemma.extract.plain.PlainStep;

/** The steps of a cascade have the same numbers in the code and in ARCHITECTURE.md. */
class CascadesTest {

  private static final Path ROOT = Path.of(System.getProperty("stemma.root", ".."));
  private static final Path EXTRACT = ROOT.resolve("stemma-core/src/main/java/org/stemma/extract");

  /** A row of the table of rules: step, name. */
  private static final Pattern ROW = Pattern.compile("(?m)^\\| (\\d{1,2}) \\| `([A-Z_]+)` \\|");

  /** The number of an item of a list in ARCHITECTURE.md. */
  private static final Pattern ITEM = Pattern.compile("(?m)^\\d{1,2}\\. ");

  /** Words long enough to tell one step from another. */
  private static final Pattern TELLING = Pattern.compile("[a-z][a-z-]{4,40}");

  private static final int STEM = 5;

  /** A step that the code runs, marked by its number or numbers: {@code // 3, 4}. */
  private static final Pattern RUN = Pattern.compile("(?m)// (\\d{1,2}(?:, \\d{1,2}){0,12})$");

  /** The files whose Javadoc lists steps: every list stands in ARCHITECTURE.md too. */
  static List<Path> cascades() throws IOException {
    try (Stream<Path> files = Files.walk(EXTRACT)) {
      List<Path> listing = new ArrayList<>();
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).sorted().toList()) {
        if (Files.readString(file).contains("<ol>")) {
          listing.add(EXTRACT.relativize(file));
        }
      }
      assertThat(listing).hasSizeGreaterThan(10);
      return listing;
    }
  }

  @ParameterizedTest
  @MethodSource("cascades")
  void stepsHaveTheSameNumbersInCodeAndDocs(Path file) throws IOException {
    List<String> code = listed(Files.readString(EXTRACT.resolve(file)));
    List<String> docs = numbered(file.getFileName().toString().replace(".java", ""));
    assertThat(docs).hasSameSizeAs(code);
    for (int i = 0; i < code.size(); i++) {
      long own = shared(docs.get(i), code.get(i));
      assertThat(own)
          .as("step %d of %s: \"%s\" and \"%s\"", i + 1, file, docs.get(i), code.get(i))
          .isPositive();
      for (int j = 0; j < code.size(); j++) {
        assertThat(shared(docs.get(i), code.get(j)))
            .as("step %d of %s is told as step %d: \"%s\"", j + 1, file, i + 1, docs.get(i))
            .isLessThanOrEqualTo(own);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "HtmlExtractor",
        "PlainTextExtractor",
        "body/OtherKind",
        "meta/BylineFinder",
        "meta/DateFinder",
        "meta/PageSection",
        "meta/PrintedOutlet",
        "wording/DayMonthOrder",
        "wording/OutletForm"
      })
  void stepsAreRunInTheOrderInWhichTheyAreListed(String file) throws IOException {
    String source = Files.readString(EXTRACT.resolve(file + ".java"));
    List<Integer> run =
        RUN.matcher(source)
            .results()
            .flatMap(found -> Arrays.stream(found.group(1).split(", ")))
            .map(Integer::valueOf)
            .toList();
    assertThat(run).isEqualTo(IntStream.rangeClosed(1, listed(source).size()).boxed().toList());
  }

  @Test
  void theTableOfRulesNamesEachWithItsStep() throws IOException {
    List<String> rows =
        ROW.matcher(architecture()).results().map(m -> m.group(1) + " " + m.group(2)).toList();
    assertThat(rows)
        .isEqualTo(
            Stream.concat(
                    Arrays.stream(BodyRule.values()).map(r -> r.step() + " " + r.name()),
                    Arrays.stream(PlainStep.values()).map(s -> s.number() + " " + s.name()))
                .toList());
  }

  @Test
  void stepsOfPlainPagesAreRunInTheOrderInWhichTheyAreListed() throws IOException {
    List<String> code = listed(Files.readString(EXTRACT.resolve("PlainTextExtractor.java")));

    for (PlainStep step : PlainStep.values()) {
      assertThat(code.get(step.number() - 1)).contains("PlainStep#" + step.name() + "}");
    }
    assertThat(PlainStep.values()).extracting(PlainStep::number).isSorted().doesNotHaveDuplicates();
  }

  private static String architecture() throws IOException {
    return Files.readString(ROOT.resolve("ARCHITECTURE.md"));
  }

  /** The items of the ordered list in the Javadoc of a class. */
  private static List<String> listed(String source) {
    String list = source.substring(source.indexOf("<ol>"), source.indexOf("</ol>"));
    return Arrays.stream(list.split("<li>")).skip(1).toList();
  }

  /** The steps behind what introduces a class: "1 this; 2 that; 3 ...", or a list of them. */
  private static List<String> numbered(String name) throws IOException {
    Matcher start =
        Pattern.compile("\\(`" + name + "`[^)]{0,40}\\):(?: (?=1 )|\\n\\n(?=1\\. ))")
            .matcher(architecture());
    assertThat(start.find()).as("a paragraph that numbers the steps of %s", name).isTrue();
    String rest = architecture().substring(start.end());
    String paragraph = rest.substring(0, rest.indexOf("\n\n"));
    return paragraph.startsWith("1. ")
        ? ITEM.splitAsStream(paragraph).skip(1).toList()
        : inRow(paragraph.replace('\n', ' '));
  }

  private static List<String> inRow(String paragraph) {
    List<String> steps = new ArrayList<>();
    int at = 0;
    while (at >= 0) {
      int next = paragraph.indexOf("; " + (steps.size() + 2) + " ", at);
      steps.add(
          next < 0 ? paragraph.substring(at).split("\\. ", 2)[0] : paragraph.substring(at, next));
      at = next < 0 ? -1 : next + 2;
    }
    return steps;
  }

  private static long shared(String step, String other) {
    Set<String> words = telling(step);
    words.retainAll(telling(other));
    return words.size();
  }

  private static Set<String> telling(String step) {
    Set<String> words = new HashSet<>();
    Matcher matcher = TELLING.matcher(step.toLowerCase(Locale.ROOT));
    while (matcher.find()) {
      words.add(matcher.group().substring(0, STEM));
    }
    return words;
  }
}
