package org.stemma.extract.meta;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.stemma.article.Byline;
import org.stemma.extract.tree.OutletNames;
import org.stemma.extract.tree.Statement;
import org.stemma.extract.wording.NameClaim;
import org.stemma.extract.wording.OutletForm;
import org.stemma.extract.wording.PersonNames;

/** The persons found so far, each once, in order. Lives inside one extraction. */
final class Signers {

  private static final Pattern LOGIN = Pattern.compile("[\\p{Ll}\\p{N}._-]{2,25}");

  /**
   * Persons who sign one page: a bound on memory. Swept 6 to 24 on {@code eval segments}
   * (2026-11-29): no figure changes.
   */
  private static final int MAX_NAMES = 12;

  private final OutletNames outlets;
  private final Map<String, Statement<Byline>> names = new LinkedHashMap<>();

  /** Log-in and pen names, which a name printed on the page goes before. */
  private final List<Statement<Byline>> doubtful = new ArrayList<>();

  Signers(OutletNames outlets) {
    this.outlets = outlets;
  }

  /** Of outlets' names in the language of the page. */
  OutletForm outletForm() {
    return outlets.form();
  }

  boolean isEmpty() {
    return names.isEmpty();
  }

  /**
   * Takes the persons that {@code said} names.
   *
   * @param claim what the page says of it
   */
  void add(Statement<String> said, NameClaim claim) {
    add(said.with(PersonNames.of(said.value(), claim, outlets.form())));
  }

  /** Takes these persons. */
  void add(Statement<List<Byline>> said) {
    for (Byline person : said.value()) {
      if (outlets.isStated(person.name()) || outlets.isPartOfSite(person.name())) {
        continue;
      }
      if (LOGIN.matcher(person.name()).matches()) {
        doubt(said.with(person.name()), person.name());
      } else if (names.size() < MAX_NAMES) {
        names.putIfAbsent(person.name().toLowerCase(Locale.ROOT), said.with(person));
      }
    }
  }

  /** Takes a name that has no person's form. */
  void doubt(Statement<String> said, String name) {
    if (!outlets.isStated(name)) {
      doubtful.add(said.with(new Byline(name, Optional.empty())));
    }
  }

  /** The persons; if none, what signs without a person's form. */
  List<Statement<Byline>> all() {
    if (names.isEmpty()) {
      doubtful.forEach(
          s ->
              names.putIfAbsent(
                  s.value().name(),
                  new Statement<>(s.value(), s.basis() + ", pen name", s.place())));
    }
    return List.copyOf(names.values());
  }
}
