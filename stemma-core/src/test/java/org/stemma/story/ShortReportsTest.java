package org.stemma.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.stemma.annotation.Reading;

/**
 * Reports of three sentences, as a small town's papers have them: those of one letter tell one
 * story. A town, a minister or a firm that two name does not make them one.
 */
class ShortReportsTest {

  /** By the letter of each page its day in March and its text. */
  private static Reading page(String name, int day, String text) {
    String date = "2031-03-" + (day < 10 ? "0" : "") + day;
    return Pages.page(name + ".txt", "Senn Courier", date, text);
  }

  @ParameterizedTest
  @MethodSource("collections")
  void eachHappeningIsAStory(List<Reading> pages) {
    List<String> found =
        StoryClusterer.cluster(pages).stream()
            .map(story -> story.segments().stream().map(id -> id.substring(0, 1)).distinct())
            .map(letters -> String.join("", letters.toList()))
            .toList();
    assertThat(found).doesNotHaveDuplicates().allSatisfy(story -> assertThat(story).hasSize(1));
  }

  static Stream<List<Reading>> collections() {
    return Stream.of(town(), strike());
  }

  private static List<Reading> town() {
    return List.of(
        page(
            "a1",
            2,
            """
            Man shot in Port Sarn

            A 23-year-old man was shot in the leg in Port Sarn on Saturday night, police said. Officers were \
            called to Mill Lane at 11 p.m. The man was taken to hospital. Nobody was arrested.
            """),
        page(
            "a2",
            2,
            """
            Port Sarn shooting: one hurt

            A man of 23 was shot in the leg on Mill Lane in Port Sarn late on Saturday. Police have no \
            suspect. He is in hospital and will recover.
            """),
        page(
            "b1",
            6,
            """
            Man shot in Port Sarn

            A 31-year-old man was shot in the arm in Port Sarn on Wednesday night, police said. Officers were \
            called to Ferry Road at 10 p.m. The man was taken to hospital. Nobody was arrested.
            """),
        page(
            "c1",
            9,
            """
            Fire in Port Sarn flat

            A fire broke out in a flat in Port Sarn on Sunday. A woman was taken to hospital with burns. The \
            fire brigade needed an hour. The cause is not known.
            """),
        page(
            "d1",
            12,
            """
            Fire in Port Sarn bakery

            A fire broke out in a bakery in Port Sarn on Wednesday. Nobody was hurt. The fire brigade needed \
            two hours. The cause is not known.
            """),
        page(
            "e1",
            5,
            """
            School choir wins prize

            The choir of the girls' school in Port Sarn won the first prize of the spring festival on \
            Wednesday. Sixty choirs took part. The jury praised the clear voices.
            """));
  }

  private static List<Reading> strike() {
    List<Reading> pages = new ArrayList<>();
    pages.add(
        page(
            "a1",
            2,
            """
            Dockers at Port Sarn to vote on pay

            Dockworkers at Port Sarn will vote on Sunday whether to down tools over pay. The Harbour Workers' \
            League wants 6 percent more from Sarn Terminals, which has put 2.5 percent on the table.

            Rosa Teel, the secretary of the league, said her members had had enough.
            """));
    pages.add(
        page(
            "a2",
            3,
            """
            Walk-out shuts container berths

            Cranes stood still on Monday after some 900 dockers walked out at six in the morning. "Nobody \
            will go back before there is an offer," Rosa Teel told the crowd at Port Sarn.

            Sarn Terminals called the walk-out irresponsible.
            """));
    pages.add(
        page(
            "a3",
            6,
            """
            Deal reached at dawn

            After a night of bargaining the league and Sarn Terminals agreed on Thursday on 4.2 percent over \
            two years. Work at Port Sarn begins again with the late shift.

            Rosa Teel called it a fair result.
            """));
    pages.add(
        page(
            "b1",
            4,
            """
            Cat saved from chimney

            Firemen freed a cat from a chimney in Port Sarn on Tuesday. It was black with soot but well. The \
            owner, a baker, gave the men a cake.
            """));
    pages.add(
        page(
            "c1",
            3,
            """
            Two die as gangway collapses on ferry

            Two people died when a gangway collapsed at the ferry quay of Lorrin on Monday evening. They fell \
            eight metres. The Ellida had just arrived from Norhaven. Police have closed the quay.
            """));
    pages.add(
        page(
            "c2",
            6,
            """
            Ferry accident: death toll rises to three

            The number of dead after the collapse of a gangway at Lorrin has risen to three. A passenger of \
            the Ellida died of her injuries on Thursday.
            """));
    return pages;
  }
}
