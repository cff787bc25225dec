package org.stemma.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.stemma.annotation.Annotation;
import org.stemma.annotation.Attitude;
import org.stemma.annotation.Figure;
import org.stemma.annotation.Quotation;
import org.stemma.annotation.Speaker;
import org.stemma.text.Span;

/** What holds of all annotators on any text: invented paragraphs, their wreckage, any Unicode. */
class AnnotationPropertiesTest {

  /** Paragraphs that refer to nothing outside themselves and share no name. */
  private static final List<String> PARAGRAPHS =
      List.of(
          "The train from Halden left the rails on 4 March 2025, killing at least nine people, said"
              + " Inspector Lars Dahl.",
          "“The hold was dry,” Captain Ioan Barb wrote on Sunday. Waves of up to nine metres hit"
              + " the bridge, according to the coastguard of Torland.",
          "The court jailed Mira Holt for 12 years and ordered her to pay £250,000. Prosecutors"
              + " alleged that she had forged a signature.",
          "The river rose 4.2 metres in six hours and cut off some 3,000 homes. Forecasters expect"
              + " more rain, but the dam may hold.",
          "Rovers have signed striker Juan Vidal for a record fee of 38 million pounds plus four"
              + " million in add-ons. He will leave next week.",
          "Some 12,000 nurses walked out on Monday. “Enough is enough,” said union leader Eva Lund,"
              + " who refused to rule out a second strike.",
          "Two thirds of the voters stayed away. Nobody won.",
          "Nothing happened.");

  private static final String WRECKAGE =
      "“”‘’'\"`´«»„—–-…()[]<>&;:,.!?=\n\n  0123456789%£€$\u0093\u0094\u00a0\u00adâ€œ"
          + "\u0301\u200b\u202e\ufeff𝄞😀٣李Ж\ud800\udc00\uffff";

  @Test
  void spansLieInsideTheTextAndFiguresDoNotOverlap() {
    String text = String.join("\n", PARAGRAPHS);
    check(text);
    SplittableRandom random = new SplittableRandom(5);
    for (int round = 0; round < 150; round++) {
      check(wrecked(text, random));
    }
  }

  @Test
  void nothingThrowsOnRandomUnicode() {
    SplittableRandom random = new SplittableRandom(9);
    for (int round = 0; round < 300; round++) {
      StringBuilder text = new StringBuilder();
      int length = random.nextInt(120);
      for (int i = 0; i < length; i++) {
        boolean any = random.nextInt(3) == 0;
        text.append(
            any
                ? (char) random.nextInt(Character.MAX_VALUE + 1)
                : WRECKAGE.charAt(random.nextInt(WRECKAGE.length())));
      }
      check(text.toString());
    }
  }

  @Test
  void independentParagraphsAreReadAsIfEachStoodAlone() {
    List<List<String>> alone = PARAGRAPHS.stream().map(AnnotationPropertiesTest::told).toList();
    for (int a = 0; a < PARAGRAPHS.size(); a++) {
      for (int b = 0; b < PARAGRAPHS.size(); b++) {
        if (a != b) {
          List<String> both = new ArrayList<>(alone.get(a));
          both.addAll(alone.get(b));
          String text = PARAGRAPHS.get(a) + "\n" + PARAGRAPHS.get(b);
          assertThat(told(text)).as(text).containsExactlyInAnyOrderElementsOf(both);
        }
      }
    }
  }

  private static void check(String text) {
    List<Annotation> all = ParsedPage.whole(text).reading().annotations();
    for (Annotation annotation : all) {
      for (Span span : spans(annotation)) {
        assertThat(span.start()).as(text).isNotNegative();
        assertThat(span.end()).as(text).isBetween(span.start(), text.length());
      }
    }
    int free = 0;
    for (Figure figure :
        all.stream()
            .filter(Figure.class::isInstance)
            .map(Figure.class::cast)
            .sorted(Comparator.comparing(Figure::span))
            .toList()) {
      assertThat(figure.span().start()).as(text).isGreaterThanOrEqualTo(free);
      free = figure.span().end();
    }
  }

  private static List<Span> spans(Annotation annotation) {
    List<Span> spans = new ArrayList<>(List.of(annotation.span()));
    if (annotation instanceof Quotation quotation) {
      spans.add(quotation.sentence());
      spans.addAll(quotation.content());
      quotation.cue().ifPresent(spans::add);
      quotation.speaker().flatMap(Speaker::span).ifPresent(spans::add);
    } else if (annotation instanceof Attitude attitude) {
      spans.addAll(attitude.content());
      attitude.holder().ifPresent(spans::add);
    }
    return spans;
  }

  /** Each annotation with its words and who speaks, without its place. */
  private static List<String> told(String text) {
    return ParsedPage.whole(text).reading().annotations().stream()
        .map(
            a ->
                a.getClass().getSimpleName().toLowerCase(Locale.ROOT)
                    + " "
                    + a.span().in(text)
                    + (a instanceof Quotation q
                        ? " by " + q.speaker().map(Speaker::name).orElse("-")
                        : ""))
        .toList();
  }

  /** The text with units left out, doubled and put in at random places. */
  private static String wrecked(String text, SplittableRandom random) {
    StringBuilder wrecked = new StringBuilder();
    int from = random.nextInt(text.length());
    int to = Math.min(text.length(), from + 300);
    for (int i = from; i < to; i++) {
      switch (random.nextInt(25)) {
        case 0 -> wrecked.append(WRECKAGE.charAt(random.nextInt(WRECKAGE.length())));
        case 1 -> wrecked.append(text.charAt(i)).append(text.charAt(i));
        case 2 -> {
          // left out
        }
        default -> wrecked.append(text.charAt(i));
      }
    }
    return wrecked.toString();
  }
}
