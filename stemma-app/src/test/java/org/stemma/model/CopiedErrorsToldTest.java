package org.stemma.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.stemma.account.ApparatusItem;
import org.stemma.account.ReadingItem;
import org.stemma.capture.Capture;
import org.stemma.export.MarkdownReport;
import org.stemma.export.Reports;

/** What only a copy says otherwise than the report it was made from is never adopted. */
class CopiedErrorsToldTest {

  /** A report with a number, what a copy made of it, and how the outlet corrects its own. */
  record Copied(String text, String number, String slip, String mended, String correction) {}

  static Stream<Copied> reports() {
    return Stream.of(
        new Copied(
            """
            Tunnel at Ostmark closed after faults found

            The railway closed the Ostmark tunnel on Tuesday after engineers found 26 leaks in its \
            brick lining.

            "No train will pass before the lining is dry," said Hanne Brook, who runs the line.

            About 80 trains use the tunnel every day, the railway said.
            """,
            "26",
            "62",
            "29",
            """
            Works in the Ostmark tunnel begin

            Masons began their work in the Ostmark tunnel on Monday, the railway said.

            Correction: An earlier report of the Courier said that engineers found 26 leaks in the \
            lining. They found 29 leaks.
            """),
        new Copied(
            """
            Freighter held at Sandhaven

            Customs held the freighter Orla at Sandhaven on Tuesday after officers found 34 crates \
            of cigarettes in its hold.

            "The papers spoke of garden chairs," said Leif Arden, the head of the customs house.

            The Orla had come from Port Ellery with timber, the harbour office said.
            """,
            "34",
            "43",
            "37",
            """
            Freighter leaves Sandhaven

            The freighter Orla left Sandhaven on Monday, the harbour office said.

            Correction: An earlier report of the Courier said that officers found 34 crates in the \
            hold. They found 37 crates.
            """));
  }

  private static Capture first(Copied story) {
    return ToldAccount.capture("a.txt", "Courier", "2031-05-06T09:00:00Z", story.text());
  }

  private static Capture copy(Copied story, String name, String number, String day) {
    String text = story.text().replace(story.number(), number) + "\nSource: Courier\n";
    return ToldAccount.capture(name + ".txt", "Mirror " + name, day + "T09:00:00Z", text);
  }

  private static Capture correction(Copied story) {
    return ToldAccount.capture("e.txt", "Courier", "2031-05-12T09:00:00Z", story.correction());
  }

  /** The fact of which the copy has a reading of its own. */
  private static ApparatusItem fact(Copied story, List<Capture> pages) {
    return ToldAccount.of(pages).apparatus().stream()
        .filter(item -> texts(item).stream().anyMatch(t -> t.contains(story.slip())))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> texts(ApparatusItem item) {
    return item.readings().stream().map(ReadingItem::text).map(t -> t.orElse("")).toList();
  }

  @ParameterizedTest
  @MethodSource("reports")
  void anErrorOfACopyDoesNotStandAgainstTheCorrection(Copied story) {
    List<Capture> pages = new ArrayList<>(List.of(first(story), correction(story)));
    pages.add(copy(story, "b", story.slip(), "2031-05-07"));
    for (int copies = 0; copies < 2; copies++) {
      ApparatusItem item = fact(story, pages);
      assertThat(item.readings()).hasSize(3);
      assertThat(item.adopted().orElse("")).contains(story.mended());
      assertThat(item.ground()).isEqualTo("later correction");
      pages.add(copy(story, "c", story.number(), "2031-05-07"));
    }
  }

  @ParameterizedTest
  @MethodSource("reports")
  void aCopyThatIsNewerThanTheCorrectionIsWeighedAndNotAdopted(Copied story) {
    ApparatusItem item =
        fact(
            story,
            List.of(first(story), correction(story), copy(story, "b", story.slip(), "2031-05-14")));
    assertThat(item.ground()).isNotEqualTo("later correction");
    assertThat(item.adopted().orElse("")).doesNotContain(story.slip());
  }

  @ParameterizedTest
  @MethodSource("reports")
  void anErrorThatNobodyCorrectedDoesNotStandAgainstItsSource(Copied story) {
    List<Capture> pages = List.of(first(story), copy(story, "b", story.slip(), "2031-05-06"));
    ApparatusItem item = fact(story, pages);
    assertThat(item.adopted().orElse("")).contains(story.number());
    assertThat(item.why())
        .endsWith("the pages that say otherwise were made from pages that say this");
    assertThat(MarkdownReport.write(new Reports(ToldAccount.of(pages)).whole()).lines())
        .filteredOn(line -> line.contains("(" + item.id() + ";"))
        .singleElement()
        .satisfies(line -> assertThat(line).containsPattern("made from pages that say this \\[A:"));
  }
}
