package org.stemma.page;

import java.util.Map;
import java.util.Optional;
import org.stemma.export.Source;

/** Where the screens of an account come from: from one view of it, or from one of each story. */
interface Shelf {

  /**
   * What is shown below the bar.
   *
   * @param frame whose screens lie beside it
   * @param title not yet escaped
   * @param main markup
   */
  record Content(Shell.Frame frame, String title, String main) {}

  /** What the screens of the story lie under; of no story those of all. */
  Shell.Frame frame(String story);

  /**
   * What is asked, without a story where none has screens of its own; empty if no story is called
   * as it is asked for.
   */
  Optional<Asked> known(Asked asked);

  /** A screen, any but that of contradictions; empty if no story is called as it is asked for. */
  Optional<Content> screen(Screen screen, Asked asked, Addresses addresses);

  /** Where the item lies; empty if it is on no screen of these. */
  Optional<String> address(String id);

  /** The same as far as it can be told at once. */
  Optional<String> known(String id);

  /** A page as it was read, by its letter as an anchor; empty if there is none. */
  Optional<Held> source(String siglum);

  /**
   * A page and what rests on it.
   *
   * @param ways to the pages before and after it, as markup
   */
  record Held(Source source, EvidenceIndex evidence, String ways) {}

  /**
   * Labels of pages by the names of their files, as far as a form offers them; empty if they are
   * many.
   */
  Map<String, String> offered();
}
