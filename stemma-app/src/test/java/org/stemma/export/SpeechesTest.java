package org.stemma.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.account.SpeechItem;
import org.stemma.article.Evidence;
import org.stemma.export.Report.Statement;

/** What several pages have one speaker say. */
class SpeechesTest {

  private static List<Statement> told(String speaker, String... sentences) {
    List<SpeechItem> items = new ArrayList<>();
    for (String sentence : sentences) {
      String file = "p" + items.size() + ".txt";
      Evidence words = new Evidence(file, sentence, 0, sentence.length(), 1, "", "");
      items.add(new SpeechItem("S" + items.size(), Optional.of(speaker), Optional.empty(), words));
    }
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
              assertThat(statement.details()).containsExactly("in other words: " + other);
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Carol Wynn | Police arrested 23 people at the gate, Carol Wynn said. | Police arrested 32 people at the gate, Carol Wynn said.",
        "Bo Ek | The bridge will open in May, Bo Ek said. | The bridge will not open in May, Bo Ek said.",
        "Bo Ek | Rain has loosened the slope, Bo Ek said. | Bo Ek said that the hospital needs nurses."
      })
  void otherNumbersDenialsAndMattersStayApart(String speaker, String one, String other) {
    assertThat(told(speaker, one, other)).hasSize(2);
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
}
