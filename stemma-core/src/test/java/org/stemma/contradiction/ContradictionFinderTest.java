package org.stemma.contradiction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.stemma.ReadPage;
import org.stemma.annotation.EntityType;
import org.stemma.annotation.EventStatus;
import org.stemma.annotation.HedgeClass;
import org.stemma.annotation.Reading;
import org.stemma.annotation.ResidueClass;
import org.stemma.annotation.SpeakerKind;
import org.stemma.article.Segment;
import org.stemma.claim.Material;
import org.stemma.entity.Entities;
import org.stemma.lineage.Lineage;
import org.stemma.story.Story;
import org.stemma.time.TimeValue;

class ContradictionFinderTest {

  private static final TimeValue NOON = TimeValue.day(LocalDate.parse("2031-05-04"));

  @Test
  void twoNumbersForOneFixedThingContradict() {
    List<Contradiction> found =
        find(
            ReadPage.of(
                    "a.txt",
                    "",
                    """
                    Ferry fare to rise

                    The council approved a ferry fare of 48 crowns for the island line on Monday evening.
                    """)
                .figure("48 crowns", 48, "crown", "money"),
            ReadPage.of(
                    "b.txt",
                    "",
                    """
                    New fares for the island

                    The ferry fare for the island line will be 42 crowns, the council approved.
                    """)
                .figure("42 crowns", 42, "crown", "money"));
    assertThat(found)
        .singleElement()
        .satisfies(
            c -> {
              assertThat(c.kind()).isEqualTo(ContradictionKind.NUMBER);
              assertThat(c.verdict()).isEqualTo(Verdict.CONTRADICTION);
              assertThat(c.why()).contains("48").contains("42");
            });
  }

  @Test
  void laterTollIsAnUpdateAndNoContradiction() {
    List<Contradiction> found =
        find(
            toll("a.txt", "2031-05-03", "At least the train crash killed 3 people near Olmar.", 3),
            toll("b.txt", "2031-05-04", "The train crash near Olmar killed 9 people in all.", 9));
    assertThat(found)
        .singleElement()
        .satisfies(c -> assertThat(c.verdict()).isEqualTo(Verdict.APPARENT));
  }

  @Test
  void tollsOfTheSameHourContradict() {
    List<Contradiction> found =
        find(
            ReadPage.of(
                    "a.txt",
                    "2031-05-04",
                    body("The train crash near Olmar killed 17 people by noon."))
                .figure("17 people", 17, "person", "killed", NOON),
            ReadPage.of(
                    "b.txt",
                    "2031-05-04",
                    body("By noon the train crash near Olmar had killed 23 people."))
                .figure("23 people", 23, "person", "killed", NOON));
    assertThat(found)
        .singleElement()
        .satisfies(c -> assertThat(c.verdict()).isEqualTo(Verdict.CONTRADICTION));
  }

  @Test
  void killedAndInjuredAreNotCompared() {
    assertThat(
            find(
                ReadPage.of("a.txt", "", body("The train crash near Olmar killed 17 people."))
                    .figure("17 people", 17, "person", "killed"),
                ReadPage.of("b.txt", "", body("The train crash near Olmar injured 23 people."))
                    .figure("23 people", 23, "person", "injured")))
        .isEmpty();
  }

  @Test
  void figuresOfTwoStoriesAreNotCompared() {
    Reading a =
        ReadPage.of(
                "a.txt",
                "",
                body(
                    "The council said that the ferry fare for the island line will be 48 crowns from May."))
            .figure("48 crowns", 48, "crown", "money")
            .reading();
    Reading b =
        ReadPage.of(
                "b.txt",
                "",
                body(
                    "The ferry fare for the island line will be 42 crowns from May, the council said."))
            .figure("42 crowns", 42, "crown", "money")
            .reading();
    assertThat(ContradictionFinder.find(material(List.of(a, b), List.of()))).isEmpty();
    assertThat(ContradictionFinder.find(material(List.of(a, b), List.of(oneStory(List.of(a, b))))))
        .isNotEmpty();
  }

  @Test
  void announcedAndHeldOnOnePageContradict() {
    List<Contradiction> found =
        find(
            ReadPage.of(
                    "a.txt",
                    "",
                    """
                    Cup final in Dorsal

                    The hearing on the harbour toll will be held in Dorsal on 4 May 2031.

                    The hearing in Dorsal ended on 4 May 2031 without a ruling.
                    """)
                .event("will be held", "AGREE", EventStatus.ANNOUNCED, "2031-05-04")
                .event("ended", "CONSULT", EventStatus.REPORTED, "2031-05-04"));
    assertThat(found)
        .singleElement()
        .satisfies(c -> assertThat(c.kind()).isEqualTo(ContradictionKind.STATUS));
  }

  @Test
  void nextMeetingIsAnotherMeeting() {
    assertThat(
            find(
                ReadPage.of(
                        "a.txt",
                        "",
                        """
                        Wage talks

                        The talks of the dockers in Dorsal ended on Sunday.

                        The next talks of the dockers in Dorsal are planned.
                        """)
                    .event("ended", "CONSULT", EventStatus.REPORTED, "")
                    .event("are planned", "AGREE", EventStatus.ANNOUNCED, "")
                    .name("Dorsal", EntityType.PLACE)))
        .isEmpty();
  }

  @Test
  void formerAndSittingOnOnePageContradict() {
    List<Contradiction> found =
        find(
            ReadPage.of(
                    "a.txt",
                    "",
                    """
                    Minister opens bridge

                    Prime Minister Ida Lund opened the bridge over the Varr on Monday morning.

                    The bridge is safe, said former prime minister Ida Lund in her speech there.
                    """)
                .person("Prime Minister", "Ida Lund")
                .person("former prime minister", "Ida Lund"));
    assertThat(found)
        .singleElement()
        .satisfies(c -> assertThat(c.severity()).isEqualTo(Severity.HIGH));
  }

  @Test
  void sittingFirstAndFormerLaterIsHowOfficesEnd() {
    assertThat(
            find(
                ReadPage.of(
                        "a.txt",
                        "2030-01-01",
                        body("Prime Minister Ida Lund opened the bridge over the Varr."))
                    .person("Prime Minister", "Ida Lund"),
                ReadPage.of(
                        "b.txt",
                        "2031-01-01",
                        body("The bridge was opened by former prime minister Ida Lund."))
                    .person("former prime minister", "Ida Lund")))
        .isEmpty();
  }

  @Test
  void unfilledIdentityContradictsItself() {
    List<Contradiction> found =
        find(
            ReadPage.of(
                    "a.txt",
                    "",
                    body("The driver, identified as [Name of driver], left the train before noon."))
                .residue(ResidueClass.PLACEHOLDER, "[Name of driver]"));
    assertThat(found)
        .singleElement()
        .satisfies(c -> assertThat(c.a().shown()).isEqualTo(c.b().shown()));
  }

  @Test
  void namelessConfirmationAndNoConfirmationAreInTension() {
    List<Contradiction> found =
        find(
            ReadPage.of(
                    "a.txt",
                    "",
                    """
                    Striker to move

                    Sources confirm that the striker will move to the northern club this summer.

                    The transfer has not been confirmed by either of the two clubs so far.
                    """)
                .says("sources", SpeakerKind.UNNAMED, "confirm", "that the striker will move")
                .hedge(HedgeClass.UNCONFIRMED, "has not been confirmed"));
    assertThat(found)
        .singleElement()
        .satisfies(c -> assertThat(c.verdict()).isEqualTo(Verdict.TENSION));
  }

  @Test
  void orderOfPagesDoesNotMatter() {
    ReadPage a =
        ReadPage.of(
                "a.txt",
                "",
                body(
                    "The council said that the ferry fare for the island line will be 48 crowns from May."))
            .figure("48 crowns", 48, "crown", "money");
    ReadPage b =
        ReadPage.of(
                "b.txt",
                "",
                body(
                    "The ferry fare for the island line will be 42 crowns from May, the council said."))
            .figure("42 crowns", 42, "crown", "money");
    assertThat(find(a, b)).isEqualTo(find(b, a)).isNotEmpty();
  }

  private static ReadPage toll(String name, String published, String sentence, int killed) {
    return ReadPage.of(name, published, body(sentence))
        .figure(killed + " people", killed, "person", "killed");
  }

  private static String body(String sentence) {
    return "Page of the day\n\n" + sentence + "\n";
  }

  /** All pages as one story. */
  private static List<Contradiction> find(ReadPage... pages) {
    List<Reading> readings = Stream.of(pages).map(ReadPage::reading).toList();
    return ContradictionFinder.find(material(readings, List.of(oneStory(readings))));
  }

  private static Story oneStory(List<Reading> readings) {
    return new Story(
        "ST1",
        "story",
        readings.stream()
            .flatMap(r -> r.article().segments().stream().map(Segment::id))
            .sorted()
            .toList());
  }

  private static Material material(List<Reading> readings, List<Story> stories) {
    return new Material(
        readings, new Entities(List.of()), stories, new Lineage(List.of()), List.of());
  }
}
