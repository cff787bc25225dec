package org.stemma.extract.wording;

import java.util.List;

/** The name of a site in its address. */
public final class DomainName {

  private DomainName() {}

  /**
   * The last label of {@code host} but one, without and with the last, as {@link TitleKey} writes
   * them; none of a host of one label.
   */
  public static List<String> keys(String host) {
    String[] labels = host.split("\\.");
    int last = labels.length - 1;
    if (last < 1) {
      return List.of();
    }
    String domain = TitleKey.of(labels[last - 1]);
    return List.of(domain, domain + TitleKey.of(labels[last]));
  }
}
