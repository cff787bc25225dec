package org.stemma.page;

import java.util.Optional;
import org.stemma.account.Account;
import org.stemma.export.Because;
import org.stemma.export.Report.Section;
import org.stemma.export.StoryAccounts;
import org.stemma.export.Telling;
import org.stemma.export.Witnesses;

/**
 * The stemma with those marked who tell one item.
 *
 * @param stories of an account that is shown story by story
 */
record TellingScreen(
    Account account, Optional<StoryAccounts> stories, Because items, Witnesses witnesses) {

  /** Where that of the item lies. */
  static String address(String id) {
    return Screen.STEMMA.path() + "/" + Html.anchor(id);
  }

  /** The screen of the item, whatever the case of its id; empty if there is none. */
  Optional<Shelf.Content> of(String id, Shell.Frame frame, Addresses addresses) {
    return items.named(id).stream().findFirst().map(item -> content(item, frame, addresses));
  }

  private Shelf.Content content(Because.Named item, Shell.Frame frame, Addresses addresses) {
    Section telling = Telling.of(around(item), items, item, witnesses);
    String way =
        "<p class=\"fact\"><a href=\""
            + addresses.item(item.id())
            + "\">"
            + Html.escape(item.id())
            + "</a> where it stands</p>\n";
    return new Shelf.Content(
        frame, telling.heading(), way + new SectionList(addresses).writeUntitled(telling));
  }

  /** The account of the item's first story, where stories are shown apart. */
  private Account around(Because.Named item) {
    return stories
        .flatMap(apart -> apart.of(item.item()).stream().findFirst().map(apart::account))
        .orElse(account);
  }
}
