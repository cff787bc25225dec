package org.stemma.contradiction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.stemma.ReadPage;
import org.stemma.annotation.HedgeClass;
import org.stemma.annotation.Reading;
import org.stemma.annotation.ResidueClass;
import org.stemma.annotation.SpeakerKind;
import org.stemma.article.Passage;
import org.stemma.article.Segment;
import org.stemma.claim.Material;
import org.stemma.entity.Entities;
import org.stemma.lineage.Lineage;
import org.stemma.story.Story;
import org.stemma.time.TimeValue;

/** Both sides of a contradiction, each with all who stand behind it. */
class VariantsTest {

  private static final TimeValue NOON = TimeValue.day(LocalDate.parse("2031-05-04"));

  @Test
  void numberHasAllPagesThatGiveIt() {
    Contradiction fare =
        found(
            fee("a.txt", "The club paid a fee of 48 million crowns for striker Bo Ek.", 48),
            fee("b.txt", "The fee for striker Bo Ek was 42 million crowns, the club said.", 42),
            fee("c.txt", "For striker Bo Ek the club paid a fee of 48 million crowns.", 48));
    assertThat(fare.a().value().orElseThrow().kind()).isEqualTo(ValueKind.NUMBER);
    assertThat(fare.a().value().orElseThrow().text()).isEqualTo("48 million crowns");
    assertThat(pages(fare.a())).containsExactly("a.txt", "c.txt");
    assertThat(fare.b().value().orElseThrow().text()).isEqualTo("42 million crowns");
    assertThat(pages(fare.b())).containsExactly("b.txt");
  }

  @Test
  void tollIsACountThatLaterReportsReplace() {
    Contradiction toll =
        found(
            ReadPage.of(
                    "a.txt", "", body("By noon the train crash near Olmar had killed 17 people."))
                .figure("17 people", 17, "person", "killed", NOON),
            ReadPage.of("b.txt", "", body("The train crash near Olmar killed 23 people by noon."))
                .figure("23 people", 23, "person", "killed", NOON));
    assertThat(toll.a().value().orElseThrow().kind()).isEqualTo(ValueKind.COUNT);
  }

  @Test
  void officeIsHeldOrFormer() {
    Contradiction office =
        found(
            ReadPage.of(
                    "a.txt",
                    "",
                    body(
                        "Prime Minister Ida Lund opened the bridge over the Varr on Monday. The bridge"
                            + " is safe, said former prime minister Ida Lund in her speech there."))
                .person("Prime Minister", "Ida Lund")
                .person("former prime minister", "Ida Lund"));
    assertThat(office.a().value().orElseThrow().text()).isEqualTo("former prime minister");
    assertThat(office.b().value().orElseThrow().text()).isEqualTo("sitting prime minister");
  }

  /** A name that was never filled in, a confirmation of nobody knows what: no two values. */
  @Test
  void sidesWithoutComparableReadingsHaveNoValue() {
    Contradiction identity =
        found(
            ReadPage.of(
                    "a.txt", "", body("The driver, identified as [Name of driver], left early."))
                .residue(ResidueClass.PLACEHOLDER, "[Name of driver]"));
    assertThat(identity.a().value()).isEmpty();
    Contradiction confirmation =
        found(
            ReadPage.of(
                    "a.txt",
                    "",
                    body(
                        "Sources confirm that the court will sit in May. The date of the trial has"
                            + " not been confirmed by the court so far."))
                .says("Sources", SpeakerKind.UNNAMED, "confirm", "that the court will sit in May")
                .hedge(HedgeClass.UNCONFIRMED, "has not been confirmed"));
    assertThat(confirmation.a().value()).isEmpty();
    assertThat(confirmation.b().value()).isEmpty();
  }

  @Test
  void sideIsShownByTheFirstOfItsWitnesses() {
    Contradiction fare =
        found(
            fee("a.txt", "The club paid a fee of 48 million crowns for striker Bo Ek.", 48),
            fee("b.txt", "The fee for striker Bo Ek was 42 million crowns, the club said.", 42),
            fee("c.txt", "For striker Bo Ek the club paid a fee of 48 million crowns.", 48));
    Comparator<Passage> last = Comparator.reverseOrder();
    assertThat(fare.a().shownBy(last).shown().page()).isEqualTo("c.txt");
    assertThat(fare.a().shownBy(last).witnesses()).isEqualTo(fare.a().witnesses());
  }

  @Test
  void whatIsShownIsAWitness() {
    Contradiction fare =
        found(
            fee("a.txt", "The club paid a fee of 48 million crowns for striker Bo Ek.", 48),
            fee("b.txt", "The fee for striker Bo Ek was 42 million crowns, the club said.", 42));
    assertThatThrownBy(
            () -> new Variant(fare.a().value(), fare.b().shown(), fare.a().witnesses(), List.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static List<String> pages(Variant variant) {
    return variant.witnesses().stream().map(Passage::page).toList();
  }

  private static ReadPage fee(String name, String sentence, int millions) {
    return ReadPage.of(name, "", body(sentence))
        .figure(millions + " million crowns", millions * 1e6, "crown", "money");
  }

  private static String body(String sentence) {
    return "Page of the day\n\n" + sentence + "\n";
  }

  private static Contradiction found(ReadPage... pages) {
    List<Reading> readings = Stream.of(pages).map(ReadPage::reading).toList();
    List<String> segments =
        readings.stream()
            .flatMap(r -> r.article().segments().stream().map(Segment::id))
            .sorted()
            .toList();
    List<Contradiction> found =
        ContradictionFinder.find(
            new Material(
                readings,
                new Entities(List.of()),
                List.of(new Story("ST1", "story", segments)),
                new Lineage(List.of()),
                List.of()));
    assertThat(found).isNotEmpty();
    return found.get(0);
  }
}
