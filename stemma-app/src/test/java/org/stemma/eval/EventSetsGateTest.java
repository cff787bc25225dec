package org.stemma.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.stemma.model.LoadedParser;

/** Timelines, main events and kinds of events must not fall behind what they have reached. */
class EventSetsGateTest {

  private static void holds(String name, PublicSet set, String folder, String... measures)
      throws IOException {
    StringBuilder lines = new StringBuilder();
    Map<String, Object> scores = set.score(Gate.shared("bench/" + folder), lines);
    for (String measure : measures) {
      assertThat((Double) scores.get(measure))
          .as("%s.%s: %s", name, measure, lines)
          .isGreaterThanOrEqualTo(Gate.floor(name + "." + measure));
    }
  }

  @Test
  void timelines() throws IOException {
    holds("timeline", new TimelineScore(LoadedParser.PARSER), "tls-t17", "date_f1", "ar1", "ar2");
  }

  @Test
  void mainEvents() throws IOException {
    holds(
        "five-w",
        new FiveWScore(LoadedParser.PARSER),
        "five-w",
        "who_hits",
        "what_hits",
        "when_hits",
        "where_hits");
  }

  @Test
  void stances() throws IOException {
    holds("fnc1", new StanceScore(), "fnc1-stance", "fnc", "disagree_f1", "macro_f1");
  }

  @Test
  void eventChains() throws IOException {
    holds("ecbplus", new EventChainsScore(LoadedParser.PARSER), "ecbplus", "conll");
  }

  @Test
  void kindsOfConflict() throws IOException {
    holds("case2021", new ConflictTypeScore(), "case2021-types", "weighted_f1", "macro_f1");
  }

  @Test
  void typesAndActors() throws IOException {
    holds(
        "plover-gsr",
        new PloverScore(LoadedParser.PARSER),
        "plover-gsr",
        "class_accuracy",
        "actor_f1");
  }
}
