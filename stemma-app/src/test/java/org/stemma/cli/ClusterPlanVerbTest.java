package org.stemma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.stemma.eval.Gate;

/** A sample that is measured here. */
class ClusterPlanVerbTest {

  private static final Path PAGES = Gate.root().resolve("examples/harbour-talks/pages");

  @Test
  void everyStageOfASampleIsMeasured() throws Exception {
    Called called =
        Called.with("cluster-plan", "--no-models", "--json", "--days", 3, "--warm-up", 0, PAGES);
    assertThat(called.code()).as(called.err()).isZero();
    JsonNode plan = new ObjectMapper().readTree(called.out());
    assertThat(plan.path("demand").path("pagesPerDay").asLong()).isEqualTo(1_000_000);
    assertThat(plan.path("sample").path("pages").asInt()).isEqualTo(12);
    assertThat(plan.path("sample").path("segments").asInt()).isEqualTo(13);
    assertThat(plan.path("stages")).hasSize(6);
    for (JsonNode stage : plan.path("stages")) {
      assertThat(stage.path("millisPerPage").asDouble()).as(stage.toString()).isPositive();
    }
    assertThat(plan.path("sample").path("keptBytes").asLong())
        .isGreaterThan(plan.path("sample").path("pageBytes").asLong());
    assertThat(plan.path("cores").asInt()).isPositive();
  }

  @Test
  void whatCannotBeAskedIsSaidBeforeAnythingIsRead() {
    Called called = Called.with("cluster-plan", "--days", 0, PAGES);
    assertThat(called.code()).isEqualTo(ExitCode.USAGE);
    assertThat(called.err()).contains("days: 0 must be at least 1");
  }
}
