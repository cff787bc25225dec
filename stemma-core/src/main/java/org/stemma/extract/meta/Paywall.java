package org.stemma.extract.meta;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stemma.article.DropReason;
import org.stemma.extract.body.BodyReading;
import org.stemma.extract.tree.ElementNames;
import org.stemma.extract.tree.NameSign;
import org.stemma.extract.tree.PageTree;
import org.stemma.extract.tree.Statement;
import org.stemma.extract.tree.TextBlock;
import org.stemma.extract.wording.Furniture;
import org.stemma.extract.wording.PaidTail;
import org.stemma.lexicon.Lexicon;

/**
 * Knows by its form ({@link PaidTail}) that the text of a page of markup goes on only for those who
 * pay or register; a box for them is known by its names. Names of boxes alone prove nothing: pages
 * carry them unseen, around the whole report, and for readers who have used up their free articles.
 */
final class Paywall implements PaidTail.Blocks {

  private static final Set<String> NAMES = Lexicon.GENERAL.words("markup-paywalls.txt");
  private static final Set<String> UNSEEN = Lexicon.GENERAL.words("markup-hidden.txt");
  private static final Set<DropReason> OFFERS = Set.of(DropReason.LOGIN, DropReason.SUBSCRIPTION);

  private final PageTree tree;
  private final BodyReading body;
  private final Furniture furniture;

  private Paywall(PageTree tree, BodyReading body, Furniture furniture) {
    this.tree = tree;
    this.body = body;
    this.furniture = furniture;
  }

  /** The line that shows it, if there is one. */
  static Optional<Statement<String>> line(PageTree tree, BodyReading body, Furniture furniture) {
    List<TextBlock> blocks = tree.blocks();
    return PaidTail.of(new Paywall(tree, body, furniture))
        .map(
            found ->
                new Statement<>(
                    PaidTail.PAYWALLED,
                    found.basis(),
                    Optional.of(blocks.get(found.block()).original())));
  }

  @Override
  public int size() {
    return tree.blocks().size();
  }

  @Override
  public String text(int number) {
    return tree.blocks().get(number).text();
  }

  @Override
  public int letters(int number) {
    return tree.blocks().get(number).letters();
  }

  @Override
  public Optional<DropReason> dropped(int number) {
    return body.blocks().dropped(number);
  }

  /**
   * Whether a box around the block is hidden by one of the class names of the usual style sheets.
   */
  @Override
  public boolean isUnseen(int number) {
    for (int at = tree.blocks().get(number).owner(); at >= 0; at = tree.parent(at)) {
      for (ElementNames.Name name : tree.classes(at).names()) {
        if (UNSEEN.contains(name.text())) {
          return true;
        }
      }
    }
    return false;
  }

  @Override
  public boolean isOffer(int number) {
    return furniture.reason(text(number)).filter(OFFERS::contains).isPresent();
  }

  @Override
  public boolean isInBox(int number, int text) {
    int at = tree.blocks().get(number).owner();
    while (at >= 0 && tree.firstBlock(at) > text) {
      if (isPaywall(tree.classes(at)) || isPaywall(tree.id(at))) {
        return true;
      }
      at = tree.parent(at);
    }
    return false;
  }

  private static boolean isPaywall(ElementNames names) {
    if (!names.has(NameSign.PAYWALL)) {
      return false;
    }
    for (ElementNames.Name name : names.names()) {
      String joined = '-' + String.join("-", name.parts()) + '-';
      if (NAMES.stream().anyMatch(known -> joined.contains('-' + known + '-'))) {
        return true;
      }
    }
    return false;
  }
}
