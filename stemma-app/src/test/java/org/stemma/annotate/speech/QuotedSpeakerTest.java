package org.stemma.annotate.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stemma.annotate.ParsedPage;
import org.stemma.annotation.Quotation;
import org.stemma.annotation.Speaker;

/** Who speaks words in quotation marks where the frame stands apart from them or is a passive. */
class QuotedSpeakerTest {

  private static List<String> read(String text) {
    ParsedPage page = ParsedPage.of(text);
    return page.all(Quotation.class).stream()
        .map(
            q ->
                q.speaker().map(Speaker::name).orElse("-")
                    + ": "
                    + String.join(" | ", q.content().stream().map(page::words).toList()))
        .distinct()
        .toList();
  }

  @Test
  void itMeansTheTextOrTheBodyBefore() {
    assertThat(
            read(
                """
                The email from the engineer reached the court on Monday.
                “The pumps can be moved by noon,” it reads.
                """))
        .containsExactly("email: The pumps can be moved by noon,");
    assertThat(read("The union published a letter. “Nobody will work on Sunday,” it said."))
        .containsExactly("union: Nobody will work on Sunday,");
    assertThat(read("The Football League met. “No club may sell a player in May,” it said."))
        .containsExactly("Football League: No club may sell a player in May,");
    assertThat(read("“No club may sell a player in May,” it said."))
        .containsExactly("it: No club may sell a player in May,");
  }

  @Test
  void aFrameMayFollowAQuestionAsASentenceOfItsOwn() {
    assertThat(read("“Who paid for the pier?” Mrs. Dunn asked."))
        .containsExactly("Dunn: Who paid for the pier?");
    assertThat(read("“The strike goes on!” The head of the union shouted."))
        .containsExactly("head of the union: The strike goes on!");
    assertThat(read("“Was that a penalty?” He asked. “Not in my book.”"))
        .containsExactly("He: Was that a penalty? | Not in my book.");
    assertThat(read("“Was it the captain?” The judge said the question was unfair."))
        .contains("-: Was it the captain?");
  }

  @Test
  void aColonLeadsToTheNextParagraph() {
    assertThat(
            read(
                """
                On Monday the harbour board released the following statement:
                “We offer our condolences to the families of the crew.”
                """))
        .containsExactly("harbour board: We offer our condolences to the families of the crew.");
    assertThat(
            read(
                """
                The club sacked its coach on Friday. In a statement:
                “We thank him for nine years.”
                """))
        .containsExactly("club: We thank him for nine years.");
    assertThat(
            read(
                """
                Stated Ruiz:
                “The stakes are high for the port.”
                """))
        .containsExactly("Ruiz: The stakes are high for the port.");
    assertThat(
            read(
                """
                “We lost the barge,” said Paul Reyes.
                The mayor, Ana Ruiz, had this answer:
                “We will raise it in the spring.”
                """))
        .containsExactly(
            "Paul Reyes: We lost the barge,", "Ana Ruiz: We will raise it in the spring.");
  }

  @Test
  void whoeverAsksInAPassiveIsUnknown() {
    assertThat(
            read(
                """
                Paul Reyes left. Senator Maria Cole spoke at noon.
                The senator was asked, “Is it time to change the plan?” He answered, “No idea.”
                """))
        .containsExactly("-: Is it time to change the plan?", "Maria Cole: No idea.");
    assertThat(
            read(
                """
                “We go on,” said Paul Reyes of the union.
                The minister was asked: “Will you pay?”
                """))
        .containsExactly("Paul Reyes: We go on,", "-: Will you pay?");
    assertThat(read("“Did you see the ball?” the referee was asked."))
        .containsExactly("-: Did you see the ball?");
    assertThat(read("The captain was asked by Paul Reyes, “Did you see the ball?”"))
        .containsExactly("Paul Reyes: Did you see the ball?");
  }

  @Test
  void aPronounMeansTheOfficeThatTheSentenceBeforeIsAbout() {
    assertThat(read("Paul Reyes left the court. The judge rose. “We meet at two,” he said."))
        .containsExactly("judge: We meet at two,");
    assertThat(read("Paul Reyes struck. The spokeswoman waited. “We go on,” he said."))
        .containsExactly("Paul Reyes: We go on,");
    assertThat(read("Paul Reyes scored. The coach smiled. “A fine goal,” he said."))
        .containsExactly("coach: A fine goal,");
  }

  @Test
  void aLineBehindADashSignsAQuotation() {
    assertThat(
            read(
                """
                “We lost the barge,” said Paul Reyes.
                “A great day. The ferry runs again.”
                -Mayor Anna Bell, writing after the opening
                """))
        .containsExactly(
            "Paul Reyes: We lost the barge,", "Anna Bell: A great day. The ferry runs again.");
    assertThat(
            read(
                """
                “I did not like it one bit.”
                — Tom Hale, a dock hand
                """))
        .containsExactly("Tom Hale: I did not like it one bit.");
    assertThat(
            read(
                """
                “We stand with the crews.”
                – the dockers’ union
                """))
        .containsExactly("dockers’ union: We stand with the crews.");
    assertThat(
            read(
                """
                “We lost the barge,” said Paul Reyes. “It was old.”
                - Anna Bell resigned on Monday.
                """))
        .containsExactly("Paul Reyes: We lost the barge, | It was old.");
  }

  @Test
  void whoeverSuffersTheOneSaysTheOther() {
    assertThat(read("Sara Gold was booed after telling dockers that they were “ridiculous.”"))
        .containsExactly("Sara Gold: that they were “ridiculous.”");
    assertThat(read("The coach was fined for saying the referee was “asleep on his feet.”"))
        .containsExactly("coach: the referee was “asleep on his feet.”");
    assertThat(read("The lawyer was removed after calling the judge “a coward in a gown.”"))
        .containsExactly("lawyer: the judge “a coward in a gown.”");
  }

  @Test
  void aLongAppositionDoesNotPartTheSpeakerFromTheVerb() {
    assertThat(
            read(
                "Rich Hale, a docker who led the strike in 2008 and is now running the fund, said"
                    + " the money is a “critical part of our plan.”"))
        .containsExactly("Rich Hale: the money is a “critical part of our plan.”");
  }

  @Test
  void aNameThatSomebodyGivesIsHisWordAndATitleIsNot() {
    assertThat(read("In what one sailor has dubbed “the rust race,” two owners are at odds."))
        .containsExactly("one sailor: the rust race,");
    assertThat(read("The fans had what the captain called “a long cold night.”"))
        .containsExactly("captain: a long cold night.");
    assertThat(read("They met in what the lawyer termed “a house of cards.”"))
        .containsExactly("lawyer: a house of cards.");
    assertThat(read("The striker bought a boat called “Second Wind.”")).isEmpty();
  }

  @Test
  void aVerbThatHangsOnQuotedWordsTellsOfNoSaying() {
    assertThat(read("Investors have kept away from the “super ferries” backed by the mayor."))
        .isEmpty();
    assertThat(read("The captain said the crew was “tired,” while the owner wrote letters."))
        .containsExactly("captain: the crew was “tired,”");
  }

  @Test
  void aReportedClauseEndsWithItsMarksWhereTheWriterGoesOn() {
    assertThat(read("The coach called the striker a “luxury,” a dig at his price."))
        .containsExactly("coach: the striker a “luxury,”");
    assertThat(read("The union called the offer “a bad joke” and left the hall."))
        .containsExactly("union: the offer “a bad joke”");
    assertThat(read("The judge called the plea “too late” in a ruling on Friday."))
        .containsExactly("judge: the plea “too late”");
    assertThat(read("The board said the ferry was “safe,” because it had been tested."))
        .containsExactly("board: the ferry was “safe,” because it had been tested");
  }

  @Test
  void whatFramesASentenceInMarksIsNotSaid() {
    assertThat(
            read("Ana Ruiz rose and ended with a plea to the crew: “Go home at once,” she said."))
        .containsExactly("Ana Ruiz: Go home at once,");
    assertThat(read("The plan angered the fans (“I want my money back,” wrote Paul Reyes)."))
        .containsExactly("Paul Reyes: I want my money back,");
    assertThat(read("Sara Gold urged the crew with a note: “Do not sink the ferry.”"))
        .contains("Sara Gold: Do not sink the ferry.");
    assertThat(read("“We lost the case,” Ana Ruiz said in an interview with the port radio."))
        .containsExactly("Ana Ruiz: We lost the case,");
  }

  @Test
  void namesOfProgrammesAreNotSaid() {
    assertThat(read("Ana Ruiz will speak about the ferry on Wednesday on “Good Morning Arden.”"))
        .isEmpty();
    assertThat(read("Cole spoke on her programme, “Port Talk Tonight,” broadcast on Monday."))
        .isEmpty();
    assertThat(read("The dockers chanted, “Save Our Ferry Now!”"))
        .containsExactly("dockers: Save Our Ferry Now!");
  }

  @Test
  void bracketsStandBetweenANameAndItsVerb() {
    assertThat(
            read(
                "At the opening, while talking of the strike in five ports, Governor Mary Falk"
                    + " (R-OK) said the union is “trying to run as a museum.”"))
        .containsExactly("Mary Falk: the union is “trying to run as a museum.”");
  }

  @Test
  void verbsOfMannerTellOfSpeech() {
    assertThat(read("Walter Hewes sniped that the judge was “learning on the job.”"))
        .containsExactly("Walter Hewes: that the judge was “learning on the job.”");
    assertThat(read("“Get off the pitch,” growled the coach."))
        .containsExactly("coach: Get off the pitch,");
    assertThat(read("The engine growled for an hour.")).isEmpty();
  }

  @Test
  void aClauseBelongsToTheNearestOfTwoVerbs() {
    assertThat(read("Ana Ruiz left on Monday, calling it bad and asserting that it will fail."))
        .containsExactly("Ana Ruiz: that it will fail");
    assertThat(read("He went on, calling her a “stiff” and accusing her of acting like a “brat.”"))
        .hasSize(2);
    assertThat(read("The coach praised them and admitted that the club had no money."))
        .contains("coach: that the club had no money")
        .hasSizeLessThan(3);
  }
}
