package org.stemma.annotate.residue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.annotate.PlainReadings;
import org.stemma.annotation.Reading;
import org.stemma.annotation.Residue;
import org.stemma.annotation.ResidueClass;

class ResidueAnnotatorTest {

  private static final ResidueAnnotator RESIDUE = new ResidueAnnotator();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The train stopped at [Station Name] on Monday. | PLACEHOLDER | [Station Name]",
        "The ferry left. Photo: {{credit}} shows it. | PLACEHOLDER | {{credit}}",
        "The captain, [Captain'sName-[Captain'sName-pending], spoke. | PLACEHOLDER | [Captain'sName-[Captain'sName-pending]",
        "The driver, identified as [Name of suspect], fled. | PLACEHOLDER | [Name of suspect]",
        "[INSERT QUOTE HERE] The court rose. | PLACEHOLDER | [INSERT QUOTE HERE]",
        "Keywords: “ferry fire,” “port strike,” and “coast guard.” | SEO_KEYWORDS | Keywords: “ferry fire,” “port strike,” and “coast guard.”",
        "Popular searches include “flood map” and “dam news.” | SEO_KEYWORDS | Popular searches include “flood map” and “dam news.”",
        "Tags: flood, dam, river rescue | SEO_KEYWORDS | Tags: flood, dam, river rescue",
        "Dam_breaks_above_the_town | SLUG | Dam_breaks_above_the_town",
        "For busy travellers and smart investors, the ferry matters most. | PROMOTIONAL_FILLER | For busy travellers and smart investors, the ferry matters most.",
        "The ferry sank. As an AI language model, I cannot verify who steered it. | PROMPT | As an AI language model, I cannot verify who steered it.",
        "The court rose. I hope this helps! | PROMPT | I hope this helps!",
        "The ferry sank. [gallery ids=\"4,9,12\"] Rescuers came. | PLACEHOLDER | [gallery ids=\"4,9,12\"]",
        "The ferry sank. [caption id=pic_4 width=300] Rescuers came. | PLACEHOLDER | [caption id=pic_4 width=300]",
        "The ferry sank.[/caption] Rescuers came. | PLACEHOLDER | [/caption]",
        "Sure! Here is a more dramatic version of the headline: The dam broke. | PROMPT | Sure! Here is a more dramatic version of the headline:",
        "The dam broke. Certainly! Below is the part about the mayor in plainer words. | PROMPT | Certainly! Below is the part about the mayor in plainer words.",
        "Absolutely! I’ve cut the report on the strike to 80 words: | PROMPT | Absolutely! I’ve cut the report on the strike to 80 words:",
        "Posted by %%WRITER%% on Monday. | PLACEHOLDER | %%WRITER%%",
        "Dear @@READER@@, the bridge is closed. | PLACEHOLDER | @@READER@@",
        "The court rose. [[slideshow:court-steps]] The jury left. | PLACEHOLDER | [[slideshow:court-steps]]",
        "[MAIN IMAGE: a tram on its side] The tram fell. | PLACEHOLDER | [MAIN IMAGE: a tram on its side]",
        "The tram fell. {% include teaser %} Nobody was hurt. | PLACEHOLDER | {% include teaser %}",
        "TNP-0412-HARBOUR-FIRE-2ND | SLUG | TNP-0412-HARBOUR-FIRE-2ND",
        "CITYDESK-TRAM-7-UPDATE | SLUG | CITYDESK-TRAM-7-UPDATE",
        "Here's a shorter paragraph for your page. | PROMPT | Here's a shorter paragraph for your page.",
        "Here is a less formal introduction: The court rose. | PROMPT | Here is a less formal introduction:",
        "Here is a rewritten version of the article: The dam broke. | PROMPT | Here is a rewritten version of the article:",
        "The union voted. Let me know if you’d like a shorter text. | PROMPT | Let me know if you’d like a shorter text.",
        "As of my last knowledge update, the striker had not signed. | PROMPT | As of my last knowledge update, the striker had not signed.",
        "The judge said taht she would rule. | MECHANICAL_ERROR | taht",
        "The judge said shhe would rule. | MECHANICAL_ERROR | shhe",
        "The judge asked agan for silence. | MECHANICAL_ERROR | agan",
        "The ferry sank.Rescuers came. | MECHANICAL_ERROR | sank.Rescuers",
        "The ferry sank,leaving nobody hurt. | MECHANICAL_ERROR | sank,leaving",
        "The ferry sank,, rescuers came. | MECHANICAL_ERROR | ,,",
        "The striker‘s knee hurt. | MECHANICAL_ERROR | striker‘s",
        "The the ferry sank in the the harbour. | MECHANICAL_ERROR | the the",
      })
  void traceIsFoundByItsForm(String text, ResidueClass kind, String words) {
    Reading reading = PlainReadings.page("page", text);

    List<Residue> found = RESIDUE.annotate(reading).stream().filter(r -> r.kind() == kind).toList();

    assertThat(PlainReadings.words(reading, found)).containsExactly(words);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“As an AI language model, I cannot verify that,” the programme answered, the court heard.",
        "The mayor hopes this helps the families of the crew.",
        "The bank sued over a large language model that it had bought.",
        "Certainly the harbour will open, the mayor said.",
        "“We told [the minister] twice,” he said.",
        "The mayor [name of the town withheld] spoke.",
        "The witness said [sic] it was late [1].",
        "Signs read “No cuts,” “Fair pay” and “Strike now.”",
        "Nora Quillfeather sailed from Brindlemouth.",
        "The rate rose 3.5 per cent, to 1,200.",
        "Write to desk@ferrynews.example or see www.ferrynews.example now.",
        "For workers at the port, the strike is over.",
        "It was, he said, the end... or not.",
        "The U.S. dollar rose vs. the euro.",
        "Here is a more serious problem for the port.",
        "The crowd was asked to sing. Certainly, this is no choir.",
        "Is the bridge safe? Here is what the engineers say.",
        "The motion [see note: page 4] was carried by 60%.",
        "The witness [id 4] said [the] door was open."
      })
  void plainProseIsNoResidue(String text) {
    Reading reading = PlainReadings.page("page", text);

    assertThat(PlainReadings.words(reading, RESIDUE.annotate(reading))).isEmpty();
  }

  @Test
  void lastParagraphCutOffIsATruncation() {
    Reading reading =
        PlainReadings.page(
            "page",
            "The ferry sank on Monday.\nRescuers came at once.\nThe captain is expected to");

    assertThat(RESIDUE.annotate(reading))
        .singleElement()
        .satisfies(r -> assertThat(r.kind()).isEqualTo(ResidueClass.TRUNCATION))
        .satisfies(
            r -> assertThat(reading.words(r.span())).isEqualTo("The captain is expected to"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The captain is expected to return [+1843 chars]",
        "The captain is expected to return (…)",
        "The captain is expected to… Read more",
        "The captain is expected to return\n[+ 1843 chars]"
      })
  void theMarkOfACutIsATruncation(String last) {
    Reading reading =
        PlainReadings.page("page", "The ferry sank on Monday.\nRescuers came at once.\n" + last);

    assertThat(RESIDUE.annotate(reading))
        .filteredOn(r -> r.kind() == ResidueClass.TRUNCATION)
        .singleElement()
        .satisfies(r -> assertThat(reading.words(r.span())).startsWith("The captain"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "This is a developing story.",
        "Details to come.",
        "Further details to follow.",
        "This story will be updated."
      })
  void standingLineAtTheEndMarksAStoryThatGoesOn(String line) {
    Reading reading = PlainReadings.page("page", "The ferry sank on Monday.\n" + line);

    assertThat(RESIDUE.annotate(reading))
        .extracting(Residue::kind)
        .containsExactly(ResidueClass.DEVELOPING_MARKER);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Read next: Ferry prices fall for a third week",
        "Next story: Ferry fares rise",
        "See also: Court frees the pilot of the tug",
        "Unsubscribe | View in browser"
      })
  void aLineThatLeadsElsewhereIsNoCutSentence(String line) {
    Reading reading =
        PlainReadings.page("page", "The ferry sank on Monday.\nMore to follow.\n" + line);

    assertThat(RESIDUE.annotate(reading))
        .extracting(Residue::kind)
        .containsExactly(ResidueClass.DEVELOPING_MARKER);
  }

  @Test
  void slipInAHeadingIsShownWithTheHeading() {
    Reading reading = PlainReadings.page("page", "# The striker‘s Knee\nHe fell on Monday.");

    assertThat(PlainReadings.words(reading, RESIDUE.annotate(reading)))
        .containsExactly("The striker‘s Knee");
  }

  @ParameterizedTest
  @CsvSource({
    "The pilot saw thes lights. The theses of the club were old.,thes lights",
    "The mayor met hte crew. Whteley was calm.,hte crew",
    "The crew left form teh port. Lateh was calm.,teh port",
    "The court sat wiht the clerk in Halden.,wiht"
  })
  void misspeltWordIsShownSoThatASearchOfThePageFindsIt(String text, String shown) {
    Reading reading = PlainReadings.page("page", text);

    assertThat(RESIDUE.annotate(reading))
        .extracting(r -> reading.words(r.span()))
        .containsExactly(shown);
  }

  @Test
  void wordThatThePageUsesOftenIsNoSlip() {
    Reading reading =
        PlainReadings.page("page", "The teh was hot. A teh is tea. They sold teh on Monday.");

    assertThat(RESIDUE.annotate(reading)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "What happens to the crew now?",
        "Will the striker be fit for the match at Lornsey, the last of the season?",
        "Who let the cargo train pass?"
      })
  void questionThatNothingAnswersIsPerhapsAPrompt(String question) {
    Reading reading =
        PlainReadings.page(
            "page",
            "The crew left the ferry at noon.\n" + question + "\n# Looking Ahead\nIt sank in May.");

    assertThat(RESIDUE.annotate(reading))
        .singleElement()
        .satisfies(r -> assertThat(r.kind()).isEqualTo(ResidueClass.PROMPT))
        .satisfies(r -> assertThat(reading.words(r.span())).isEqualTo(question))
        .satisfies(r -> assertThat(r.why()).contains("perhaps"));
  }

  @Test
  void anyTextIsReadWithoutFailing() {
    Random random = new Random(13);
    String alphabet = "ab A.,;:[]{}%$\"“”‘’*_-\n\ud83d\ude00\u0301";
    for (int round = 0; round < 300; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < 200; i++) {
        text.append(alphabet.charAt(random.nextInt(alphabet.length())));
      }
      Reading reading = PlainReadings.page("page", text.toString());
      assertThat(RESIDUE.annotate(reading)).allMatch(r -> r.span().end() <= text.length());
    }
  }
}
