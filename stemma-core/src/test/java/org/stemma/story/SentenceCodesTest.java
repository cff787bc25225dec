package org.stemma.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SentenceCodesTest {

  private static List<Long> codes(String... sentences) {
    String text = "Ferry aground\n\n" + String.join("\n\n", sentences) + "\n";
    SegmentText segment = SegmentText.of(List.of(Pages.page("a.txt", text))).get(0);
    return SegmentProfile.of(segment).sentences().boxed().toList();
  }

  @Test
  void oneSentenceHasOneCodeWhereverItStands() {
    String call = "Read all that our reporters wrote this week in the morning letter.";
    List<Long> strike =
        codes("Drivers of the Belmar trams walked out on Monday over shifts.", call);
    List<Long> court = codes(call, "The court in Plovdiv heard the former banker on Tuesday.");
    assertThat(strike).hasSize(2).isSorted();
    assertThat(strike).filteredOn(court::contains).hasSize(1);
  }

  @Test
  void quotedWordsAreTheSpeakersAndMeetNoOthers() {
    String quote = "“Nobody of the crew was hurt when the crane fell on the quay,” the port said.";
    List<Long> one = codes(quote);
    assertThat(codes("The crane fell on Monday at noon, when the quay was empty.", quote))
        .doesNotContainAnyElementsOf(one);
  }

  @Test
  void ofALongReportTheLowestAreKept() {
    String[] many =
        IntStream.range(0, 300)
            .mapToObj(n -> "Wagon " + n + " of the train stood in the yard of Tolmin that night.")
            .toArray(String[]::new);
    List<Long> kept = codes(many);
    assertThat(kept).hasSize(SentenceCodes.MOST).isSorted().doesNotHaveDuplicates();
    List<Long> all =
        IntStream.range(0, 300)
            .boxed()
            .flatMap(n -> codes(many[n]).stream())
            .sorted()
            .distinct()
            .collect(Collectors.toList());
    assertThat(kept).isEqualTo(all.subList(0, SentenceCodes.MOST));
  }
}
