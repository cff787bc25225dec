package org.stemma.annotate.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stemma.annotate.HandParsed;
import org.stemma.annotation.EventMention;
import org.stemma.annotation.EventStatus;
import org.stemma.annotation.Participant;
import org.stemma.annotation.Reading;
import org.stemma.lexicon.Lexicon;
import org.stemma.syntax.ParsedSentence;
import org.stemma.syntax.Word;
import org.stemma.text.Span;

class EventAnnotatorTest {

  private static final EventAnnotator EVENTS = new EventAnnotator(Lexicon.ENGLISH);

  @Test
  void arrestHasActorRecipientAndType() {
    Reading reading =
        HandParsed.reading(
            "a.txt",
            """
            Police police NNS O 1 nsubj
            arrested arrest VBD O -1 root
            two two CD B-CARDINAL 4 nmod
            signal signal NN O 4 compound
            workers worker NNS O 1 dobj
            """);
    EventMention arrest = EVENTS.annotate(reading).get(0);
    assertThat(arrest.type()).contains("COERCE");
    assertThat(arrest.mode()).contains("arrest");
    assertThat(arrest.status()).isEqualTo(EventStatus.REPORTED);
    assertThat(arrest.actors()).extracting(Participant::text).containsExactly("Police");
    assertThat(arrest.recipients())
        .extracting(Participant::text)
        .containsExactly("two signal workers");
  }

  @Test
  void refusalIsARejectionAndNoRelease() {
    Reading reading =
        HandParsed.reading(
            "a.txt",
            """
            Lantia lantia NNP B-GPE 2 nsubj
            has have VBZ O 2 aux
            refused refuse VBN O -1 root
            to to TO O 4 aux
            release release VB O 2 xcomp
            the the DT O 6 det
            sailors sailor NNS O 4 dobj
            """);
    List<EventMention> found = EVENTS.annotate(reading);
    assertThat(found).filteredOn(m -> m.status() == EventStatus.REPORTED).hasSize(1);
    assertThat(found.get(0).type()).contains("REJECT");
    assertThat(found)
        .filteredOn(m -> m.type().filter("RETREAT"::equals).isPresent())
        .isNotEmpty()
        .allMatch(m -> m.status() == EventStatus.DENIED);
  }

  @Test
  void meetingToComeIsAnAgreement() {
    Reading reading =
        HandParsed.reading(
            "a.txt",
            """
            Reyes reyes NNP B-PERSON 2 nsubj
            will will MD O 2 aux
            meet meet VB O -1 root
            union union NN O 4 compound
            leaders leader NNS O 2 dobj
            """);
    EventMention meeting = EVENTS.annotate(reading).get(0);
    assertThat(meeting.type()).contains("AGREE");
    assertThat(meeting.status()).isEqualTo(EventStatus.ANNOUNCED);
  }

  @Test
  void withoutAParseNothingIsFoundAndNothingThrown() {
    String text = "Police arrested two men";
    Word word = new Word(Span.of(0, 6), "Police", "police", "", "O", -1, "");
    ParsedSentence sentence = new ParsedSentence(Span.of(0, text.length()), List.of(word));
    assertThat(EVENTS.annotate(HandParsed.reading("a.txt", text, List.of(sentence)))).isEmpty();
    assertThat(EVENTS.annotate(HandParsed.reading("a.txt", text, List.of()))).isEmpty();
  }
}
