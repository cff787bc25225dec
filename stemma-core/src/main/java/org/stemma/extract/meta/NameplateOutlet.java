package org.stemma.extract.meta;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stemma.extract.tree.Statement;
import org.stemma.extract.wording.OutletForm;
import org.stemma.extract.wording.OutletProof;
import org.stemma.extract.wording.TitleKey;
import org.stemma.extract.wording.TitleParts;
import org.stemma.text.Span;

/**
 * The outlet whose name stands in the head of a page ({@link Nameplate}): there rubrics and other
 * pages of the site are named too.
 *
 * @param form that of outlets' names in the language of the page
 */
record NameplateOutlet(List<Nameplate.Words> plate, OutletWitnesses witnesses, OutletForm form) {

  /**
   * The first that a witness confirms, else the first whose form tells it.
   *
   * @param title what the {@code title} element says
   */
  Optional<Statement<String>> name(String title) {
    List<Nameplate.Words> words =
        plate.stream().filter(each -> !form.isSection(each.said().value())).toList();
    Set<String> ends = ends(title);
    return words.stream()
        .filter(
            each ->
                witnesses.isDomain(each.said().value())
                    || witnesses.isOwner(each.said().value())
                    || mayStandInTitle(each) && ends.contains(TitleKey.of(each.said().value())))
        .map(Nameplate.Words::said)
        .findFirst()
        .or(() -> words.stream().filter(this::tells).map(Nameplate.Words::said).findFirst());
  }

  /** Whether words that end the title too are a name by that: a rubric stands at both places. */
  private boolean mayStandInTitle(Nameplate.Words words) {
    return switch (words.kind()) {
      case NAMED, LINK_HOME -> true;
      case SHOWN, HEAD -> proof().isProper(words.said().value());
    };
  }

  private boolean tells(Nameplate.Words words) {
    String name = words.said().value();
    return switch (words.kind()) {
      case NAMED, LINK_HOME -> proof().tells(name);
      case SHOWN -> proof().heads(name);
      case HEAD -> false;
    };
  }

  /** The parts at the ends of a title, and all of it. */
  private static Set<String> ends(String title) {
    List<Span> borders = TitleParts.borders(title);
    return borders.isEmpty()
        ? Set.of(TitleKey.of(title))
        : Stream.of(
                title.substring(0, borders.getFirst().start()),
                title.substring(borders.getLast().end()))
            .map(TitleKey::of)
            .collect(Collectors.toSet());
  }

  private OutletProof proof() {
    return new OutletProof(form);
  }
}
