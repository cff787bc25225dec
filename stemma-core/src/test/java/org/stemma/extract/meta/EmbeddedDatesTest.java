package org.stemma.extract.meta;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Days in the data of scripts. */
class EmbeddedDatesTest {

  @Test
  void dataOfScriptsCountIfTheyNameOneDay() {
    String one = "<script>var page = {\"published_at\":\"2024-05-17T10:00:00+02:00\"};</script>";
    String other = "<script>var next = {\"published_at\":\"2024-05-11T10:00:00+02:00\"};</script>";

    assertThat(DatedPages.published(one, "")).isEqualTo("2024-05-17");
    assertThat(DatedPages.published(one + other, "")).isEqualTo("none");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3})
  void jsonLdIsReadByItsObjectsAlone(int before) {
    String data = "<script type='application/ld+json'>{\"published_at\":\"2024-05-11\"}</script>";
    String script = "<script>var page = {\"published_at\":\"2024-05-17\"};</script>";
    String head = data.repeat(before) + script + data.repeat(3 - before);

    assertThat(DatedPages.published(head, "")).isEqualTo("2024-05-17");
  }
}
