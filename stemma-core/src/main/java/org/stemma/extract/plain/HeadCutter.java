package org.stemma.extract.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stemma.article.DropReason;
import org.stemma.extract.plain.FieldLabel.Field;
import org.stemma.extract.plain.FieldLabel.Form;
import org.stemma.extract.wording.CleanText;
import org.stemma.extract.wording.Line;
import org.stemma.extract.wording.LineForm;
import org.stemma.text.Span;

/**
 * Drops the lines of a head that a program wrote above a report ({@link HeadExtent}), and what is
 * filed with the report behind it, and reads what the head states. One page; not thread-safe.
 */
final class HeadCutter {

  /** Lines behind the report that are filed with it. By judgement. */
  private static final int MOST_BEHIND = 15;

  /** Lines behind the head in which the headline is printed once more. By judgement. */
  private static final int REPEATED_WITHIN = 4;

  /** Letters and digits of a line that says the beginning of the headline. By judgement. */
  private static final int SHORTEST_KEY = 8;

  private final String text;
  private final List<Line> lines;
  private final CleanText clean;
  private final HeadExtent head;
  private final List<Line> cut = new ArrayList<>();
  private final List<HeadFields.Value> values = new ArrayList<>();
  private String title = "";

  /** The field whose value stands on the next line. */
  private Optional<Field> open = Optional.empty();

  HeadCutter(String text, List<Line> lines, CleanText clean, HeadExtent head) {
    this.text = text;
    this.lines = lines;
    this.clean = clean;
    this.head = head;
  }

  /** The page without them. */
  LabelledHead cut() {
    for (int i = 0; i < head.end(); i++) {
      head(lines.get(i), label(i));
    }
    int tail = tail();
    boolean filed = false; // lines below such a label are of what it names
    for (int i = head.end(); i < lines.size(); i++) {
      Line line = lines.get(i);
      cut.add(line);
      filed |= i >= tail && head.end() > 0 && label(i).filter(HeadCutter::isAlone).isPresent();
      if (i < head.end() + REPEATED_WITHIN && head.end() > 0 && saysTitle(line)) {
        line.drop(DropReason.PAGE_HEAD);
      } else if (i == head.end() && head.end() > 0 && LineForm.isDivider(line.words())) {
        line.drop(DropReason.PAGE_HEAD);
      } else if (i >= tail && (filed || label(i).isPresent())) {
        line.drop(DropReason.FOOTER);
      } else if (head.coded() && label(i).filter(HeadCutter::opensBody).isPresent()) {
        line.drop(DropReason.PAGE_HEAD);
      }
    }
    return new LabelledHead(cut, new HeadFields(values));
  }

  private Optional<FieldLabel> label(int at) {
    return FieldLabel.of(lines.get(at).span().in(text));
  }

  private void head(Line line, Optional<FieldLabel> label) {
    if (label.isEmpty()) {
      unlabelled(line);
      return;
    }
    Span value = label.get().value().shift(line.span().start());
    Field field = label.get().field();
    boolean known = field == Field.TITLE && !title.isEmpty();
    open = Optional.of(field).filter(f -> value.isEmpty() && f != Field.BODY && f != Field.OTHER);
    if ((field == Field.TITLE && !known || field == Field.BODY) && !value.isEmpty()) {
      apart(line, value, field);
      return;
    }
    cut.add(line);
    line.drop(reason(field));
    if (!value.isEmpty() && !known) {
      state(field, value);
    }
  }

  private void unlabelled(Line line) {
    cut.add(line);
    if (open.filter(field -> field == Field.TITLE).isPresent()) {
      state(Field.TITLE, line.span());
      open = Optional.empty();
    } else if (open.isPresent()) {
      state(open.get(), item(line.span()));
      line.drop(reason(open.get()));
      open = head.fenced() ? open : Optional.empty();
    } else if (head.fenced() || LineForm.isDivider(line.words())) {
      line.drop(DropReason.PAGE_HEAD);
    }
  }

  /** Without the mark of an item. */
  private Span item(Span line) {
    String words = line.in(text);
    return words.startsWith("- ") ? Span.of(line.start() + 2, line.end()).trim(text) : line;
  }

  /** The label, the value, and what stands behind it as lines of their own. */
  private void apart(Line line, Span value, Field field) {
    add(Span.of(line.span().start(), value.start()));
    cut.add(Line.of(value, clean));
    if (field == Field.TITLE) {
      state(field, value);
    }
    add(Span.of(value.end(), line.span().end()));
  }

  private void add(Span label) {
    Span words = label.trim(text);
    if (!words.isEmpty()) {
      Line line = Line.of(words, clean);
      line.drop(DropReason.PAGE_HEAD);
      cut.add(line);
    }
  }

  private void state(Field field, Span value) {
    values.add(new HeadFields.Value(field, value));
    title = field == Field.TITLE ? LineForm.key(value.in(text)) : title;
  }

  private static boolean isAlone(FieldLabel label) {
    return label.form() == Form.ALONE;
  }

  private static boolean opensBody(FieldLabel label) {
    return label.form() == Form.CODE && label.field() == Field.BODY && label.value().isEmpty();
  }

  private boolean saysTitle(Line line) {
    String key = LineForm.key(line.words());
    return key.length() >= SHORTEST_KEY && title.startsWith(key);
  }

  /** Where the lines behind the report begin that are filed with it. */
  private int tail() {
    int tail = lines.size();
    int last = Math.max(head.end(), lines.size() - MOST_BEHIND);
    for (int i = lines.size() - 1; i >= last && !HeadExtent.isRunning(lines.get(i)); i--) {
      Optional<FieldLabel> label = label(i);
      boolean own = label.filter(l -> l.form() != Form.COLON && l.form() != Form.CODE).isPresent();
      boolean filed = label.filter(l -> l.form() != Form.CODE || head.coded()).isPresent();
      tail = own || head.end() > 0 && filed ? i : tail;
    }
    return tail;
  }

  private static DropReason reason(Field field) {
    return switch (field) {
      case AUTHOR -> DropReason.BYLINE;
      case DAY, CHANGE -> DropReason.DATE_LINE;
      case OUTLET -> DropReason.SITE_NAME;
      case ADDRESS -> DropReason.SLUG;
      case TITLE, SUMMARY, BODY, OTHER -> DropReason.PAGE_HEAD;
    };
  }
}
