package org.stemma.extract.meta;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.stemma.extract.body.TitleFinder;
import org.stemma.extract.tree.HtmlHead;
import org.stemma.extract.tree.JsonLd;
import org.stemma.extract.wording.PersonNames;
import org.stemma.extract.wording.SiteName;

/**
 * The names a page gives to its own outlet: none of them is a person who signed, unless the outlet
 * bears a person's name.
 */
record OutletNames(Set<String> keys) {

  static OutletNames of(HtmlHead head, JsonLd json) {
    Set<String> keys = new HashSet<>();
    for (String name :
        new String[] {"og:site_name", "application-name", "dc.publisher", "publisher"}) {
      head.first(name).ifPresent(s -> keys.add(TitleFinder.key(s.value())));
    }
    json.names("publisher", Optional.of("Organization"))
        .forEach(s -> keys.add(TitleFinder.key(s.value())));
    keys.remove("");
    return new OutletNames(Set.copyOf(keys));
  }

  boolean contains(String name) {
    return keys.contains(TitleFinder.key(name))
        && (!PersonNames.isName(name) || SiteName.isOutletLike(name));
  }
}
