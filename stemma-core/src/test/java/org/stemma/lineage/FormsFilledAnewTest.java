package org.stemma.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.stemma.annotation.Reading;
import org.stemma.story.Pages;
import org.stemma.story.Story;
import org.stemma.story.StoryClusterer;

/** Reports of two happenings for which one form was filled in; and copies, which keep it. */
class FormsFilledAnewTest {

  record Form(String name, String first, String second) {
    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Form> forms() {
    return Stream.of(
        new Form(
            "shooting",
            """
            Man shot on Mill Street

            A man, 34, was shot on Mill Street in Olm on Monday evening. Police said officers were called to the \
            scene shortly after 9 p.m. and found the victim with a gunshot wound to the leg.

            He was taken to St Brannoc Hospital in stable condition. No arrests have been made. Anyone with \
            information is asked to call the Olm Police Department at 555-0142.
            """,
            """
            Woman shot on Quay Street

            A woman, 51, was shot on Quay Street in Olm on Thursday morning. Police said officers were called to the \
            scene shortly after 6 a.m. and found the victim with a gunshot wound to the arm.

            She was taken to Lorne Infirmary in critical condition. No arrests have been made. Anyone with \
            information is asked to call the Olm Police Department at 555-0142.
            """),
        new Form(
            "weather warning",
            """
            Yellow warning of wind for Harnwell

            Forecasters have issued a yellow warning of wind for Harnwell and the Bray Valley from 6 am on Tuesday until \
            noon on Wednesday. Gusts of up to 90 kilometres an hour are expected on the coast near Tarn Head.

            Trains between Harnwell and Ostrey may be delayed. Residents are advised to secure loose objects \
            and to stay away from the shore.
            """,
            """
            Amber warning of wind for Sillen

            Forecasters have issued an amber warning of wind for Sillen and the Dorvane Hills from 9 pm on Friday until \
            dawn on Saturday. Gusts of up to 120 kilometres an hour are expected on the coast near Merrow Point.

            Trains between Sillen and Kaldra may be delayed. Residents are advised to secure loose objects \
            and to stay away from the shore.
            """),
        new Form(
            "match report",
            """
            Harnwell see off Ostrey

            Visitors Harnwell beat Ostrey 3-1 at Mill Park on Saturday to move up to 4th place in the Northern League. \
            Striker Ivo Sand opened the scoring after 12 minutes with a header from a corner.

            The hosts drew level through Pelle Quist before the break. The winner came in the 71st minute when \
            substitute Ben Arrow tapped in from close range.
            """,
            """
            Sillen see off Kaldra

            Visitors Sillen beat Kaldra 2-0 at Tower Road on Sunday to move up to 7th place in the Northern League. \
            Striker Milo Verne opened the scoring after 33 minutes with a header from a corner.

            The hosts drew a blank through Otto Brill before the break. The second came in the 88th minute when \
            substitute Sam Tolley tapped in from close range.
            """),
        new Form(
            "court list",
            """
            Ostrey driver fined

            Appearing before magistrates in Harnwell on Monday, Peter Lund, 42, of Dyke Lane, Ostrey, admitted driving without \
            insurance on 3 March. He was fined 250 marks and ordered to pay costs of 85 marks.

            The court heard that the defendant was stopped by a patrol at 11.20 pm on the Bray road.
            """,
            """
            Tarn driver fined

            Appearing before magistrates in Harnwell on Thursday, Carla Mews, 27, of Hill Close, Tarn, admitted driving without \
            insurance on 19 April. She was fined 400 marks and ordered to pay costs of 110 marks.

            The court heard that the defendant was stopped by a patrol at 7.45 am on the Lorne road.
            """),
        new Form(
            "quake notice",
            """
            Quake of 4.1 off Lorne

            An earthquake of magnitude 4.1 struck 23 kilometres north of Lorne on Tuesday, the Velland Seismic Office said. \
            The quake hit at 03:14 local time at a depth of 10 kilometres. There were no reports of damage or injuries.
            """,
            """
            Quake of 5.3 off Merrow

            An earthquake of magnitude 5.3 struck 61 kilometres west of Merrow on Sunday, the Velland Seismic Office said. \
            The quake hit at 17:52 local time at a depth of 35 kilometres. There were no reports of damage or injuries.
            """),
        new Form(
            "results of a company",
            """
            Brell profit rises

            Shares of Brell Foods rose 4 percent on Tuesday after the company reported a profit of 31 million marks for the \
            quarter, up from 22 million a year earlier. Chief executive Ada Norrin said demand had been strong.

            Analysts polled by Tarn Research had expected 28 million marks. The company raised its dividend to 12 pence.
            """,
            """
            Ondal profit rises

            Shares of Ondal Motors rose 9 percent on Friday after the company reported a profit of 540 million marks for the \
            quarter, up from 467 million a year earlier. Chief executive Jon Verrick said demand had been strong.

            Analysts polled by Lorne Capital had expected 495 million marks. The company raised its dividend to 80 pence.
            """));
  }

  @ParameterizedTest
  @MethodSource("forms")
  void noneIsMadeFromTheOther(Form form) {
    assertThat(edges("Olm Post", form.first(), "Olm Post", form.second())).isEmpty();
    assertThat(edges("Olm Post", form.first(), "Bray Echo", form.second())).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("forms")
  void ofDifferentDaysTheyAreTwoStories(Form form) {
    List<Story> stories =
        StoryClusterer.cluster(
            List.of(
                page("a.txt", "Olm Post", "2031-05-06", form.first()),
                page("b.txt", "Bray Echo", "2031-05-09", form.second())));
    assertThat(stories).hasSize(2);
  }

  @ParameterizedTest
  @MethodSource("forms")
  void whatKeepsTheParticularsIsACopy(Form form) {
    String copy =
        form.first()
            .replaceFirst("Monday|Tuesday|Saturday", "Sunday")
            .replaceFirst("34|90|71st|250|23|28", "43")
            .replace("said", "stated")
            .replace("expected", "forecast");
    assertThat(edges("Olm Post", form.first(), "Bray Echo", copy)).hasSize(1);
  }

  private static List<Derivation> edges(
      String outlet, String first, String otherOutlet, String second) {
    List<Reading> pages =
        List.of(
            page("a.txt", outlet, "2031-05-06", first),
            page("b.txt", otherOutlet, "2031-05-09", second));
    return LineageTracer.trace(pages, StoryClusterer.cluster(pages)).edges();
  }

  private static Reading page(String name, String outlet, String day, String text) {
    return Pages.page(name, outlet, day, text);
  }
}
