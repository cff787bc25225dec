package org.stemma.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.stemma.export.PlaceMap;
import org.stemma.export.PlaceMap.Extent;
import org.stemma.export.PlaceMap.Happening;
import org.stemma.export.PlaceMap.Precision;
import org.stemma.export.PlaceMap.Spot;
import org.stemma.export.Report;
import org.stemma.export.Report.Entry;
import org.stemma.export.Report.Group;
import org.stemma.export.Report.Section;
import org.stemma.export.Report.Statement;

/** A screen says that the most supported comes first where it does, and nowhere else. */
class ViewTest {

  private static final String ORDER = "What most independent sources tell comes first";

  private static Report told(int count) {
    List<Entry> entries =
        IntStream.range(0, count)
            .<Entry>mapToObj(
                i -> new Statement(List.of("E" + i), "", "told", List.of(), List.of(), List.of()))
            .toList();
    Section section = new Section("speech", "Who said what", "", List.of(new Group("", entries)));
    return new Report("Account", List.of(), List.of(), List.of(section), List.of());
  }

  private static String screen(View view, Map<String, String> asked) {
    return view.screen(Screen.ACCOUNT, Asked.of(asked), Addresses.ONE_PAGE);
  }

  @Test
  void manyPartsAloneAreNoOrder() {
    View view = new View(told(3 * Parts.SIZE), "", false, new PlaceMap(List.of()));
    assertThat(screen(view, Map.of())).contains("rel=\"next\"").doesNotContain(ORDER);
  }

  @Test
  void theOrderIsToldOnEveryPartAndWhereAFilterLeavesOne() {
    View view = new View(told(3 * Parts.SIZE), "S01", true, new PlaceMap(List.of()));
    assertThat(screen(view, Map.of())).contains(ORDER, "/timeline?story=S01");
    assertThat(screen(view, Map.of("part", "3"))).contains(ORDER);
    assertThat(screen(view, Map.of("only", "single"))).contains(ORDER).doesNotContain("rel=\"next");
  }

  private static PlaceMap places(int count) {
    return new PlaceMap(
        IntStream.range(0, count)
            .mapToObj(
                i ->
                    new Spot(
                        "Town " + i,
                        Precision.CITY,
                        Optional.of(new Extent(50, 10, 50, 10)),
                        List.of(new Happening("E" + i, "a strike"))))
            .toList());
  }

  /** How many places the table of each part of the timeline has, and whether it is drawn. */
  private static List<String> timeline(View view, int parts) {
    return IntStream.rangeClosed(1, parts)
        .mapToObj(part -> Asked.of(Map.of("part", String.valueOf(part))))
        .map(asked -> Jsoup.parse(view.screen(Screen.TIMELINE, asked, Addresses.ONE_PAGE)))
        .map(shown -> shown.select("#places tbody tr").size() + " " + shown.select(".map").size())
        .toList();
  }

  @Test
  void aLongTableOfPlacesGoesOnInFurtherParts() {
    View view = new View(told(3), "", false, places(2 * Parts.SIZE + 1));
    assertThat(timeline(view, 3)).containsExactly("150 1", "150 0", "1 0");
    assertThat(view.screen(Screen.TIMELINE, Asked.of(Map.of("part", "3")), Addresses.ONE_PAGE))
        .contains("Part 3 of 3", "Town 300");
  }

  @Test
  void aTableThatFitsMakesNoPart() {
    View view = new View(told(3), "", false, places(Parts.SIZE));
    assertThat(timeline(view, 1)).containsExactly("150 1");
    assertThat(view.screen(Screen.TIMELINE, Asked.of(Map.of()), Addresses.ONE_PAGE))
        .doesNotContain("Part 1 of");
  }
}
