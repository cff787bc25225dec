package org.stemma.extract.markup;

/**
 * Closes a formatting element whose end tag comes in the wrong order, as in {@code <b><p></b>}: the
 * "adoption agency algorithm" of the HTML Living Standard 13.2.6.4.7, its steps by their names
 * there.
 */
final class AdoptionAgency {

  /** The standard's bound of its outer loop. */
  private static final int OUTER_LOOP = 8;

  /** That of its inner one. */
  private static final int INNER_LOOP = 3;

  private final Nodes nodes;
  private final OpenElements open;
  private final ActiveFormattingElements formatting;
  private final Insertion tree;

  AdoptionAgency(
      Nodes nodes, OpenElements open, ActiveFormattingElements formatting, Insertion tree) {
    this.nodes = nodes;
    this.open = open;
    this.formatting = formatting;
    this.tree = tree;
  }

  /** Closes the last {@code tag}; whether it was one of the open formatting elements. */
  boolean close(Tag tag) {
    if (open.currentTag() == tag && formatting.indexOf(open.current()) < 0) {
      tree.pop();
      return true;
    }
    for (int outer = 0; outer < OUTER_LOOP; outer++) {
      int index = formatting.last(tag);
      if (index < 0) {
        return outer > 0;
      }
      int element = formatting.at(index);
      int place = open.place(element);
      if (place < 0) {
        formatting.remove(index);
        return true;
      }
      if (!isInScope(place)) {
        return true;
      }
      int furthest = furthestBlock(place);
      if (furthest < 0) {
        tree.popTo(place);
        formatting.remove(index);
        return true;
      }
      adopt(element, open.at(furthest), furthest, place);
    }
    return true;
  }

  private boolean isInScope(int place) {
    for (int above = open.size() - 1; above > place; above--) {
      if (open.tagAt(above).is(Tag.SCOPE)) {
        return false;
      }
    }
    return true;
  }

  /** The outermost block inside the formatting element at {@code place}; -1 if none is open. */
  private int furthestBlock(int place) {
    for (int above = place + 1; above < open.size(); above++) {
      if (open.tagAt(above).is(Tag.SPECIAL)) {
        return above;
      }
    }
    return -1;
  }

  private void adopt(int element, int furthest, int furthestPlace, int elementPlace) {
    int ancestor = open.at(elementPlace - 1);
    int bookmark = formatting.indexOf(element);
    int last = furthest;
    int place = furthestPlace;
    for (int inner = 1; place - 1 > open.place(element); inner++) {
      place--;
      int node = open.at(place);
      int index = formatting.indexOf(node);
      if (index >= 0 && inner > INNER_LOOP) {
        formatting.remove(index);
        bookmark -= index < bookmark ? 1 : 0;
        index = -1;
      }
      if (index < 0) {
        open.remove(place);
        continue;
      }
      int copy = tree.copy(node);
      formatting.replace(index, copy);
      open.replace(place, copy);
      if (last == furthest) {
        bookmark = index + 1;
      }
      nodes.move(last, copy);
      last = copy;
    }
    if (nodes.tags[ancestor].is(Tag.TABLE_FRAME)) {
      tree.foster(last);
    } else {
      nodes.move(last, ancestor);
    }
    int copy = tree.copy(element);
    nodes.moveChildren(furthest, copy);
    nodes.move(copy, furthest);
    int index = formatting.indexOf(element);
    formatting.remove(index);
    formatting.insert(bookmark - (index < bookmark ? 1 : 0), copy);
    nodes.closed[element] = tree.position();
    open.remove(open.place(element));
    open.insert(open.place(furthest) + 1, copy);
  }
}
