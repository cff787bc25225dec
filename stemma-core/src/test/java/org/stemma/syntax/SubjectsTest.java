package org.stemma.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.stemma.text.Span;

class SubjectsTest {

  @Test
  void aRelativePronounStandsForTheNounThatItsClauseHangsOn() {
    Clause clause =
        clause(
            "cranes NNS 3 nsubj", "which WDT 2 nsubj", "fell VBD 0 relcl", "stopped VBD -1 root");
    assertThat(clause.subject(2)).contains(0);
  }

  @Test
  void aRelativePronounStandsForItselfWhereItsClauseHangsOnNothing() {
    Clause clause = clause("That DT 2 dep", "which WDT 2 nsubj", "results VBZ -1 relcl");
    assertThat(clause.subject(2)).contains(1);
  }

  /** A clause of words, each as form, tag, index of its head and relation. */
  private static Clause clause(String... rows) {
    List<Word> words = new ArrayList<>();
    int at = 0;
    for (String row : rows) {
      String[] cells = row.split(" ");
      Span span = Span.of(at, at + cells[0].length());
      words.add(
          new Word(span, cells[0], cells[0], cells[1], "O", Integer.parseInt(cells[2]), cells[3]));
      at = span.end() + 1;
    }
    return Clause.of(new ParsedSentence(Span.of(0, at - 1), words));
  }
}
