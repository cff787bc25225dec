package org.stemma.extract.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stemma.article.BlockKind;
import org.stemma.article.DropReason;
import org.stemma.extract.tree.JsonLd;
import org.stemma.extract.tree.PageTree;
import org.stemma.extract.tree.ScriptedText;
import org.stemma.extract.tree.ScriptedText.Line;
import org.stemma.extract.tree.TextBlock;
import org.stemma.extract.wording.Furniture;
import org.stemma.extract.wording.LineForm;

/**
 * The blocks of a page whose markup shows next to nothing and whose JSON-LD holds the report: those
 * of the script are the report, those of the markup are dropped, all in the order of the page.
 *
 * @param blocks of the script and of the markup
 * @param sorted the verdicts on them
 */
public record ScriptedReport(List<TextBlock> blocks, SortedBlocks sorted) {

  /** What the page is told to be. */
  public static final String NOTE = "the report was read from JSON-LD";

  /** Such a reading, if {@code shown}, the one of the markup, is doubtful and much shorter. */
  public static Optional<ScriptedReport> of(
      PageTree tree, BodyReading shown, JsonLd json, String page, Furniture furniture) {
    if (!shown.isDoubtful()) {
      return Optional.empty();
    }
    List<Line> report = ScriptedText.lines(json, page);
    int units = report.stream().mapToInt(line -> line.block().letters()).sum();
    boolean sentence = report.stream().anyMatch(l -> LineForm.endsSentence(l.block().text()));
    return sentence && shown.yieldsTo(units)
        ? Optional.of(merge(tree, shown.blocks(), report, furniture))
        : Optional.empty();
  }

  private static ScriptedReport merge(
      PageTree tree, SortedBlocks shown, List<Line> report, Furniture furniture) {
    int place = report.getFirst().block().original().start();
    int before = 0;
    while (before < tree.blocks().size() && tree.blocks().get(before).original().start() < place) {
      before++;
    }
    List<TextBlock> blocks = new ArrayList<>(tree.blocks());
    blocks.addAll(before, report.stream().map(Line::block).toList());
    List<BlockKind> kinds = new ArrayList<>();
    List<Optional<DropReason>> dropped = new ArrayList<>();
    for (int i = 0; i < tree.blocks().size(); i++) {
      kinds.add(BlockKind.PARAGRAPH);
      dropped.add(Optional.of(shown.dropped(i).orElse(DropReason.OUTSIDE)));
    }
    kinds.addAll(before, report.stream().map(line -> kind(line.role())).toList());
    dropped.addAll(before, report.stream().map(line -> reason(line, furniture)).toList());
    return new ScriptedReport(blocks, SortedBlocks.of(kinds, dropped));
  }

  private static BlockKind kind(ScriptedText.Role role) {
    return role == ScriptedText.Role.HEADLINE ? BlockKind.HEADING : BlockKind.PARAGRAPH;
  }

  private static Optional<DropReason> reason(Line line, Furniture furniture) {
    return switch (line.role()) {
      case TIME -> Optional.of(DropReason.DATE_LINE);
      case HEADLINE -> Optional.empty();
      case TEXT -> furniture.reason(line.block().text());
    };
  }
}
