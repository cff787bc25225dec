package org.stemma.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.account.SpeechItem;
import org.stemma.article.Evidence;
import org.stemma.export.Report.Statement;

/** What several pages have one speaker say. */
class SpeechesTest {

  private static final String ROSE = "Bread prices rose in the town this spring, Bo Ek said.";
  private static final String WENT = "Bread prices went on in the town this spring, Bo Ek said.";
  private static final String FELL = "Bread prices fell in the town this spring, Bo Ek said.";

  private static SpeechItem item(String speaker, String file, int place, String sentence) {
    Evidence words =
        new Evidence(file, sentence, place, place + sentence.length(), 1 + place, "", "");
    return new SpeechItem("S-" + file + place, Optional.of(speaker), Optional.empty(), words);
  }

  private static List<Statement> told(String speaker, String... sentences) {
    List<SpeechItem> items = new ArrayList<>();
    for (String sentence : sentences) {
      items.add(item(speaker, "p" + items.size() + ".txt", 0, sentence));
    }
    return told(items);
  }

  private static List<Statement> told(List<SpeechItem> items) {
    return Speeches.groups(new Witnesses(SmallAccount.EMPTY), List.of(), items, Acts.NONE).stream()
        .flatMap(group -> group.entries().stream())
        .map(Statement.class::cast)
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ada Moss | His lawyer, Ada Moss, announced an appeal. | His attorney, Ada Moss, promised an appeal.",
        "Ilse Orr | The plans were false, Judge Ilse Orr told the court. | Judge Ilse Orr told the court that the plans were false.",
        "Bo Ek | The families are to be given 25,000 marks each, Bo Ek said. | Families will be given 25,000 marks each, Bo Ek said."
      })
  void whatASpeakerSaysInOtherWordsIsOneStatement(String speaker, String one, String other) {
    assertThat(told(speaker, one, other))
        .singleElement()
        .satisfies(
            statement -> {
              assertThat(statement.text()).isEqualTo(one);
              assertThat(statement.citations()).hasSize(2);
              assertThat(statement.badges()).contains("2 independent of 2 pages");
              assertThat(statement.details())
                  .containsExactly("in other words: " + other + " [p1.txt:1]");
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Carol Wynn | Police arrested 23 people at the gate, Carol Wynn said. | Police arrested 32 people at the gate, Carol Wynn said.",
        "Bo Ek | The bridge will open in May, Bo Ek said. | The bridge will not open in May, Bo Ek said.",
        "Bo Ek | The bridge will open in May, Bo Ek said. | The bridge won't open in May, Bo Ek said.",
        "Bo Ek | The bridge will open in spring, Bo Ek said. | The bridge may open in spring, Bo Ek said.",
        "Bo Ek | The fire killed three people at the mill, Bo Ek said. | The fire killed four people at the mill, Bo Ek said.",
        "Bo Ek | The bridge to Harnwell stays shut for the winter, Bo Ek said. | Bo Ek said that the bridge stays shut for the winter.",
        "Bo Ek | The council met after the vote, Bo Ek said. | The council met before the vote, Bo Ek said.",
        "Bo Ek | The old bridge stays shut for the winter, Bo Ek said. | The old bridge stays shut for the winter of 2031, Bo Ek said.",
        "Bo Ek | The old bridge stays shut for the winter, Bo Ek said. | The old bridge stays shut at least for the winter, Bo Ek said.",
        "Bo Ek | The bridge opens again in the spring, Bo Ek said. | The bridge opens again in the spring if money comes, Bo Ek said.",
        "Bo Ek | The council paid all that was owed, Bo Ek said. | The council paid Orsby Works all that was owed, Bo Ek said.",
        "Bo Ek | Rain has loosened the slope, Bo Ek said. | Bo Ek said that the hospital needs nurses."
      })
  void otherTermsAndMattersStayApart(String speaker, String one, String other) {
    assertThat(told(speaker, one, other)).hasSize(2);
  }

  @Test
  void wordsThatAddNothingMakeNoOtherStatement() {
    assertThat(
            told(
                "Bo Ek",
                "The old bridge stays shut for the winter, Bo Ek said.",
                "The old bridge, in turn, stays shut for the whole winter, he said."))
        .singleElement()
        .satisfies(statement -> assertThat(statement.citations()).hasSize(2));
  }

  @Test
  void speakersWithoutANameMayBeTwo() {
    assertThat(
            told(
                "lawyer (unnamed)",
                "His lawyer announced an appeal.",
                "His attorney announced an appeal."))
        .hasSize(2);
  }

  @Test
  void onePageDoesNotSayTheSameInOtherWords() {
    String one = "His lawyer, Ada Moss, announced an appeal.";
    String other = "His attorney, Ada Moss, promised an appeal.";
    assertThat(
            told(List.of(item("Ada Moss", "p.txt", 0, one), item("Ada Moss", "p.txt", 200, other))))
        .hasSize(2);
  }

  @Test
  void oneBetweenTwoThatExcludeEachOtherDoesNotJoinThem() {
    assertThat(told("Bo Ek", ROSE, WENT)).hasSize(1);
    assertThat(told("Bo Ek", FELL, WENT)).hasSize(1);
    assertThat(told("Bo Ek", ROSE, FELL)).hasSize(2);
    assertThat(told("Bo Ek", ROSE, WENT, FELL)).hasSize(2);
  }

  @Test
  void orderInWhichSayingsComeDecidesNothing() {
    List<SpeechItem> items =
        List.of(
            item("Bo Ek", "a.txt", 0, ROSE),
            item("Bo Ek", "b.txt", 0, FELL),
            item("Bo Ek", "c.txt", 0, WENT));
    List<Statement> found = told(items);
    for (int turn = 1; turn < items.size(); turn++) {
      List<SpeechItem> turned = new ArrayList<>(items);
      Collections.rotate(turned, turn);
      assertThat(told(turned)).isEqualTo(found);
      Collections.reverse(turned);
      assertThat(told(turned)).isEqualTo(found);
    }
  }

  @Test
  void workGrowsAsTheSayingsDo() {
    Random chance = new Random(7);
    List<SpeechItem> items = new ArrayList<>();
    for (int i = 0; i < 1_000; i++) {
      StringBuilder words = new StringBuilder("Bo Ek said");
      for (int word = 0; word < 12; word++) {
        words
            .append(' ')
            .append(Integer.toString(chance.nextInt(300), 2).replace('0', 'o').replace('1', 'i'));
      }
      items.add(item("Bo Ek", "p" + i + ".txt", 0, words.toString()));
    }
    assertTimeout(Duration.ofSeconds(60), () -> assertThat(told(items)).isNotEmpty());
  }
}
