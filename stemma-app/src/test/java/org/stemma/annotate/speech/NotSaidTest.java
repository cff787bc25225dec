package org.stemma.annotate.speech;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.annotate.ParsedPage;
import org.stemma.annotation.Quotation;

/** Words of speech that tell of nothing said. */
class NotSaidTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The bank has yet to confirm that it was robbed.",
        "The coach is yet to say that he will stay.",
        "The owners have yet to announce that they will sell.",
        "The man, who gave his name as Bo, fled.",
        "A woman who gave her age as 30 was arrested.",
        "The sailor gave his address as a boat in Orm.",
        "The hill has three times as much snow per metre as last year.",
        "There is twice as much wind per day as in May.",
        "The coach showed “no mercy” on Sunday.",
        "A porter who identified himself only as Len wept.",
        "Three pickets, not two as first stated, were arrested in Orm.",
        "The ferry had 90 cabins, not 70 as previously reported.",
        "Nine horses, not six as originally announced, ran on Sunday.",
        "Orm has half as many doctors per head as Lind."
      })
  void nothingIsSaid(String text) {
    assertThat(ParsedPage.of(text).all(Quotation.class)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The mayor asked drivers to report any damage.",
        "Police urged witnesses to tell them what they saw.",
        "The board told members to explain that the price would rise."
      })
  void whoIsAskedToSpeakHasNotSpoken(String text) {
    assertThat(ParsedPage.of(text).all(Quotation.class)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The captain never said the ship was safe.",
        "The union has not said that it will strike.",
        "The court has not ruled that it was theft.",
        "The board did not promise that wages would rise.",
        "Nor did it say when.",
        "No driver said the road was wet.",
        "Neither Holt nor Brand said they had seen the fire.",
        "The coach neither confirmed nor denied that he was leaving."
      })
  void whatIsDeniedToHaveBeenSaidIsNobodysWord(String text) {
    assertThat(ParsedPage.of(text).all(Quotation.class)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The captain did not only say that it was late.",
        "The club did not deny that it had lied.",
        "The captain said the ship was not safe."
      })
  void aDenialOfAnotherVerbOrOfWhatIsSaidLeavesIt(String text) {
    assertThat(ParsedPage.of(text).all(Quotation.class)).hasSize(1);
  }
}
