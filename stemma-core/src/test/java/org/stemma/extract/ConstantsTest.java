package org.stemma.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every bound of extraction has a name, and every number with a name says what it counts. */
class ConstantsTest {

  private static final Path ROOT = Path.of(System.getProperty("stemma.root", ".."));
  private static final Path EXTRACT = ROOT.resolve("stemma-core/src/main/java/org/stemma/extract");

  private static final Pattern NUMBER =
      Pattern.compile("(?m)^ {2,6}[a-z ]{0,30}static final (?:int|long|float|double) (\\w+)");

  /** A number to which a length or count is held, or at which a list is cut; up to 3 by form. */
  private static final Pattern NAMELESS =
      Pattern.compile(
          "(?:length|size|words|letters|count)\\([^()\\n]{0,80}\\)\\s(?:<=?|>=?|-)\\s(?:[4-9]|\\d{2,})\\b"
              + "|\\blimit\\((?:[2-9]|\\d{2,})\\)"
              + "|\\bsplit\\([^()\\n]{0,80}, (?:[3-9]|\\d{2,})\\)");

  private static final Pattern COMMENTED = Pattern.compile("\\*/\\s{1,9}$");

  @Test
  void everyNumberWithANameSaysWhatItCounts() throws IOException {
    List<String> found = new ArrayList<>();
    List<String> silent = new ArrayList<>();
    try (Stream<Path> files = Files.walk(EXTRACT)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).sorted().toList()) {
        String source = Files.readString(file);
        for (MatchResult number : NUMBER.matcher(source).results().toList()) {
          String name = file.getFileName() + " " + number.group(1);
          found.add(name);
          String before = source.substring(Math.max(0, number.start() - 40), number.start());
          if (!COMMENTED.matcher(before).find()) {
            silent.add(name);
          }
        }
      }
    }
    assertThat(found).hasSizeGreaterThan(200);
    assertThat(silent).isEmpty();
  }

  @Test
  void everyBoundHasAName() throws IOException {
    assertThat("if (text.length() > 300 && words(line) < 16) {").containsPattern(NAMELESS);
    assertThat("found.stream().limit(2)").containsPattern(NAMELESS);
    List<String> nameless = new ArrayList<>();
    try (Stream<Path> files = Files.walk(EXTRACT)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).sorted().toList()) {
        NAMELESS
            .matcher(Files.readString(file))
            .results()
            .forEach(bound -> nameless.add(file.getFileName() + ": " + bound.group()));
      }
    }
    assertThat(nameless).isEmpty();
  }
}
