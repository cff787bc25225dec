package org.stemma.extract.meta;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stemma.article.DropReason;
import org.stemma.extract.body.BodyReading;
import org.stemma.extract.tree.ElementNames;
import org.stemma.extract.tree.PageTree;
import org.stemma.extract.tree.Statement;
import org.stemma.extract.tree.TextBlock;
import org.stemma.extract.wording.Furniture;
import org.stemma.extract.wording.LineForm;
import org.stemma.extract.wording.PaywallPrompt;
import org.stemma.lexicon.Lexicon;

/**
 * Knows by its form that a text goes on only for those who pay or register: no running text follows
 * a line that says so, or the text is cut in mid-sentence and an offer of a subscription or a box
 * whose names say paywall stands next. Names of boxes alone prove nothing: pages carry them unseen,
 * around the whole report, and for readers who have used up their free articles.
 */
final class Paywall {

  private static final Set<String> NAMES = Lexicon.GENERAL.words("markup-paywalls.txt");

  /** Boxes about other matters, or that most readers never see. */
  private static final Set<DropReason> ELSEWHERE =
      Set.of(
          DropReason.COMMENTS,
          DropReason.COOKIE_NOTICE,
          DropReason.DIALOG,
          DropReason.FOOTER,
          DropReason.HIDDEN,
          DropReason.LINKS,
          DropReason.MENU,
          DropReason.OTHER_REPORT,
          DropReason.PAGE_HEADER,
          DropReason.READ_ALSO,
          DropReason.RELATED_LINKS,
          DropReason.TAGS);

  private static final List<String> CUTS = List.of("[…]", "[...]", "(…)", "(...)");
  private static final Set<String> UNSEEN = Lexicon.GENERAL.words("markup-hidden.txt");
  private static final Set<DropReason> OFFERS = Set.of(DropReason.LOGIN, DropReason.SUBSCRIPTION);

  /**
   * Letters of running text; prompts and offers are shorter. Swept 100 to 220 on the pages of
   * {@code eval segments} (2026-11-29): with all, 2 pages show a prompt and 2 are cut.
   */
  private static final int RUNNING_TEXT = 150;

  /**
   * Letters of a paragraph that is no caption or line of metadata. Swept 30 to 90 likewise: the
   * same pages.
   */
  private static final int PARAGRAPH = 60;

  /**
   * Blocks behind the last running text in which the prompt stands. Swept likewise: 5 finds one
   * page of the 2 with a prompt, 15 and 30 both.
   */
  private static final int TAIL = 15;

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
    return new Paywall(tree, body, furniture).line();
  }

  private Optional<Statement<String>> line() {
    List<TextBlock> blocks = tree.blocks();
    int last = lastText(RUNNING_TEXT);
    last = last < 0 ? lastText(PARAGRAPH) : last; // a report of short paragraphs
    if (last < 0) {
      return Optional.empty();
    }
    int end = Math.min(blocks.size(), last + 1 + TAIL);
    int before = last;
    for (int i = last + 1; i < end; i++) {
      TextBlock block = blocks.get(i);
      if (body.blocks().dropped(i).filter(ELSEWHERE::contains).isPresent() || isUnseen(block)) {
        continue;
      }
      if (PaywallPrompt.is(block.text())) {
        return Optional.of(found(block, "prompt to pay or register behind the text"));
      }
      String text = blocks.get(before).text();
      boolean cut = isCut(text);
      if (cut && isOffer(block)
          || (cut || !LineForm.endsSentence(text)) && isInPaywall(i, before)) {
        return Optional.of(found(block, "text cut in mid-sentence before an offer to subscribe"));
      }
      before = isText(i, PARAGRAPH) ? i : before;
    }
    return Optional.empty();
  }

  /** The last running text of so many letters; -1 if there is none. */
  private int lastText(int letters) {
    int last = tree.blocks().size() - 1;
    while (last >= 0 && !isText(last, letters)) {
      last--;
    }
    return last;
  }

  private boolean isText(int number, int letters) {
    TextBlock block = tree.blocks().get(number);
    return body.blocks().dropped(number).isEmpty()
        && block.letters() >= letters
        && !PaywallPrompt.is(block.text());
  }

  private static Statement<String> found(TextBlock block, String basis) {
    return new Statement<>(PaidAccess.PAYWALLED, basis, Optional.of(block.original()));
  }

  /** A mark says that words are left out. */
  private static boolean isCut(String text) {
    return LineForm.cutOff(text).isPresent() || CUTS.stream().anyMatch(text::endsWith);
  }

  /**
   * Whether a box around the block is hidden by one of the class names of the usual style sheets.
   */
  private boolean isUnseen(TextBlock block) {
    for (int at = block.owner(); at >= 0; at = tree.parent(at)) {
      for (ElementNames.Name name : tree.classes(at).names()) {
        if (UNSEEN.contains(name.text())) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean isOffer(TextBlock block) {
    return furniture.reason(block.text()).filter(OFFERS::contains).isPresent();
  }

  /** Whether a box around block {@code number} that begins behind block {@code text} says so. */
  private boolean isInPaywall(int number, int text) {
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
    for (ElementNames.Name name : names.names()) {
      String joined = '-' + String.join("-", name.parts()) + '-';
      if (NAMES.stream().anyMatch(known -> joined.contains('-' + known + '-'))) {
        return true;
      }
    }
    return false;
  }
}
