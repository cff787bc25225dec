package org.stemma.extract.plain;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.stemma.article.DropReason;
import org.stemma.article.Field;
import org.stemma.article.Page;
import org.stemma.extract.wording.Line;
import org.stemma.extract.wording.LineForm;
import org.stemma.extract.wording.PaidTail;
import org.stemma.extract.wording.PaywallPrompt;
import org.stemma.text.Script;

/**
 * Knows by its end ({@link PaidTail}) that the text of a plain page goes on only for those who pay
 * or register.
 */
public final class PaidLines implements PaidTail.Blocks {

  private static final Set<DropReason> OFFERS = Set.of(DropReason.LOGIN, DropReason.SUBSCRIPTION);

  /** Why lines of a form to sign in are left out: a field for an address is that of letters too. */
  private static final Set<DropReason> FIELDS =
      EnumSet.of(
          DropReason.FORM, DropReason.LOGIN, DropReason.NEWSLETTER_BOX, DropReason.SUBSCRIPTION);

  /** Such lines of a form: the address, the password, a button. By judgement. */
  private static final int FEWEST_FIELDS = 3;

  private final List<Line> lines;

  private PaidLines(List<Line> lines) {
    this.lines = lines;
  }

  /**
   * {@code paywalled} with the line that shows it, if there is one.
   *
   * @param lines of the page, judged
   */
  public static Optional<Field<String>> access(Page page, List<Line> lines) {
    return PaidTail.of(new PaidLines(lines))
        .map(
            found ->
                new Field<>(
                    PaidTail.PAYWALLED,
                    found.basis(),
                    Optional.of(page.evidence(lines.get(found.block()).span()))));
  }

  /** Whether nothing but the headline is kept of a page that offers to pay or register. */
  public static boolean isAll(PlainLines read) {
    PaidLines page = new PaidLines(read.lines());
    return read.title() >= 0
        && IntStream.range(0, page.size())
            .allMatch(i -> i == read.title() || page.dropped(i).isPresent())
        && IntStream.range(0, page.size())
            .anyMatch(i -> page.isOffer(i) || PaywallPrompt.is(page.text(i)));
  }

  /**
   * Whether the page asks readers to sign in, and no more: the fields of the form stand over all
   * that is kept, every sentence of which speaks of an account or a subscription, and nothing says
   * who wrote or when.
   */
  public static boolean isWall(PlainLines read) {
    List<Line> lines = read.lines();
    if (!read.metadata().bylines().isEmpty() || read.metadata().published().isPresent()) {
      return false;
    }
    List<Line> said =
        lines.stream()
            .filter(line -> line.isKept() && LineForm.endsSentence(line.words()))
            .filter(line -> !LineForm.isQuestion(line.words()))
            .toList();
    return !said.isEmpty()
        && said.stream().allMatch(line -> PaywallPrompt.asks(line.words()))
        && lines.subList(0, lines.indexOf(said.getFirst())).stream()
                .filter(line -> line.dropped().filter(FIELDS::contains).isPresent())
                .count()
            >= FEWEST_FIELDS;
  }

  @Override
  public int size() {
    return lines.size();
  }

  @Override
  public String text(int number) {
    return lines.get(number).words();
  }

  @Override
  public int letters(int number) {
    return Script.letters(text(number));
  }

  @Override
  public Optional<DropReason> dropped(int number) {
    return lines.get(number).dropped();
  }

  @Override
  public boolean isUnseen(int number) {
    return false;
  }

  @Override
  public boolean isOffer(int number) {
    return dropped(number).filter(OFFERS::contains).isPresent();
  }

  @Override
  public boolean isInBox(int number, int text) {
    return false;
  }
}
