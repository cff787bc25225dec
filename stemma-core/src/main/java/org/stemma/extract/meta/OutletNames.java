package org.stemma.extract.meta;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.stemma.extract.tree.HtmlHead;
import org.stemma.extract.tree.JsonLd;
import org.stemma.extract.wording.PersonNames;
import org.stemma.extract.wording.SiteName;
import org.stemma.extract.wording.TitleKey;

/**
 * The names a page gives to its own outlet: none of them is a person who signed, unless the outlet
 * bears a person's name.
 */
record OutletNames(Set<String> keys) {

  static OutletNames of(HtmlHead head, JsonLd json) {
    Set<String> keys = new HashSet<>();
    for (String name :
        new String[] {"og:site_name", "application-name", "dc.publisher", "publisher"}) {
      head.first(name).ifPresent(s -> keys.add(TitleKey.of(s.value())));
    }
    json.names("publisher", Optional.of("Organization"))
        .forEach(s -> keys.add(TitleKey.of(s.value())));
    keys.remove("");
    return new OutletNames(Set.copyOf(keys));
  }

  boolean contains(String name) {
    return keys.contains(TitleKey.of(name))
        && (!PersonNames.isName(name) || SiteName.isOutletLike(name));
  }
}
