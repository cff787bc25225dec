package org.stemma.extract.wording;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stemma.article.DropReason;

/**
 * Knows by the end of a text that it goes on only for those who pay or register: no running text
 * follows a line that says so, or the text is cut in mid-sentence and an offer of a subscription,
 * or a box for it, stands next.
 */
public final class PaidTail {

  /** The blocks of a page in order, as its form lets them be known. */
  public interface Blocks {

    int size();

    String text(int number);

    int letters(int number);

    Optional<DropReason> dropped(int number);

    /** Whether readers do not see it. */
    boolean isUnseen(int number);

    /** Whether it offers a subscription or asks to log in. */
    boolean isOffer(int number);

    /** Whether a box for those who do not pay holds it and begins behind block {@code text}. */
    boolean isInBox(int number, int text);
  }

  /**
   * What shows it.
   *
   * @param block its number
   * @param basis in which way
   */
  public record Found(int block, String basis) {}

  /** What is said of the access to such a page. */
  public static final String PAYWALLED = "paywalled";

  /** Boxes about other matters, or that most readers never see. */
  private static final Set<DropReason> ELSEWHERE =
      EnumSet.of(
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

  private final Blocks blocks;

  private PaidTail(Blocks blocks) {
    this.blocks = blocks;
  }

  /** The block that shows it, if there is one. */
  public static Optional<Found> of(Blocks blocks) {
    return new PaidTail(blocks).find();
  }

  private Optional<Found> find() {
    int last = lastText(RUNNING_TEXT);
    last = last < 0 ? lastText(PARAGRAPH) : last; // a report of short paragraphs
    if (last < 0) {
      return Optional.empty();
    }
    int end = Math.min(blocks.size(), last + 1 + TAIL);
    int before = last;
    boolean cut = isCut(blocks.text(last));
    boolean open = cut || !LineForm.endsSentence(blocks.text(last));
    for (int i = last + 1; i < end; i++) {
      if (blocks.dropped(i).filter(ELSEWHERE::contains).isPresent()) {
        continue;
      }
      boolean prompt = PaywallPrompt.is(blocks.text(i));
      boolean offer = !prompt && (cut && blocks.isOffer(i) || open && blocks.isInBox(i, before));
      boolean tells = prompt || offer || isLong(i, PARAGRAPH);
      if (!tells || blocks.isUnseen(i)) {
        continue;
      }
      if (prompt) {
        return Optional.of(new Found(i, "prompt to pay or register behind the text"));
      }
      if (offer) {
        return Optional.of(new Found(i, "text cut in mid-sentence before an offer to subscribe"));
      }
      before = i;
      cut = isCut(blocks.text(i));
      open = cut || !LineForm.endsSentence(blocks.text(i));
    }
    return Optional.empty();
  }

  /** The last running text of so many letters; -1 if there is none. */
  private int lastText(int letters) {
    int last = blocks.size() - 1;
    while (last >= 0 && !isText(last, letters)) {
      last--;
    }
    return last;
  }

  private boolean isText(int number, int letters) {
    return isLong(number, letters) && !PaywallPrompt.is(blocks.text(number));
  }

  private boolean isLong(int number, int letters) {
    return blocks.dropped(number).isEmpty() && blocks.letters(number) >= letters;
  }

  /** A mark says that words are left out. */
  private static boolean isCut(String text) {
    return LineForm.cutOff(text).isPresent() || CUTS.stream().anyMatch(text::endsWith);
  }
}
