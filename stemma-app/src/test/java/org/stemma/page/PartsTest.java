package org.stemma.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.export.Report.Entry;
import org.stemma.export.Report.Group;
import org.stemma.export.Report.Section;
import org.stemma.export.Report.Statement;
import org.stemma.export.Timeline;
import org.stemma.export.Timeline.Loose;
import org.stemma.export.Timeline.Row;
import org.stemma.export.Timeline.Standing;

/** Long lists are cut: nothing is lost or doubled, nothing longer than a screen is left. */
class PartsTest {

  private static final LocalDate FIRST = LocalDate.of(2031, 1, 1);

  private static Section section(String id, List<Entry> entries) {
    return new Section(id, "About " + id, "none", List.of(new Group("group of " + id, entries)));
  }

  private static List<Entry> statements(int from, int to) {
    return IntStream.range(from, to)
        .<Entry>mapToObj(
            i -> new Statement(List.of("E" + i), "", "told", List.of(), List.of(), List.of()))
        .toList();
  }

  private static Timeline timeline(int rows, int loose) {
    return new Timeline(
        FIRST,
        FIRST.plusDays(rows),
        IntStream.range(0, rows).mapToObj(PartsTest::row).toList(),
        IntStream.range(0, loose)
            .mapToObj(i -> new Loose("U" + i, "told", "", List.of(), List.of()))
            .toList());
  }

  private static Row row(int i) {
    LocalDate day = FIRST.plusDays(i);
    return new Row(
        "E" + i,
        day.toString(),
        Optional.of(day),
        Optional.of(day),
        true,
        Standing.CAME,
        "reported",
        "told",
        "1 page",
        Optional.empty(),
        Optional.empty());
  }

  private static Stream<Entry> entries(List<Section> part) {
    return part.stream().flatMap(s -> s.groups().stream()).flatMap(g -> g.entries().stream());
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, Parts.SIZE - 1, Parts.SIZE, Parts.SIZE + 1, 3 * Parts.SIZE, 1_000})
  void nothingIsLostOrDoubledAndNoPartIsLongerThanAScreen(int count) {
    List<List<Section>> parts =
        Parts.of(
            List.of(
                section("a", statements(0, count / 2)),
                section("b", statements(count / 2, count)),
                section("c", List.of())));
    assertThat(parts.stream().flatMap(PartsTest::entries).toList()).isEqualTo(statements(0, count));
    assertThat(parts).allMatch(part -> entries(part).count() <= Parts.SIZE);
    assertThat(parts).hasSize(Math.max(1, (count + Parts.SIZE - 1) / Parts.SIZE));
    assertThat(parts.getLast().getLast().none()).as("an empty section says so").isEqualTo("none");
  }

  @Test
  void whatGoesOnKeepsTheNamesOfItsSectionAndGroup() {
    List<List<Section>> parts = Parts.of(List.of(section("a", statements(0, 200))));
    assertThat(parts).hasSize(2);
    assertThat(parts.get(1).get(0).heading()).isEqualTo("About a");
    assertThat(parts.get(1).get(0).groups().get(0).heading()).isEqualTo("group of a");
  }

  @Test
  void aLongTimelineIsCutAndEachPartHasAnAxisOfItsOwn() {
    List<List<Section>> parts = Parts.of(List.of(section("timeline", List.of(timeline(400, 100)))));
    List<Timeline> cut =
        parts.stream().flatMap(PartsTest::entries).map(Timeline.class::cast).toList();
    assertThat(cut.stream().flatMap(t -> t.rows().stream()).toList())
        .isEqualTo(timeline(400, 100).rows());
    assertThat(cut.stream().flatMap(t -> t.undated().stream())).hasSize(100);
    assertThat(cut).allMatch(t -> t.rows().size() + t.undated().size() <= Parts.SIZE);
    assertThat(cut.get(1).first()).isEqualTo(FIRST.plusDays(Parts.SIZE));
    assertThat(cut.get(1).last()).isEqualTo(FIRST.plusDays(2L * Parts.SIZE - 1));
  }

  @Test
  void aChartThatFitsOnAScreenIsNotCut() {
    List<Entry> before = statements(0, Parts.SIZE - 5);
    List<List<Section>> parts =
        Parts.of(List.of(section("a", before), section("timeline", List.of(timeline(50, 0)))));
    assertThat(parts).hasSize(2);
    assertThat(entries(parts.get(1))).containsExactly(timeline(50, 0));
  }
}
