package org.stemma.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.stemma.export.PlaceMap;
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
}
