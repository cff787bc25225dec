package org.stemma.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.stemma.text.Span;

/** The flat copy must not change a tag. Slow (half a minute, 2 GB): {@code -Dstemma.slow=true}. */
@EnabledIfSystemProperty(named = "stemma.slow", matches = "true")
class FlatModelsTest {

  private static final String TEXT =
      """
      The strike, which began in May and has cost the company €30 million, may be called off, two
      people familiar with the talks told the Daily Post on Friday, although Ruth Abel of the
      Transport Workers Union in Leeds said that "nothing has been agreed" and that 1,200 drivers
      would stay at home until the minister withdraws his threat, a claim he denied.
      """;

  @Test
  void parsesLikeThePublishedModels() {
    List<Span> whole = List.of(Span.of(0, TEXT.length()));
    assertThat(LoadedParser.PARSER.parse(TEXT, whole))
        .isEqualTo(Nlp4jParser.published().parse(TEXT, whole));
  }
}
