package org.stemma.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.annotation.EventMention;
import org.stemma.annotation.Participant;

/** Acts of words and their other side, in sentences of invented stories. */
class EventActsTest {

  private static List<String> recipients(String sentence, String type) {
    return Told.page("a.txt", sentence).all(EventMention.class).stream()
        .filter(m -> m.type().filter(type::equals).isPresent())
        .flatMap(m -> m.recipients().stream())
        .map(Participant::text)
        .toList();
  }

  private static List<String> told(String sentence) {
    return Told.page("a.txt", sentence).all(EventMention.class).stream()
        .map(m -> m.type().orElse("-") + " " + m.status().label())
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The growers of Peru are willing to meet the envoys of Kenya.",
        "The ministry said it was ready to release the sailors.",
        "The union is prepared to talk to the port of Rotterdam."
      })
  void readinessIsAnAgreementAndItsDeedIsOpen(String sentence) {
    assertThat(told(sentence)).contains("AGREE reported").doesNotContain("CONSULT reported");
  }

  @Test
  void readinessThatIsDeniedIsNoAgreement() {
    assertThat(told("Norway is not ready to meet the envoys of Kenya."))
        .doesNotContain("AGREE reported", "CONSULT reported");
    assertThat(told("The soup is ready to eat.")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "'Norway said it had revoked the licence of a shipyard in Kenya.', SANCTION reported",
    "'Kenya announced it would close its border with Uganda.', THREATEN reported",
    "'Peru says it has arrested nine fishermen.', COERCE reported"
  })
  void bodyThatSpeaksOfItselfIsTheDoer(String sentence, String event) {
    assertThat(told(sentence)).contains(event);
  }

  @Test
  void pronounForAHappeningDoesNothing() {
    assertThat(told("The storm came on Monday. It wrecked the pier."))
        .noneMatch(e -> e.startsWith("ASSAULT"));
  }

  @ParameterizedTest
  @CsvSource({
    "The summit agreed on a levy on Friday., AGREE reported",
    "The conference endorsed the levy on Friday., SUPPORT reported",
    "The conference rejected the plan on Friday., REJECT reported",
    "The forum has asked the government for talks., REQUEST reported"
  })
  void meetingsDecide(String sentence, String event) {
    assertThat(told(sentence)).contains(event);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ferrymen said they would barricade the lock gates.",
        "Peru announced that it would boycott the products of Kenya.",
        "Norway plans to fine the airlines of Kenya."
      })
  void coercionToComeIsAThreat(String sentence) {
    assertThat(told(sentence))
        .anyMatch(e -> e.startsWith("THREATEN"))
        .noneMatch(e -> e.startsWith("COERCE") || e.startsWith("PROTEST"));
  }

  @Test
  void threatWithADayOfItsOwnStaysAnnouncedForThatDay() {
    assertThat(told("Norway will ban imports from Kenya on Monday."))
        .containsExactly("THREATEN announced");
  }

  @Test
  void threatDatedByItsAnnouncementIsMade() {
    assertThat(told("Peru said on Tuesday it would boycott the bananas of Kenya."))
        .contains("THREATEN reported");
  }

  @ParameterizedTest
  @CsvSource({
    "'Norway rejected a plan by Kenya on Friday.', REJECT, Kenya",
    "'Norway demanded on Friday that Kenya withdraw its troops.', REQUEST, Kenya",
    "'Norway refused to extradite the banker to Kenya.', REJECT, the banker",
    "'Norway threatened to sue the shipyards of Kenya.', THREATEN, Kenya",
    "'Students marched in Oslo against the policies of Kenya.', PROTEST, Kenya",
    "'Wardens impounded nets from poachers on Monday.', COERCE, poachers"
  })
  void otherSideIsFoundBelowTheVerb(String sentence, String type, String other) {
    assertThat(recipients(sentence, type)).contains(other);
  }

  @ParameterizedTest
  @CsvSource({
    "'Police arrested the manager of the Drell foundry on Monday.', COERCE",
    "'Norway rejected the plan in Oslo on Friday.', REJECT"
  })
  void ownerAndPlaceAreNoOtherSide(String sentence, String type) {
    assertThat(recipients(sentence, type))
        .noneMatch(r -> r.equals("Drell") || r.equals("the Drell foundry") || r.equals("Oslo"));
  }
}
