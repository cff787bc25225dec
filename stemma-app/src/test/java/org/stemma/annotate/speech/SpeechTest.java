package org.stemma.annotate.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stemma.annotate.ParsedPage;
import org.stemma.annotation.Quotation;
import org.stemma.annotation.QuotationKind;
import org.stemma.annotation.Speaker;

class SpeechTest {

  private static List<String> read(String text) {
    ParsedPage page = ParsedPage.of(text);
    return page.all(Quotation.class).stream()
        .map(q -> q.kind() + " " + who(q) + ": " + page.words(q.span()))
        .toList();
  }

  private static List<String> indirect(String text) {
    ParsedPage page = ParsedPage.of(text);
    return page.all(Quotation.class).stream()
        .filter(q -> q.kind() == QuotationKind.INDIRECT)
        .map(q -> who(q) + ": " + page.words(q.span()))
        .toList();
  }

  private static String who(Quotation quotation) {
    return quotation.speaker().map(Speaker::name).orElse("-");
  }

  @Test
  void aReportedClauseBelongsToItsSubject() {
    assertThat(indirect("The mayor, Ana Ruiz, said on Friday that the bridge had been closed."))
        .containsExactly("Ana Ruiz: that the bridge had been closed");
    assertThat(indirect("The bridge had been closed, police said."))
        .containsExactly("police: The bridge had been closed");
    assertThat(indirect("According to Paul Reyes, the ship was overloaded."))
        .containsExactly("Paul Reyes: the ship was overloaded");
  }

  @Test
  void attitudesCountAsSpeech() {
    assertThat(indirect("Defender Paul Okafor hinted at a move to Porto."))
        .containsExactly("Paul Okafor: a move to Porto");
    assertThat(indirect("The union accused the company of ignoring warnings."))
        .containsExactly("union: the company of ignoring warnings");
  }

  @Test
  void theOrderOfWordsHelpsWhereTheParserFails() {
    assertThat(indirect("The talks in Oslo lasted eight hours, a member of the delegation said."))
        .containsExactly("member of the delegation: The talks in Oslo lasted eight hours");
  }

  @Test
  void whoSpeaksMayStandBehindTheVerb() {
    assertThat(indirect("The beaches may be closed, warned Leonie Farr, a chemist at the port."))
        .containsExactly("Leonie Farr: The beaches may be closed");
    assertThat(indirect("The gate had been opened too late, complained Ana Ruiz."))
        .containsExactly("Ana Ruiz: The gate had been opened too late");
    assertThat(indirect("The ship will not leave before May, its head, Elspeth Kern, told Halden."))
        .containsExactly("Elspeth Kern: The ship will not leave before May");
  }

  @Test
  void actsAreNoSpeech() {
    assertThat(indirect("Rescue workers found 14 people dead.")).isEmpty();
    assertThat(indirect("The clubs agreed on Monday to share the cost.")).isEmpty();
    assertThat(indirect("The unions rejected the offer.")).isEmpty();
    assertThat(indirect("Judge Hester Quarles will pass sentence on Friday.")).isEmpty();
    assertThat(indirect("The court will pass judgment on Monday morning.")).isEmpty();
    assertThat(indirect("The club put a new shirt out on Friday.")).isEmpty();
  }

  @Test
  void whatNobodySaysIsNoSpeech() {
    assertThat(indirect("Nobody at the port would say how long it will stay.")).isEmpty();
    assertThat(indirect("No one at the club said that the gate was open.")).isEmpty();
    assertThat(indirect("None of the players asked for a new coach.")).isEmpty();
    assertThat(indirect("The captain was charged with failing to report a leak.")).isEmpty();
    assertThat(indirect("The clerk forgot to mention that the gate was open.")).isEmpty();
  }

  @Test
  void aBodyInAppositionIsNamed() {
    assertThat(indirect("The operator, Sarn Ferries, said that the damage was small."))
        .containsExactly("Sarn Ferries: that the damage was small");
  }

  @Test
  void thingsThatShowAreNoSpeakers() {
    assertThat(indirect("The crash highlights the age of the trains.")).isEmpty();
    assertThat(indirect("If the club refuses the offer, the striker stays.")).isEmpty();
  }

  @Test
  void partialSpeechFindsTheCueThatGovernsIt() {
    assertThat(read("Judge Elena Marsh sentenced him, calling the fraud “cold and patient.”"))
        .contains("PARTIAL Elena Marsh: cold and patient.");
    assertThat(read("The deal, described by Paul Reyes as “a rescue,” was signed."))
        .contains("PARTIAL Paul Reyes: a rescue,");
  }

  @Test
  void pronounsAndOfficesMeanThePersonOfThePage() {
    String text =
        """
        Norwegian Transport Minister Ingrid Dahl visited the valley on Monday.
        The minister said that the railway would reopen.
        Dahl met residents. “We will rebuild,” she said.
        """;
    assertThat(read(text))
        .contains(
            "INDIRECT Ingrid Dahl: that the railway would reopen",
            "DIRECT Ingrid Dahl: We will rebuild,");
  }

  @Test
  void unnamedAndCollectiveSourcesKeepTheirWords() {
    assertThat(indirect("Sources close to the club said that the coach would resign."))
        .containsExactly("Sources close to the club: that the coach would resign");
  }

  @Test
  void wordsThatNobodySaidHaveNoSpeaker() {
    assertThat(read("The talks in Oslo produced a “new and lasting plan for the valley.”"))
        .containsExactly("PARTIAL -: new and lasting plan for the valley.");
  }

  @Test
  void aDescriptionInMarksIsQuotedSpeechOnly() {
    assertThat(read("Judge Elena Marsh described the fraud as “cold and patient.”"))
        .containsExactly("PARTIAL Elena Marsh: cold and patient.");
    assertThat(indirect("Coach Paul Okafor said that the defence was “asleep.”")).isEmpty();
    assertThat(indirect("Judge Elena Marsh said the firm had lost 9 million in a “cold” fraud."))
        .hasSize(1);
  }

  @Test
  void mutualBlameIsNobodysSpeech() {
    assertThat(indirect("The clubs accused each other of cheating.")).isEmpty();
    assertThat(indirect("The driver blamed another driver for the crash.")).hasSize(1);
  }

  @Test
  void aRequestForSecrecyTellsOfTheSourceOnly() {
    assertThat(
            indirect("A doctor at the hospital, who asked not to be named, said wards were full."))
        .containsExactly("doctor at the hospital: wards were full");
    assertThat(indirect("Mayor Ana Ruiz asked the court to name the firm.")).hasSize(1);
  }

  @Test
  void sharesOfThosePolledAndRecordsSpeak() {
    assertThat(indirect("Forty-seven percent said the ferry was too expensive."))
        .containsExactly("Forty-seven percent: the ferry was too expensive");
    assertThat(indirect("According to a tally of the port, nine ships waited outside."))
        .containsExactly("tally of the port: nine ships waited outside");
    assertThat(indirect("The works went according to plan.")).isEmpty();
  }

  @Test
  void wordsThatGoOnAClauseBelongToItsCue() {
    assertThat(
            read("The mayor pledged a “quiet change” and said that the port would be sold by May."))
        .contains(
            "PARTIAL mayor: quiet change", "INDIRECT mayor: that the port would be sold by May");
    assertThat(cue("The mayor pledged a “quiet change” and said that the port would be sold."))
        .isEqualTo("pledged");
  }

  private static String cue(String text) {
    ParsedPage page = ParsedPage.of(text);
    return page.all(Quotation.class).stream()
        .filter(q -> q.kind() == QuotationKind.PARTIAL)
        .flatMap(q -> q.cue().stream())
        .map(page::words)
        .findFirst()
        .orElse("-");
  }

  @Test
  void partialSpeechHoldsTheClauseAroundIt() {
    ParsedPage page = ParsedPage.of("The mayor called the deal “a rescue.”");
    assertThat(page.all(Quotation.class).getFirst().content().stream().map(page::words))
        .containsExactly("the deal “a rescue.”");
  }

  @Test
  void aSayingEndsWhereTheNextBegins() {
    assertThat(
            indirect("A spokesman said the ferry would sail on Sunday, adding that it was full."))
        .containsExactly(
            "spokesman: the ferry would sail on Sunday", "spokesman: that it was full");
  }

  @Test
  void whoeverIntroducesWordsBehindAColonSpeaks() {
    assertThat(read("Ana Ruiz put out this note: “The bridge will stay closed.”"))
        .containsExactly("DIRECT Ana Ruiz: The bridge will stay closed.");
  }

  @Test
  void aPersonAndAColonIntroduceSpeechWithoutMarks() {
    assertThat(indirect("Ana Ruiz: The bridge will stay closed until May."))
        .containsExactly("Ana Ruiz: The bridge will stay closed until May.");
    assertThat(indirect("Weather: The rain will go on until May.")).isEmpty();
  }

  private static List<String> content(String text) {
    ParsedPage page = ParsedPage.of(text);
    return page.all(Quotation.class).stream()
        .map(q -> q.content().stream().map(page::words).toList())
        .distinct()
        .map(pieces -> String.join(" | ", pieces))
        .toList();
  }

  @Test
  void aQuotationThatGoesOnInItsOwnSentenceKeepsItsSpeaker() {
    assertThat(content("“We lost the barge,” said Ana Ruiz. “We will raise it,” which costs much."))
        .containsExactly("We lost the barge, | We will raise it,");
  }

  @Test
  void wordsQuotedInTheFrameDoNotPartASaying() {
    assertThat(
            content(
                "“The harvest was poor,” said Paul Reyes, who called the frost “cruel.” “We will"
                    + " plant again in the spring.”"))
        .contains("The harvest was poor, | We will plant again in the spring.");
  }

  @Test
  void aSayingGoesOnBehindItsCue() {
    assertThat(
            content(
                "“You know, I like the harbour,” he said, but “the new pier is far too long for"
                    + " us.”"))
        .containsExactly("You know, I like the harbour, | the new pier is far too long for us.");
  }

  @Test
  void aReportedClauseHoldsTheMarksOfWhatItQuotes() {
    assertThat(content("The treaty was “a very fine piece of work,” Paul Reyes said."))
        .containsExactly("The treaty was “a very fine piece of work,”");
    assertThat(content("The firm promised that it would run the mill as a “free and open house.”"))
        .containsExactly("that it would run the mill as a “free and open house.”");
  }

  @Test
  void aNounOfSpeechQuotesOnlyWhatHangsOnIt() {
    assertThat(read("Her emails were kept in a box marked “not for the archive” by the clerk."))
        .containsExactly("PARTIAL -: not for the archive");
  }

  @Test
  void whoeverIsAPersonCanSpeak() {
    assertThat(read("“The ferry is full,” the announcer said."))
        .containsExactly("DIRECT announcer: The ferry is full,");
    assertThat(read("“Nobody was on the bridge,” a watchman told the court."))
        .containsExactly("DIRECT watchman: Nobody was on the bridge,");
    assertThat(read("“The bell rang twice,” said the sacristan."))
        .containsExactly("DIRECT sacristan: The bell rang twice,");
  }

  @Test
  void wordsInMarksAreSaidByNobodyWhoOnlyDoesSomethingBeside() {
    assertThat(read("In his memoir, “A Cold Spring,” Paul Reyes described how the ferry sank."))
        .noneMatch(q -> q.contains("A Cold Spring"));
    assertThat(read("The party called a vote to repeal the “Harbour Law” of 2010."))
        .noneMatch(q -> q.contains("Harbour Law"));
    assertThat(read("The Gazette spoke with Ana Ruiz on its weekly podcast, “So It Went.”"))
        .noneMatch(q -> q.contains("So It Went"));
  }
}
