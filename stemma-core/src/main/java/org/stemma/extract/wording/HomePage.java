package org.stemma.extract.wording;

import java.util.Locale;
import java.util.Set;
import org.stemma.lexicon.Lexicon;

/** Knows the first page of a site by the name that trails of pages give it. */
public final class HomePage {

  private static final Set<String> NAMES = Lexicon.GENERAL.words("home-page-names.txt");

  private HomePage() {}

  /** Whether {@code step} is such a name, or ends with one ("Post Home", "The Post / Start"). */
  public static boolean isNamed(String step) {
    String name = step.strip().toLowerCase(Locale.ROOT);
    return NAMES.contains(name) || NAMES.contains(name.substring(name.lastIndexOf(' ') + 1));
  }
}
