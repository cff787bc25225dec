package org.stemma.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.stemma.annotation.Reading;
import org.stemma.capture.Capture;
import org.stemma.claim.Part;
import org.stemma.claim.Parts;
import org.stemma.claim.Statement;
import org.stemma.entity.Entities;
import org.stemma.entity.EntityResolver;
import org.stemma.event.Event;
import org.stemma.event.EventMerger;
import org.stemma.lineage.Lineage;
import org.stemma.lineage.LineageTracer;
import org.stemma.story.Story;
import org.stemma.story.StoryClusterer;
import org.stemma.syntax.PlainParser;
import org.stemma.text.LanguageDetector;

/** What was found of a story is found again only when the story changed. */
class KeptPartsTest {

  private static final Stemma STEMMA = Stemma.of(new PlainParser(), LanguageDetector.NONE);

  private static final String FERRY =
      """
      Ferry Adalind runs aground off Kessel Point

      The ferry Adalind ran aground off Kessel Point on 4 March 2031 with 212 passengers on board, the Marlow coast guard said.

      Captain Ruben Tarrow said that the Adalind had lost power near Kessel Point before the tugs from Marlow could reach her.
      """;

  private static final String SILO =
      """
      Silo at Brunn mill bursts

      A grain silo of the Hollin mill in Brunn burst on 9 May 2031 and injured two drivers, the fire brigade of Brunn said.

      Owner Petra Hollin said that the silo had been inspected in April, and that nobody else was in the yard of the mill.
      """;

  private static final String STRIKE =
      """
      Tram drivers of Odal walk out

      Some 340 tram drivers of Odal went on strike on 2 June 2031, their union said.

      Union leader Sven Maro said that the city had offered two per cent, and that the trams would stand still until Friday.
      """;

  private final KeptParts kept = new KeptParts();
  private final Map<String, Reading> pages = new TreeMap<>();

  private void page(String name, String text) {
    PageReading read = STEMMA.read(Capture.of(name, text.getBytes(UTF_8)));
    pages.put(name, PageReading.found(List.of(read)).getFirst());
  }

  private List<Part> parts() {
    List<Reading> readings = new ArrayList<>(pages.values());
    List<Story> stories = StoryClusterer.cluster(readings);
    Lineage lineage = LineageTracer.trace(readings, stories);
    Entities entities = new EntityResolver().resolve(readings);
    List<Event> events = new EventMerger().timeline(readings, entities, stories, lineage).events();
    return Parts.of(readings, entities, stories, lineage, events);
  }

  private List<Statement> statements() {
    return kept.of(parts()).statements();
  }

  /** Those told on a page that are the very same objects as in {@code before}. */
  private static List<Statement> same(List<Statement> now, List<Statement> before, String page) {
    Set<Statement> known = Collections.newSetFromMap(new IdentityHashMap<>());
    known.addAll(before);
    return of(now, page).stream().filter(known::contains).toList();
  }

  private static List<Statement> of(List<Statement> all, String page) {
    return all.stream()
        .filter(s -> s.passages().stream().anyMatch(p -> p.page().equals(page)))
        .toList();
  }

  @Test
  void storiesThatHaveNothingInCommonArePartsOfTheirOwn() {
    page("b.txt", FERRY);
    page("c.txt", SILO);
    assertThat(parts()).extracting(Part::id).containsExactly("b.txt", "c.txt");
  }

  @Test
  void aPageOfAnotherStoryLeavesWhatWasFound() {
    page("b.txt", FERRY);
    page("c.txt", SILO);
    List<Statement> before = statements();
    page("a.txt", STRIKE); // before all others by name: every number of a story changes
    List<Statement> now = statements();
    assertThat(of(before, "b.txt")).isNotEmpty();
    assertThat(same(now, before, "b.txt")).isEqualTo(of(before, "b.txt"));
    assertThat(same(now, before, "c.txt")).isEqualTo(of(before, "c.txt"));
    assertThat(of(now, "a.txt")).isNotEmpty();
  }

  @Test
  void aPageOfTheStoryMakesItFoundAnew() {
    page("b.txt", FERRY);
    page("c.txt", SILO);
    List<Statement> before = statements();
    page("c.txt", SILO.replace("two drivers", "four drivers"));
    List<Statement> now = statements();
    assertThat(same(now, before, "b.txt")).isEqualTo(of(before, "b.txt"));
    assertThat(same(now, before, "c.txt")).isEmpty();
    assertThat(now).isEqualTo(new KeptParts().of(parts()).statements());
  }

  @Test
  void whatNoStoryHoldsIsLetGo() {
    page("b.txt", FERRY);
    page("c.txt", SILO);
    List<Statement> before = statements();
    Reading ferry = requireNonNull(pages.remove("b.txt"));
    assertThat(of(statements(), "b.txt")).isEmpty();
    pages.put("b.txt", ferry);
    List<Statement> again = statements();
    assertThat(same(again, before, "b.txt")).isEmpty();
    assertThat(again).isEqualTo(before);
  }
}
