package org.stemma.serve;

import org.stemma.page.Desk;
import org.stemma.rest.Api;

/** What a desk shows at one time, with the screens and the API made of it. */
record Shown(DeskSource.Content content, Desk desk, Api api) {

  static Shown of(DeskSource.Content content, boolean decisions) {
    Desk desk = new Desk(content.account(), content.index(), decisions);
    return new Shown(
        content,
        desk,
        new Api(
            content.account(), desk.items(), desk.witnesses(), content.index(), content.news()));
  }
}
