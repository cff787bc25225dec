package org.stemma.page;

/** Where an item lies for good: leads to the screen, and the part of it, that shows it now. */
public final class ItemAddress {

  private ItemAddress() {}

  /** That of the item with the id. */
  public static String of(String id) {
    return "/item/" + Html.anchor(id);
  }
}
