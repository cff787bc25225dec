package org.stemma.extract.meta;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Days in the data of scripts. */
class EmbeddedDatesTest {

  @Test
  void dataOfScriptsCountIfTheyNameOneDay() {
    String one = "<script>var page = {\"published_at\":\"2024-05-17T10:00:00+02:00\"};</script>";
    String other = "<script>var next = {\"published_at\":\"2024-05-11T10:00:00+02:00\"};</script>";

    assertThat(DatedPages.published(one, "")).isEqualTo("2024-05-17");
    assertThat(DatedPages.published(one + other, "")).isEqualTo("none");
  }
}
