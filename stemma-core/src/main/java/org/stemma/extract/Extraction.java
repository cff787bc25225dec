package org.stemma.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stemma.article.Article;
import org.stemma.article.Metadata;
import org.stemma.article.Page;
import org.stemma.capture.Capture;
import org.stemma.extract.meta.DateConflict;

/** What became of a capture: read, or not read and why. */
public sealed interface Extraction {

  /** The name of the capture. */
  String name();

  /** An article was found. */
  record Found(Article article) implements Extraction {
    @Override
    public String name() {
      return article.name();
    }
  }

  /**
   * The page holds no article, or cannot be read.
   *
   * @param name of the capture
   * @param reason a sentence for the user without a full stop
   * @param address where it was found, if known
   * @param metadata what the page says about itself, and what is known of it from outside
   * @param notes findings about its characters and about these, sentences without a full stop
   */
  record NotAnArticle(
      String name, String reason, Optional<String> address, Metadata metadata, List<String> notes)
      implements Extraction {

    public NotAnArticle {
      notes = List.copyOf(notes);
    }

    /** A page before it is known what is said of it from outside. */
    static NotAnArticle on(Page page, String reason, Metadata metadata) {
      return new NotAnArticle(page.name(), reason, page.address(), metadata, List.of());
    }

    /** A page that says no more about itself than the capture does. */
    public static NotAnArticle of(Capture capture, String reason) {
      return of(Received.of(capture), reason, Metadata.NONE, List.of());
    }

    /** A page that says {@code metadata} about itself; {@code found} was noted of its reading. */
    static NotAnArticle of(Received page, String reason, Metadata metadata, List<String> found) {
      Metadata all = page.in(metadata, Optional.empty());
      List<String> notes = new ArrayList<>(found);
      notes.addAll(page.notes());
      notes.addAll(DateConflict.notes(all));
      return new NotAnArticle(page.name(), reason, page.address(), all, notes);
    }
  }
}
