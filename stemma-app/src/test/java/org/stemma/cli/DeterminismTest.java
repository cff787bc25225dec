package org.stemma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.account.Account;
import org.stemma.capture.Capture;
import org.stemma.eval.Gate;
import org.stemma.extract.ExtractOptions;
import org.stemma.files.PageFiles;
import org.stemma.model.LoadedParser;
import org.stemma.pipeline.PageReading;
import org.stemma.pipeline.Stemma;
import org.stemma.syntax.Parser;
import org.stemma.syntax.PlainParser;
import org.stemma.text.LanguageDetector;

/** The same pages give the same bytes: whatever the order, the threads, the locale, the zone. */
class DeterminismTest {

  private static final List<Format> FORMATS = List.of(Format.JSON, Format.MARKDOWN, Format.HTML);

  private static final Console SILENT =
      new Console(
          new ByteArrayInputStream(new byte[0]),
          StandardOutput.to(OutputStream.nullOutputStream()),
          new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8),
          false);

  private static List<Capture> captures(String example) {
    Path pages = Gate.example(example).resolve("pages");
    return PageFiles.read(List.of(pages), ExtractOptions.DEFAULT.maxBytes()).captures();
  }

  /** The account of {@code captures} in all forms. */
  private static List<String> forms(List<Capture> captures, Parser parser, int threads) {
    Stemma stemma = Stemma.of(parser, LanguageDetector.NONE);
    List<PageReading> readings = new PageLoader(stemma, threads, SILENT).read(captures);
    Account account = Stemma.accountOf(readings);
    return FORMATS.stream().map(format -> AccountVerb.write(account, format)).toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"dam-flood", "harbour-talks"})
  void orderOfThePagesAndNumberOfThreadsChangeNothing(String example) {
    List<String> expected = forms(captures(example), new PlainParser(), 1);
    List<Capture> reversed = new ArrayList<>(captures(example));
    Collections.reverse(reversed);
    assertThat(forms(reversed, new PlainParser(), 1)).isEqualTo(expected);
    assertThat(forms(reversed, new PlainParser(), 4)).isEqualTo(expected);
  }

  @Test
  void orderAndThreadsChangeNothingWithTheModelsEither() {
    List<Capture> reversed = new ArrayList<>(captures("dam-flood"));
    List<String> expected = forms(reversed, LoadedParser.PARSER, 1);
    Collections.reverse(reversed);
    assertThat(forms(reversed, LoadedParser.PARSER, 4)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "tr-TR, UTC",
    "ar-EG-u-nu-arab, Asia/Riyadh",
    "th-TH-u-ca-buddhist-nu-thai, Pacific/Kiritimati",
    "de-DE, America/Los_Angeles"
  })
  void localeAndTimeZoneChangeNothing(String locale, String zone) {
    List<String> expected = forms(captures("harbour-talks"), new PlainParser(), 1);
    Locale locales = Locale.getDefault();
    TimeZone zones = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag(locale));
      TimeZone.setDefault(TimeZone.getTimeZone(zone));
      assertThat(forms(captures("harbour-talks"), new PlainParser(), 2)).isEqualTo(expected);
    } finally {
      Locale.setDefault(locales);
      TimeZone.setDefault(zones);
    }
  }

  @Test
  void filesOneByOneGiveWhatTheirFolderGives() throws IOException {
    Path pages = Gate.example("dam-flood").resolve("pages");
    List<Object> words = new ArrayList<>(List.of("account", "--no-models", "--json"));
    try (Stream<Path> files = Files.list(pages)) {
      files.filter(f -> !f.toString().endsWith(".jsonl")).forEach(words::add);
    }
    Called folder = Called.with("account", "--no-models", "--json", "--threads", 1, pages);
    assertThat(folder.code()).isZero();
    assertThat(Called.with(words.toArray())).isEqualTo(folder);
  }
}
