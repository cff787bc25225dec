package org.stemma.cli;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What is only timed beside ours, some of it under the GPL, and what only a cluster needs is not on
 * the class path we ship.
 */
class ShippedLibrariesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "edu.stanford.nlp.pipeline.StanfordCoreNLP",
        "org.openjdk.jmh.annotations.Benchmark",
        "net.dankito.readability4j.Readability4J",
        "de.l3s.boilerpipe.BoilerpipeExtractor",
        "org.apache.flink.api.common.functions.Function"
      })
  void isNotOnTheClassPath(String name) {
    assertThatExceptionOfType(ClassNotFoundException.class).isThrownBy(() -> Class.forName(name));
  }
}
