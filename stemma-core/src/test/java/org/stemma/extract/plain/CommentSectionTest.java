package org.stemma.extract.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.article.DropReason;
import org.stemma.extract.wording.DateReader;
import org.stemma.extract.wording.Line;
import org.stemma.extract.wording.LineReader;

class CommentSectionTest {

  private static final String REPORT =
      """
      Ferry strands on the bar

      The ferry stranded on the bar of Odal at noon, and all its passengers were brought ashore.

      The owner said that the boat would be towed to the yard when the tide comes in.
      """;

  private static List<Line> kept(String text, String language) {
    List<Line> lines = LineReader.lines(text);
    CommentSection.drop(lines, new DateReader(Optional.of(language)));
    return lines.stream().filter(Line::isKept).toList();
  }

  private static void dropsAll(String comments, String language) {
    List<Line> lines = LineReader.lines(REPORT + "\n" + comments);
    CommentSection.drop(lines, new DateReader(Optional.of(language)));

    assertThat(lines.subList(0, 3)).allMatch(Line::isKept);
    assertThat(lines.subList(3, lines.size()))
        .allSatisfy(
            line ->
                assertThat(line.block(Optional.empty()).dropped()).contains(DropReason.COMMENTS));
  }

  private static void keepsAll(String text, String language) {
    assertThat(kept(REPORT + "\n" + text, language))
        .hasSameSizeAs(LineReader.lines(REPORT + "\n" + text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Comments (2)\n\nOld Salt\nTypical, they never dredge the bar.\n\nodal77\nGet well soon, all of you!\n",
        "1 comment\n\nMarit\nThe referee was blind and everybody saw it.\n",
        "3 Comments\n\nA. Docker\nStrike on!\n\nNo Buses\nI walked for an hour.\nThanks for that.\n\nRhea\nPay them.\n"
      })
  void aHeadingThatCountsTheNamesBehindItOpensTheComments(String comments) {
    dropsAll(comments, "en");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Comments (5)\n\nThe crew\nThey were all ashore by noon.\n",
        "2 comments\n\nThe judge\nHe read the verdict aloud.\n\nThe owner\nShe kept silent.\n\nThe clerk\nHe wrote.\n"
      })
  void aHeadingThatCountsOtherwiseOpensNothing(String text) {
    keepsAll(text, "en");
  }

  @Test
  void aHeadingThatCountsOpensTheComments() {
    dropsAll(
        """
        3 comments

        User123 says: I was on board and nobody told us anything for two hours, what a shame it is.

        Mara Q. says: The same thing happened to my aunt last year, and they never paid her back.

        oldsailor says: Read the charts before you leave the harbour, the bar moves every winter.
        """,
        "en");
    dropsAll(
        """
        Kommentare (2)

        Seebär
        vor 3 Stunden

        Die Sandbank wandert jeden Winter, das weiß im Hafen wirklich jeder, nur die Reederei nicht.

        Mara Q.
        12. Mai 2031 um 17:30 Uhr

        Meine Tante wartet seit einem Jahr auf ihr Geld, und niemand geht dort ans Telefon.
        """,
        "de");
  }

  @Test
  void namesTimesAndButtonsRepeatedAreComments() {
    dropsAll(
        """
        Mara Q.

        May 3, 2031 at 5:12 pm

        The same thing happened to my aunt last year, and they never paid her back a crown.

        Reply

        oldsailor

        2 hours ago

        Read the charts before you leave the harbour.

        Reply
        """,
        "en");
    dropsAll(
        """
        Seebär schreibt:

        12. Mai 2031 um 17:30 Uhr

        Die Sandbank wandert jeden Winter, das weiß im Hafen wirklich jeder, nur die Reederei nicht.

        Antworten

        Mara Q. schreibt:

        12. Mai 2031 um 18:02 Uhr

        Meine Tante wartet noch.

        Antworten
        """,
        "de");
  }

  @Test
  void interviewsAreNoComments() {
    keepsAll(
        """
        Quist says: We left at noon, and the sea was calm until we came to the bar of the harbour.

        Sousa says: Nobody told us of the bar, and the chart that we had was nine years old.

        What happened then?

        Quist says: We waited for the boats of the village, and they came within the hour.
        """,
        "en");
  }

  @Test
  void liveBlogsAreNoComments() {
    keepsAll(
        """
        Mara Quist

        2 hours ago

        The first passengers have come ashore, and they are being fed in the school of the village.

        Ana Sousa

        3 hours ago

        The ferry has stopped moving, and the harbour office has called the boats out to the bar.

        Ana Sousa

        May 3, 2031 at 5:12 pm

        The ferry has left the harbour with two hundred passengers on board, its owner says.
        """,
        "en");
  }

  @Test
  void lettersWithTheirRepliesAreNoComments() {
    keepsAll(
        """
        Mara Quist, May 3, 2031, 5:12 pm

        You owe the passengers the price of their tickets and of the night that they spent here.

        Reply

        We owe nobody anything, for the bar is not on the chart that the office sold to us.

        Mara Quist, May 9, 2031, 9:40 am

        Then we will see each other in court, where the judge will look at the chart herself.

        Reply

        We look forward to it, and we will bring the chart and the man who drew it.
        """,
        "en");
  }

  @Test
  void aCountOfSomethingInTheReportOpensNothing() {
    keepsAll(
        """
        3 comments

        The mayor made three remarks on the bar of Odal when she met the reporters at the harbour.

        She said that the bar had moved, that the chart was old, and that the ferry was insured.
        """,
        "en");
  }

  @Test
  void aReportThatGoesOnBehindTheCommentsIsKept() {
    String more =
        "The office of the harbour published a new chart of the bar on Friday morning.\n\n";

    List<Line> kept =
        kept(
            REPORT
                + "\n1 comment\n\nUser123 says: What a shame.\n\nThank you all.\n\n"
                + more.repeat(4),
            "en");

    assertThat(kept).hasSize(7);
  }

  @Test
  void dateOfTheReportIsNotTheHeadOfTheFirstComment() {
    String page =
        """
        Ferry strands on the bar

        The ferry stranded on the bar of Odal at noon, and all its passengers were brought ashore.

        %s

        The owner said that the boat would be towed to the yard when the tide comes in.

        The harbour master said that the bar had moved by forty metres since the autumn storms.

        Mara Q. says:
        May 3, 2031 at 5:12 pm

        My aunt was on board.

        Reply

        oldsailor says:
        May 3, 2031 at 7:40 pm

        The bar moves every winter.

        Reply
        """;

    for (String date :
        List.of(
            "Editors May 3, 2031 10:29",
            "3 May 2031, 11:49",
            "May 3, 2031 at 9:21 am - 571 comments")) {
      assertThat(kept(page.formatted(date), "en")).hasSize(5);
    }
  }
}
