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
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.extract.body.BodyRule;
import org.stemma.extract.plain.PlainStep;

/** The steps of a cascade have the same numbers in the code and in ARCHITECTURE.md. */
class CascadesTest {

  private static final Path ROOT = Path.of(System.getProperty("stemma.root", ".."));
  private static final Path EXTRACT = ROOT.resolve("stemma-core/src/main/java/org/stemma/extract");

  /** A row of the table of rules: step, name. */
  private static final Pattern ROW = Pattern.compile("(?m)^\\| (\\d{1,2}) \\| `([A-Z_]+)` \\|");

  /** Words long enough to tell one step from another. */
  private static final Pattern TELLING = Pattern.compile("[a-z][a-z-]{4,40}");

  private static final int STEM = 5;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "HtmlExtractor",
        "PlainTextExtractor",
        "segment/Segmenter",
        "meta/DateFinder",
        "meta/BylineFinder",
        "meta/PageSection"
      })
  void stepsHaveTheSameNumbersInCodeAndDocs(String file) throws IOException {
    List<String> code = listed(Files.readString(EXTRACT.resolve(file + ".java")));
    List<String> docs = numbered(file.substring(file.indexOf('/') + 1));
    assertThat(docs).hasSameSizeAs(code);
    for (int i = 0; i < code.size(); i++) {
      assertThat(telling(docs.get(i)))
          .as("step %d of %s: \"%s\" and \"%s\"", i + 1, file, docs.get(i), code.get(i))
          .containsAnyElementsOf(telling(code.get(i)));
    }
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

  /** The steps of the paragraph that introduces a class: "1 this; 2 that; 3 ...". */
  private static List<String> numbered(String name) throws IOException {
    Matcher start =
        Pattern.compile("\\(`" + name + "`[^)]{0,40}\\): (?=1 )").matcher(architecture());
    assertThat(start.find()).as("a paragraph that numbers the steps of %s", name).isTrue();
    String rest = architecture().substring(start.end());
    String paragraph = rest.substring(0, rest.indexOf("\n\n")).replace('\n', ' ');
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

  private static Set<String> telling(String step) {
    Set<String> words = new HashSet<>();
    Matcher matcher = TELLING.matcher(step.toLowerCase(Locale.ROOT));
    while (matcher.find()) {
      words.add(matcher.group().substring(0, STEM));
    }
    return words;
  }
}
