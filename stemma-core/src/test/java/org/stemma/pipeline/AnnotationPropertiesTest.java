package org.stemma.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.stemma.annotate.Annotator;
import org.stemma.annotate.PlainReadings;
import org.stemma.annotation.Annotation;
import org.stemma.annotation.Figure;
import org.stemma.annotation.Hedge;
import org.stemma.annotation.Reading;
import org.stemma.annotation.TimeExpression;

/** What holds of everything that all annotators find, in any text. */
class AnnotationPropertiesTest {

  private static final Annotator[] ALL = Stemma.annotators().toArray(Annotator[]::new);

  private static final List<String> WORDS =
      List.of(
          ("The toll rose to five 12 1,200 people were killed and between three or half of $ million"
                  + " % “ ” \" ' said Mira Brenn that he police in Olmar on Tuesday at 6.15 a.m. not"
                  + " reportedly may , . ! : - – ( ) \n [ Reuters per day from 2 a dozen injured é"
                  + " \u200f \ud835\udfd9")
              .split(" "));

  @Provide
  Arbitrary<String> pages() {
    return Arbitraries.of(WORDS).list().ofMaxSize(60).map(words -> String.join(" ", words));
  }

  private static Reading read(String text) {
    return PlainReadings.page("a.txt", text, ALL);
  }

  @Property(tries = 200)
  void spansLieInsideTheText(@ForAll("pages") String text) {
    for (Annotation found : read(text).annotations()) {
      assertThat(found.span().start()).isBetween(0, text.length());
      assertThat(found.span().end()).isBetween(found.span().start() + 1, text.length());
    }
  }

  @Property(tries = 300)
  void noTwoFiguresOverlap(@ForAll("pages") String text) {
    int free = 0;
    for (Figure figure : read(text).all(Figure.class)) {
      assertThat(figure.span().start()).isGreaterThanOrEqualTo(free);
      free = figure.span().end();
    }
  }

  @Property(tries = 200)
  void nothingThrowsOnRandomUnicode(@ForAll String text) {
    assertThat(read(text)).isNotNull();
  }

  @Property(tries = 100)
  void readsTheSameTwice(@ForAll("pages") String text) {
    assertThat(read(text).annotations()).isEqualTo(read(text).annotations());
  }

  /** Paragraphs that refer to nothing outside themselves. */
  @Provide
  Arbitrary<String> paragraphs() {
    return Arbitraries.of(
        "Five miners were killed in the shaft on 4 March 2025.",
        "The council spent 2.5 million crowns on the bridge.",
        "The driver may have been asleep, 14 witnesses said.",
        "Between 40 and 50 boats left the harbour in May 2024.",
        "Reportedly a third of the harvest was lost.",
        "At least nine people were injured.");
  }

  @Property(tries = 100)
  void independentParagraphsAreReadAsIfEachStoodAlone(
      @ForAll("paragraphs") String first, @ForAll("paragraphs") String second) {
    List<String> apart = new ArrayList<>(shown(first));
    apart.addAll(shown(second));
    assertThat(shown(first + "\n" + second)).isEqualTo(apart);
  }

  private static List<String> shown(String text) {
    Reading reading = read(text);
    return reading.annotations().stream()
        .filter(a -> a instanceof Figure || a instanceof TimeExpression || a instanceof Hedge)
        .map(a -> a.getClass().getSimpleName() + " " + reading.words(a.span()))
        .toList();
  }
}
