package org.stemma.annotate.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.text.Span;

class QuotationMarksTest {

  private static List<QuotedStretch> stretches(String text) {
    List<Span> paragraphs = new ArrayList<>();
    for (MatchResult line : Pattern.compile("[^\\n]+").matcher(text).results().toList()) {
      paragraphs.add(Span.of(line.start(), line.end()));
    }
    return QuotationMarks.in(text, paragraphs);
  }

  private static List<String> words(String text) {
    return stretches(text).stream().map(s -> s.words().in(text)).toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“The dam held,” she said.",
        "\"The dam held,\" she said.",
        "``The dam held,'' she said.",
        "''The dam held,'' she said.",
        "‘The dam held,’ she said.",
        "'The dam held,' she said.",
        "«The dam held,» she said.",
        "„The dam held,“ she said.",
        "“The dam held,“ she said.",
        "”The dam held,” she said.",
        "â€œThe dam held,â€\u009d she said.",
        "\u0093The dam held,\u0094 she said.",
        "&quot;The dam held,&quot; she said.",
        "&#8220;The dam held,&#8221; she said.",
        "&#39;The dam held,&#39; she said."
      })
  void everyStyleOfMarksIsRead(String text) {
    assertThat(words(text)).containsExactly("The dam held,");
  }

  @Test
  void apostrophesAndMeasuresAreNoMarks() {
    assertThat(words("The workers' union and the crew's cook met in the '90s at 6' 2\"."))
        .isEmpty();
    assertThat(words("The miner‘s wife said 'tis late, rock 'n' roll.")).isEmpty();
  }

  @Test
  void aSingleQuotedSentenceMayHoldApostrophes() {
    assertThat(words("‘We don’t know the drivers’ names,’ said the guard."))
        .containsExactly("We don’t know the drivers’ names,");
  }

  @Test
  void aQuotationInsideAnotherFollowsIt() {
    String text = "“He shouted ‘jump now!’ and we jumped,” said Abel.";
    List<QuotedStretch> found = stretches(text);
    assertThat(found)
        .extracting(s -> s.words().in(text))
        .containsExactly("He shouted ‘jump now!’ and we jumped,", "jump now!");
    assertThat(found).extracting(QuotedStretch::depth).containsExactly(0, 1);
  }

  @Test
  void marksOfOneShapeMayNest() {
    assertThat(words("“He called it “a farce” twice,” she said."))
        .containsExactly("He called it “a farce” twice,", "a farce");
  }

  @Test
  void aParagraphLeftOpenIsContinuedByTheNext() {
    String text = "“The water rose.\n“Then it fell,” said Ruiz.";
    List<QuotedStretch> found = stretches(text);
    assertThat(found)
        .extracting(s -> s.words().in(text))
        .containsExactly("The water rose.", "Then it fell,");
    assertThat(found).extracting(QuotedStretch::open).containsExactly(true, false);
    assertThat(found).extracting(QuotedStretch::continues).containsExactly(false, true);
  }

  @Test
  void aMarkWithoutItsFellowIsLeftOut() {
    assertThat(words("The captain said “nothing.\nThe ship sank.")).isEmpty();
    assertThat(words("Broken “mark, then “a whole one” here.")).containsExactly("a whole one");
  }

  @Property(tries = 300)
  void stretchesLieInTheTextAndInOrder(
      @ForAll @CharRange(from = ' ', to = '/') @CharRange(from = 'a', to = 'c') String noise) {
    String text = noise.replace("#", "“").replace("$", "”").replace("%", "’").replace("&", "\n");
    List<QuotedStretch> found = stretches(text);
    for (QuotedStretch stretch : found) {
      assertThat(stretch.words().in(text)).isNotBlank();
      assertThat(stretch.marks().contains(stretch.words())).isTrue();
    }
    assertThat(found).isSortedAccordingTo((a, b) -> a.marks().start() - b.marks().start());
  }
}
