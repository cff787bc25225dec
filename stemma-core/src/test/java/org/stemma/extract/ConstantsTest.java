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

/** Every number of extraction that has a name says what it counts, and what set it. */
class ConstantsTest {

  private static final Path ROOT = Path.of(System.getProperty("stemma.root", ".."));
  private static final Path EXTRACT = ROOT.resolve("stemma-core/src/main/java/org/stemma/extract");

  private static final Pattern NUMBER =
      Pattern.compile("(?m)^ {2,6}[a-z ]{0,30}static final (?:int|long|float|double) (\\w+)");

  private static final Pattern COMMENTED = Pattern.compile("\\*/\\s{1,9}$");

  @Test
  void everyNumberSaysWhatSetIt() throws IOException {
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
}
