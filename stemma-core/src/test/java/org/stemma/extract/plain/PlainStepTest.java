package org.stemma.extract.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.stemma.article.BlockKind;
import org.stemma.article.DropReason;
import org.stemma.article.Page;
import org.stemma.extract.PlainPages;
import org.stemma.extract.plain.PlainStep.Effect;
import org.stemma.extract.wording.Line;
import org.stemma.extract.wording.LineReader;
import org.stemma.text.Span;

/** Each step does what it says that it does, and nothing else. */
class PlainStepTest {

  /** Pages on which every step finds something to do. */
  private static final List<String> PAGES =
      List.of(
          PlainPages.MENU
              + "\n\nHome » World » Ferry runs aground off Odal\n\nFerry runs aground off Odal\n\n"
              + "By Ana Sousa\n\nMay 3, 2031\n"
              + PlainPages.BODY.repeat(2)
              + "\nShare this article\n\nThe captain\n\nThe captain, [Captain Name], was questioned by"
              + " the police on Tuesday, the coast guard said.\n\n- He was on the bridge\n\nWhat could"
              + " this mean for ferry fares along the coast?\n\nLooking Ahead\n"
              + PlainPages.BODY
              + "\nThe mole from the air\n\nOdal in old pictures".repeat(6),
          "Ferry runs aground off Odal\n"
              + PlainPages.BODY
              + "\nJonas\n\nMay 3, 2031 at 5:12 pm\n\nGood that all are safe.\n\nReply\n\n"
              + "Mia\n\nMay 3, 2031 at 5:20 pm\n\nYes.\n\nReply\n",
          "Ferry runs aground off Odal\n"
              + PlainPages.BODY
              + "\nWhat now?\n\nLooking Ahead\n"
              + PlainPages.BODY
              + "\nFerries\n\nHarbour\n\nOdal\n");

  private record State(BlockKind kind, Optional<DropReason> dropped) {}

  private static List<State> states(PlainLines read) {
    return read.lines().stream().map(l -> new State(l.kind(), l.dropped())).toList();
  }

  private static PlainPage page(String text) {
    Page page = new Page("page.txt", Optional.empty(), "text/plain", "UTF-8", "0", text);
    return new PlainPage(page, Optional.of("en"), List.of(), HeadFields.NONE);
  }

  private static PlainLines before(PlainStep step, String text) {
    PlainLines read = PlainLines.of(LineReader.lines(text));
    for (PlainStep earlier : PlainStep.values()) {
      if (earlier.compareTo(step) < 0) {
        read = earlier.after(read, page(text));
      }
    }
    return read;
  }

  @ParameterizedTest
  @EnumSource(PlainStep.class)
  void whatAStepWasGivenStaysAsItIs(PlainStep step) {
    for (String text : PAGES) {
      PlainLines before = before(step, text);
      List<State> states = states(before);

      step.after(before, page(text));

      assertThat(states(before)).isEqualTo(states);
    }
  }

  @ParameterizedTest
  @EnumSource(PlainStep.class)
  void aStepDoesWhatItSaysAndNothingElse(PlainStep step) {
    Set<Effect> effects = EnumSet.noneOf(Effect.class);
    for (String text : PAGES) {
      PlainLines before = before(step, text);
      PlainLines after = step.after(before, page(text));

      effects.addAll(effects(before, after));

      assertThat(spans(after)).isEqualTo(spans(before));
    }
    assertThat(effects).isEqualTo(step.effects());
  }

  private static Set<Effect> effects(PlainLines before, PlainLines after) {
    Set<Effect> effects = EnumSet.noneOf(Effect.class);
    List<State> earlier = states(before);
    List<State> later = states(after);
    for (int i = 0; i < later.size(); i++) {
      if (!later.get(i).dropped().equals(earlier.get(i).dropped())) {
        assertThat(earlier.get(i).dropped()).as("dropped twice").isEmpty();
        effects.add(Effect.DROPS);
      } else if (!later.get(i).equals(earlier.get(i))) {
        effects.add(Effect.NAMES);
      }
    }
    if (!after.stretch().equals(before.stretch())
        || after.title() != before.title()
        || !after.metadata().equals(before.metadata())) {
      effects.add(Effect.FINDS);
    }
    return effects;
  }

  private static List<Span> spans(PlainLines read) {
    return read.lines().stream().map(Line::span).toList();
  }
}
