package org.stemma.extract.body;

import java.util.Locale;
import java.util.Optional;
import org.stemma.extract.tree.HtmlHead;
import org.stemma.extract.tree.JsonLd;
import org.stemma.extract.tree.PageTree;
import org.stemma.extract.tree.TextBlock;
import org.stemma.extract.wording.PageKind;

/** A page that states a video and tells no more of it than the caption below the player. */
final class VideoPage {

  /**
   * Paragraphs of running text from which the page is a report with a video in it. By judgement: a
   * caption is one.
   */
  private static final int PARAGRAPHS_OF_REPORT = 2;

  /** Letters of such a caption, with what the player says: two sentences. By judgement. */
  private static final int LONGEST_CAPTION = 300;

  private VideoPage() {}

  /** Whether Open Graph or JSON-LD says that the page is of a video. */
  static boolean states(HtmlHead head, JsonLd json) {
    return head.first("og:type")
            .filter(type -> type.value().strip().toLowerCase(Locale.ROOT).startsWith("video"))
            .isPresent()
        || json.states("VideoObject");
  }

  /** Why the page is no article, if what was kept of it is no report. */
  static Optional<String> reason(PageTree tree, BodyReading body) {
    int running = 0;
    for (int i = 0; i < tree.blocks().size() && running < PARAGRAPHS_OF_REPORT; i++) {
      TextBlock block = tree.blocks().get(i);
      running += body.blocks().dropped(i).isEmpty() && block.isRunning() ? 1 : 0;
    }
    return running < PARAGRAPHS_OF_REPORT && body.units() <= LONGEST_CAPTION
        ? Optional.of(PageKind.VIDEO.told("the page states a video"))
        : Optional.empty();
  }
}
