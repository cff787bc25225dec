package org.stemma.extract.wording;

import java.util.Locale;
import java.util.Set;
import org.stemma.lexicon.Lexicon;

/** The words of a company's name that say what it is by law ({@code legal-forms.txt}). */
final class LegalForms {

  private static final Set<String> FORMS = Lexicon.GENERAL.words("legal-forms.txt");

  private LegalForms() {}

  /** {@code name} without them at its end; as it is if it is nothing else. */
  static String cut(String name) {
    String bare = name.strip();
    int last = bare.lastIndexOf(' ');
    while (last > 0 && isForm(bare.substring(last + 1))) {
      bare = bare.substring(0, last).strip();
      last = bare.lastIndexOf(' ');
    }
    return bare;
  }

  private static boolean isForm(String word) {
    return FORMS.contains(word.replace(".", "").toLowerCase(Locale.ROOT));
  }
}
