package org.stemma.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.account.Account;
import org.stemma.account.ApparatusItem;
import org.stemma.account.ContradictionItem;
import org.stemma.account.EventItem;
import org.stemma.account.PositionItem;
import org.stemma.account.ReadingItem;
import org.stemma.article.Evidence;
import org.stemma.capture.Capture;
import org.stemma.eval.Gate;
import org.stemma.extract.ExtractOptions;
import org.stemma.files.PageFiles;
import org.stemma.pipeline.Stemma;
import org.stemma.text.LanguageDetector;

/** How pages are called, and so in which order they are listed, changes ids and letters alone. */
class NamesOfPagesTest {

  private static final Stemma STEMMA = Stemma.of(LoadedParser.PARSER, LanguageDetector.NONE);

  @ParameterizedTest
  @CsvSource({"dam-flood, 1", "harbour-talks, 2", "silo-inquest, 1", "silo-inquest, 3"})
  void whatIsToldHangsOnNoName(String example, int seed) {
    Path pages = Gate.example(example).resolve("pages");
    List<Capture> captures =
        PageFiles.read(List.of(pages), ExtractOptions.DEFAULT.maxBytes()).captures();
    List<Integer> numbers = new ArrayList<>();
    for (int i = 0; i < captures.size(); i++) {
      numbers.add(i);
    }
    Collections.shuffle(numbers, new Random(seed));
    List<Capture> renamed = new ArrayList<>();
    for (int i = 0; i < captures.size(); i++) {
      renamed.add(named(captures.get(i), "page" + (100 + numbers.get(i))));
    }
    Account account = STEMMA.account(captures);
    Account other = STEMMA.account(renamed);
    assertThat(events(other)).isEqualTo(events(account));
    assertThat(contradictions(other)).isEqualTo(contradictions(account));
    assertThat(apparatus(other)).isEqualTo(apparatus(account));
    assertThat(positions(other)).isEqualTo(positions(account));
  }

  private static Capture named(Capture page, String name) {
    String ending = page.name().substring(page.name().lastIndexOf('.'));
    return new Capture(
        name + ending,
        page.payload(),
        page.mediaType(),
        page.address(),
        page.publisher(),
        page.published(),
        page.captured());
  }

  private static Set<String> events(Account account) {
    Set<String> lines = new TreeSet<>();
    for (EventItem e : account.events()) {
      lines.add(e.label() + e.edtf() + e.status() + e.place() + words(e.mentions()));
    }
    return lines;
  }

  private static Set<String> contradictions(Account account) {
    Set<String> lines = new TreeSet<>();
    for (ContradictionItem c : account.contradictions()) {
      Set<String> sides =
          new TreeSet<>(
              List.of(c.a().exact() + line(c.readingA()), c.b().exact() + line(c.readingB())));
      lines.add(c.kind() + c.verdict() + c.severity() + c.about() + sides);
    }
    return lines;
  }

  private static Set<String> apparatus(Account account) {
    Set<String> lines = new TreeSet<>();
    for (ApparatusItem a : account.apparatus()) {
      Set<String> readings =
          a.readings().stream()
              .map(NamesOfPagesTest::line)
              .collect(Collectors.toCollection(TreeSet::new));
      lines.add(a.about() + a.kind() + a.adopted() + a.ground() + a.why() + readings);
    }
    return lines;
  }

  private static Set<String> positions(Account account) {
    Set<String> lines = new TreeSet<>();
    for (PositionItem p : account.positions()) {
      lines.add(p.party() + p.topic() + p.stance() + words(p.evidence()));
    }
    return lines;
  }

  private static String line(ReadingItem reading) {
    return String.format(
        Locale.ROOT,
        "%s %s %d %s",
        reading.kind(),
        reading.text(),
        reading.independent(),
        words(reading.witnesses()));
  }

  private static Set<String> words(Collection<Evidence> evidence) {
    return evidence.stream()
        .map(words -> words.start() + " " + words.exact())
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
