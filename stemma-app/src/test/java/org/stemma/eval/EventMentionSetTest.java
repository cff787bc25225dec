package org.stemma.eval;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.stemma.eval.chain.EventChains;
import org.stemma.eval.chain.ToldEvent;
import org.stemma.model.LoadedParser;

/** Mentions of the form of the public set, read and chained. */
class EventMentionSetTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final EventMentionSet set = new EventMentionSet(LoadedParser.PARSER);

  /** A document of sentences whose events are the words between brackets. */
  private static ObjectNode document(String id, String... sentences) {
    ObjectNode document = JSON.createObjectNode().put("id", id);
    ObjectNode texts = document.putObject("sentences");
    ArrayNode events = document.putArray("events");
    for (int number = 0; number < sentences.length; number++) {
      ArrayNode tokens = texts.putArray(String.valueOf(2 * number));
      List<String> words = Arrays.asList(sentences[number].split(" "));
      for (int at = 0; at < words.size(); at++) {
        String word = words.get(at);
        tokens.add(word.replaceAll("[\\[\\]]", ""));
        if (word.startsWith("[")) {
          events.addObject().put("sent", 2 * number).putArray("tokens").add(at);
        }
      }
    }
    return document;
  }

  private static List<String> words(ToldEvent told) {
    return told.words().stream().map(told.reading()::words).toList();
  }

  private static String name(ToldEvent told) {
    return told.reading().page() + " " + String.join(" ", words(told));
  }

  private static Set<Set<String>> chains(List<ToldEvent> told) {
    return EventChains.of(told, LoadedParser.PARSER.vectors()).stream()
        .map(chain -> chain.stream().map(i -> name(told.get(i))))
        .map(names -> names.collect(Collectors.toCollection(TreeSet::new)))
        .collect(Collectors.toSet());
  }

  private List<ToldEvent> told(ObjectNode... documents) {
    List<ToldEvent> told = new ArrayList<>();
    for (ObjectNode document : documents) {
      told.addAll(set.told(document));
    }
    return told;
  }

  private List<ToldEvent> reports() {
    return told(
        document(
            "train1",
            "A freight train [derailed] near Lund on Monday , [killing] two drivers .",
            "Police [closed] the line ."),
        document("train2", "The [derailment] of a freight train near Lund [killed] two drivers ."),
        document("train3", "A tram [derailed] in Bern last winter and nobody was [hurt] ."),
        document("strike1", "Dockers in Porto [walked] out over pay on Friday ."),
        document("strike2", "The [strike] by dockers in Porto over pay enters its second week ."),
        document("cup1", "Rovers [beat] United in the cup final in Oslo ."),
        document("cup2", "United were [beaten] by Rovers in the cup final in Oslo ."));
  }

  @Test
  void findsTheWordsOfMentionsInTheText() {
    List<ToldEvent> told =
        told(document("d", "The dam [broke] .", "Water [flooded] the [evacuated] town ."));
    assertThat(told)
        .extracting(EventMentionSetTest::words)
        .containsExactly(List.of("broke"), List.of("flooded"), List.of("evacuated"));
  }

  @Test
  void chainsWhatReportsTellOfOneEventInOtherWords() {
    assertThat(chains(reports()))
        .contains(
            Set.of("train1 derailed", "train2 derailment"),
            Set.of("train1 killing", "train2 killed"),
            Set.of("cup1 beat", "cup2 beaten"));
  }

  @Test
  void keepsApartWhatIsToldOfAnotherPlaceOrPeople() {
    assertThat(chains(reports()))
        .contains(Set.of("train3 derailed"), Set.of("train3 hurt"), Set.of("train1 closed"));
  }

  @Test
  void doesNotDependOnTheOrderOfMentions() {
    List<ToldEvent> turned = new ArrayList<>(reports());
    Collections.reverse(turned);
    assertThat(chains(turned)).isEqualTo(chains(reports()));
  }
}
