package org.stemma.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.annotate.ArticleReader;
import org.stemma.annotation.Reading;
import org.stemma.eval.chain.EventChains;
import org.stemma.eval.chain.ToldEvent;
import org.stemma.syntax.PlainParser;
import org.stemma.syntax.WordVectors;
import org.stemma.text.Span;

/** Mentions are chained by what they say alone, not by how they are handed in. */
class EventChainsTest {

  private static final String TEXT = "Dockers walked out of the port. Crane drivers struck too.";
  private static final Reading READING = port(TEXT);

  private static Reading port(String text) {
    return new ArticleReader(new PlainParser(), List.of())
        .read(PlainArticle.untitled("port", text));
  }

  private static ToldEvent told(Reading reading, String... words) {
    return new ToldEvent(
        reading,
        Stream.of(words).map(w -> Span.of(TEXT.indexOf(w), TEXT.indexOf(w) + w.length())).toList());
  }

  private static String words(ToldEvent told) {
    return told.words().stream().map(told.reading()::words).collect(Collectors.joining(" "));
  }

  /** "struck" is as like to "walked" as to "walked out", which are not like each other. */
  private static Set<Set<String>> chains(List<ToldEvent> mentions) {
    EventChains.Judge judge =
        (a, b, measures) ->
            Stream.of(a, b).anyMatch(i -> words(mentions.get(i)).equals("struck")) ? 0.5 : 0;
    return EventChains.of(mentions, WordVectors.NONE, List.of(), judge).stream()
        .map(chain -> chain.stream().map(i -> words(mentions.get(i))))
        .map(names -> names.collect(Collectors.toCollection(TreeSet::new)))
        .collect(Collectors.toSet());
  }

  @ParameterizedTest
  @CsvSource({"0, 1, 2", "0, 2, 1", "1, 0, 2", "1, 2, 0", "2, 0, 1", "2, 1, 0"})
  void mentionsThatBeginAtOneWordAreInTheOrderOfAllTheirWords(int first, int second, int third) {
    List<ToldEvent> mentions =
        List.of(told(READING, "walked"), told(READING, "walked", "out"), told(READING, "struck"));

    assertThat(chains(List.of(mentions.get(first), mentions.get(second), mentions.get(third))))
        .containsExactlyInAnyOrder(Set.of("walked", "struck"), Set.of("walked out"));
  }

  @Test
  void readingsOfOnePageThatDifferAreRefused() {
    Reading other = port(TEXT + " It rained.");
    List<ToldEvent> mentions = List.of(told(READING, "walked"), told(other, "struck"));

    assertThatThrownBy(() -> EventChains.of(mentions, WordVectors.NONE))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("page port has two readings");
  }

  @Test
  void readingsOfOnePageThatAreEqualAreOne() {
    Reading again = port(TEXT);

    assertThat(chains(List.of(told(READING, "walked"), told(again, "struck"))))
        .containsExactly(Set.of("walked", "struck"));
  }
}
