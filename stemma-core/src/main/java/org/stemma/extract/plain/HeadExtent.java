package org.stemma.extract.plain;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stemma.extract.plain.FieldLabel.Field;
import org.stemma.extract.plain.FieldLabel.Form;
import org.stemma.extract.wording.Line;
import org.stemma.extract.wording.LineForm;

/**
 * How far the head reaches that a program wrote above a report ({@link LabelledHead}): to the label
 * of the report, or the last label before its first sentence. Front matter ends where its fence is
 * closed.
 *
 * @param end one past the last line of the head; 0 if there is none
 * @param fenced whether rules of three signs stand around it
 * @param coded whether labels are codes without a colon
 */
record HeadExtent(int end, boolean fenced, boolean coded) {

  private static final HeadExtent NONE = new HeadExtent(0, false, false);

  /** Lines in which the head stands: those of archives have twenty. By judgement. */
  static final int MOST_LINES = 40;

  /** Different labels that are no chance. By judgement. */
  private static final int FEWEST = 3;

  /** The same where one is that of a headline. By judgement. */
  private static final int FEWEST_WITH_TITLE = 2;

  /** Codes without a colon that are no words of a headline in capitals. By judgement. */
  private static final int FEWEST_CODES = 4;

  /** Words of a sentence of the report, as in what a headline stands over. By judgement. */
  private static final int SENTENCE = 10;

  static HeadExtent of(String text, List<Line> lines) {
    boolean fenced = !lines.isEmpty() && isFence(lines.get(0).words());
    Labels labels = new Labels();
    int limit = Math.min(lines.size(), MOST_LINES);
    int end = 0;
    boolean closed = false;
    for (int i = fenced ? 1 : 0; i < limit && !closed; i++) {
      Line line = lines.get(i);
      Optional<FieldLabel> label = FieldLabel.of(line.span().in(text));
      if (label.isPresent()) {
        labels.count(label.get());
        end = i + 1;
        closed = !fenced && label.get().field() == Field.BODY;
      } else if (fenced && isFence(line.words())) {
        end = i + 1;
        closed = true;
      } else if (!fenced && isRunning(line)) {
        break;
      }
    }
    boolean head = fenced ? closed && !labels.names.isEmpty() : labels.areHead();
    return head ? new HeadExtent(end, fenced, labels.codes > 0) : NONE;
  }

  static boolean isFence(String words) {
    return words.equals("---") || words.equals("+++");
  }

  static boolean isRunning(Line line) {
    return LineForm.words(line.words()) >= SENTENCE && LineForm.endsSentence(line.words());
  }

  /** The labels that stand in the first lines. */
  private static final class Labels {
    private final Set<String> names = new HashSet<>();
    private final Set<Field> fields = EnumSet.noneOf(Field.class);
    private int codes;

    private void count(FieldLabel label) {
      codes += label.form() == Form.CODE ? 1 : 0;
      names.add(label.label());
      fields.add(label.field());
    }

    private boolean areHead() {
      int fewest = fields.contains(Field.TITLE) ? FEWEST_WITH_TITLE : FEWEST;
      return names.size() >= fewest
          && (codes == 0 || codes >= FEWEST_CODES)
          && !fields.equals(EnumSet.of(Field.OTHER));
    }
  }
}
