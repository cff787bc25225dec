package org.stemma.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.stemma.export.Report;
import org.stemma.export.Report.Citation;
import org.stemma.export.Report.Entry;
import org.stemma.export.Report.Group;
import org.stemma.export.Report.Link;
import org.stemma.export.Report.Section;
import org.stemma.export.Report.Statement;
import org.stemma.export.Report.Stretch;
import org.stemma.export.Report.Tree;

class EvidenceIndexTest {

  private static final Citation TOLD = new Citation("A", "a.txt", 1, "A barge sank on Monday.");
  private static final Citation SHARED = new Citation("A", "a.txt", 1, "barge sank on Monday");
  private static final Citation COPIED = new Citation("B", "b.txt", 4, "barge sank on Monday");

  private static EvidenceIndex index(Entry... entries) {
    Group group = new Group("", List.of(entries));
    return EvidenceIndex.of(
        new Report(
            "",
            List.of(),
            List.of(),
            List.of(new Section("s", "", "", List.of(group))),
            List.of()));
  }

  @Test
  void whatIsOnlySharedStandsWhereNoItemRestsOnTheLine() {
    Link link =
        new Link(
            "B", "A", true, "inferred", "", Optional.empty(), List.of(new Stretch(COPIED, SHARED)));
    EvidenceIndex index =
        index(
            new Tree("", List.of(), List.of(link)),
            new Statement(List.of("EV01"), "", "", List.of(), List.of(TOLD), List.of()));
    assertThat(index.lines("A").get(1).words()).containsExactly("A barge sank on Monday.");
    assertThat(index.lines("B").get(4).words()).containsExactly("barge sank on Monday");
    assertThat(index.lines("B").get(4).items()).isEmpty();
  }
}
