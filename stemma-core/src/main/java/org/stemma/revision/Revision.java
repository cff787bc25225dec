package org.stemma.revision;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stemma.annotation.Reading;
import org.stemma.article.Block;
import org.stemma.article.Passage;
import org.stemma.text.Span;

/**
 * What was changed between two versions of a page.
 *
 * @param before name of the earlier version
 * @param after name of the later version
 * @param changes in order of the text; none if the words are the same
 * @param note where the later version, and not the earlier one, says that it corrects
 */
public record Revision(String before, String after, List<Change> changes, Optional<Passage> note) {

  public Revision {
    changes = List.copyOf(changes);
  }

  /** What leads from {@code before} to {@code after}. */
  public static Revision of(Reading before, Reading after) {
    ChangedFacts facts = new ChangedFacts(before, after);
    List<Change> changes = new ArrayList<>();
    for (Edit edit : WordDiff.of(before.article(), after.article())) {
      changes.add(
          new Change(passage(before, edit.before()), passage(after, edit.after()), facts.of(edit)));
    }
    Optional<Block> known = CorrectionNotes.in(before.article());
    Optional<Passage> note =
        CorrectionNotes.in(after.article())
            .filter(
                block ->
                    known
                        .filter(b -> before.words(b.span()).equals(after.words(block.span())))
                        .isEmpty())
            .map(block -> after.passage(block.span()));
    return new Revision(before.page(), after.page(), changes, note);
  }

  private static Optional<Passage> passage(Reading reading, Span span) {
    return span.length() == 0 ? Optional.empty() : Optional.of(reading.passage(span));
  }

  /** The facts that were changed, in order of the text. */
  public List<FactChange> facts() {
    return changes.stream().flatMap(change -> change.facts().stream()).toList();
  }

  /** Whether a fact that the earlier version stated is stated otherwise, and no note says so. */
  public boolean isSilent() {
    return note.isEmpty()
        && facts().stream().anyMatch(f -> f.before().isPresent() && f.after().isPresent());
  }
}
