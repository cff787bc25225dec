package org.stemma.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The look keeps to few sizes. */
class StyleTest {

  private static final Pattern SIZE = Pattern.compile("font(?:-size)?: ([\\d.]+(?:rem|px|em))");

  @Test
  void textHasTheSizesOfOneScale() {
    List<String> sizes =
        SIZE.matcher(Style.SHEET).results().map(size -> size.group(1)).distinct().toList();
    assertThat(sizes)
        .containsExactlyInAnyOrder(
            ".8rem", ".9rem", "1rem", "1.25rem", "1.563rem", "1.953rem", ".9em");
  }
}
