package org.stemma.extract.tree;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.stemma.capture.PageAddress;
import org.stemma.extract.wording.DomainName;
import org.stemma.extract.wording.LegalForms;
import org.stemma.extract.wording.OutletForm;
import org.stemma.extract.wording.PersonNames;
import org.stemma.extract.wording.SourceLabel;
import org.stemma.extract.wording.TitleKey;

/**
 * The names that a page gives its own outlet: JSON-LD {@code publisher}, {@code meta} elements, the
 * domain of the address that it states. An address in the place of a name is none.
 *
 * @param publisher the first that it states, if any
 * @param stated those stated, as {@link TitleKey} writes them
 * @param domains the domain, with and without its ending, likewise
 * @param form that of outlets' names in the language of the page
 */
public record OutletNames(
    Optional<Statement<String>> publisher,
    Set<String> stated,
    Set<String> domains,
    OutletForm form) {

  /** Letters of a domain that a name does not begin with by chance. Chosen by judgement. */
  private static final int SHORTEST_DOMAIN = 6;

  /**
   * @param form that of outlets' names in the language of the page
   */
  public static OutletNames of(HtmlHead head, JsonLd json, OutletForm form) {
    Set<String> stated = new HashSet<>();
    Optional<Statement<String>> publisher = Optional.empty();
    for (Statement<String> name : names(head, json).toList()) {
      publisher = publisher.or(() -> Optional.of(name));
      stated.add(TitleKey.of(name.value()));
    }
    Set<String> domains = new HashSet<>();
    head.addresses()
        .flatMap(said -> PageAddress.of(said.value()).flatMap(PageAddress::host).stream())
        .forEach(host -> domains.addAll(DomainName.keys(host)));
    stated.remove("");
    domains.remove("");
    String title = head.title().map(Statement::value).orElse("");
    return new OutletNames(
        publisher.map(name -> name.with(bare(name.value(), stated, domains, title))),
        Set.copyOf(stated),
        Set.copyOf(domains),
        form);
  }

  /**
   * {@code name} without what the company is by law, where the page calls itself so: {@code Odal
   * Courier Ltd} of the Odal Courier, but Fast Company.
   */
  private static String bare(String name, Set<String> stated, Set<String> domains, String title) {
    String bare = LegalForms.cut(name);
    if (bare.equals(name)) {
      return name;
    }
    String key = TitleKey.of(bare);
    boolean known = stated.contains(key) || domains.contains(key) || title.endsWith(bare);
    return known ? bare : name;
  }

  private static Stream<Statement<String>> names(HtmlHead head, JsonLd json) {
    return Stream.concat(
            json.names("publisher", Optional.empty()).stream(), head.firsts(MetaField.OUTLET))
        .map(name -> name.with(SourceLabel.behind(name.value())))
        .filter(name -> !name.value().contains("://") && !SourceLabel.is(name.value()));
  }

  /** The same with the publisher that the page prints. */
  public OutletNames with(Statement<String> printed) {
    Set<String> names = new HashSet<>(stated);
    names.add(TitleKey.of(printed.value()));
    return new OutletNames(Optional.of(printed), Set.copyOf(names), domains, form);
  }

  /** Whether {@code name} is stated, or the domain. */
  public boolean has(String name) {
    String key = TitleKey.of(name);
    return stated.contains(key) || domains.contains(key);
  }

  /** Whether {@code name} is the domain, with or without its ending. */
  public boolean isDomain(String name) {
    return domains.contains(TitleKey.of(name));
  }

  /** Whether {@code name} begins with the domain and goes on: "Odal Post Digital". */
  public boolean isPartOfSite(String name) {
    String key = TitleKey.of(name);
    return domains.stream()
        .anyMatch(
            domain ->
                domain.length() >= SHORTEST_DOMAIN
                    && key.length() > domain.length()
                    && key.startsWith(domain));
  }

  /** Whether {@code name} is stated and no person's, unless the outlet bears one. */
  public boolean isStated(String name) {
    return stated.contains(TitleKey.of(name)) && (!PersonNames.isName(name) || form.has(name));
  }
}
