package org.stemma.extract.markup;

import org.jspecify.annotations.Nullable;

/** The rules in tables and selects (HTML Living Standard 13.2.6.4.9 to .16). */
final class TableRules {

  private final TreeBuilder builder;
  private final OpenElements open;

  TableRules(TreeBuilder builder) {
    this.builder = builder;
    this.open = builder.open;
  }

  void startTag(Tag tag) {
    switch (builder.mode) {
      case IN_CAPTION, IN_CELL -> {
        if (!tag.is(Tag.TABLE_PART)) {
          builder.startInBody(tag);
        } else if (builder.mode == Mode.IN_CAPTION ? closeCaption() : closeCell()) {
          builder.start(tag);
        }
      }
      case IN_COLUMN_GROUP -> {
        if (tag == Tag.COL) {
          builder.insertEmpty(tag);
        } else if (tag == Tag.TEMPLATE) {
          builder.startMetadata(tag);
        } else {
          leaveColumns();
          builder.start(tag);
        }
      }
      case IN_TABLE_BODY -> inTableBody(tag);
      case IN_ROW -> inRow(tag);
      case IN_SELECT -> inSelect(tag);
      default -> inTable(tag);
    }
  }

  private void inTable(Tag tag) {
    if (tag.is(Tag.TABLE_PART)) {
      clearTo(Tag.TABLE, 0);
      part(tag);
    } else if (tag == Tag.TABLE) {
      int place = open.inTableScope(tag);
      if (place >= 0) {
        builder.popTo(place);
        builder.resetMode();
        builder.start(tag);
      }
    } else if (tag.is(Tag.UNREAD) || tag == Tag.TEMPLATE) {
      builder.startMetadata(tag);
    } else if (tag == Tag.FORM) {
      if (builder.form == Nodes.NONE) {
        builder.form = builder.insert(tag);
        builder.pop();
      }
    } else {
      builder.fostering = true;
      builder.startInBody(tag);
      builder.fostering = false;
    }
  }

  private void part(Tag tag) {
    if (tag == Tag.CAPTION) {
      builder.formatting.addMarker();
      builder.insert(tag);
      builder.mode = Mode.IN_CAPTION;
    } else if (tag == Tag.COLGROUP) {
      builder.insert(tag);
      builder.mode = Mode.IN_COLUMN_GROUP;
    } else if (tag == Tag.COL) {
      builder.insertImplied(Tag.COLGROUP);
      builder.mode = Mode.IN_COLUMN_GROUP;
      builder.start(tag);
    } else if (tag.is(Tag.ROW_GROUP)) {
      builder.insert(tag);
      builder.mode = Mode.IN_TABLE_BODY;
    } else {
      builder.insertImplied(Tag.TBODY);
      builder.mode = Mode.IN_TABLE_BODY;
      builder.start(tag);
    }
  }

  private void inTableBody(Tag tag) {
    if (tag == Tag.TR) {
      clearTo(null, Tag.ROW_GROUP);
      builder.insert(tag);
      builder.mode = Mode.IN_ROW;
    } else if (tag.is(Tag.CELL)) {
      clearTo(null, Tag.ROW_GROUP);
      builder.insertImplied(Tag.TR);
      builder.mode = Mode.IN_ROW;
      builder.start(tag);
    } else if (!tag.is(Tag.TABLE_PART)) {
      inTable(tag);
    } else if (closeTableBody()) {
      builder.start(tag);
    }
  }

  private void inRow(Tag tag) {
    if (tag.is(Tag.CELL)) {
      clearTo(Tag.TR, 0);
      builder.insert(tag);
      builder.mode = Mode.IN_CELL;
      builder.formatting.addMarker();
    } else if (!tag.is(Tag.TABLE_PART)) {
      inTable(tag);
    } else if (closeRow()) {
      builder.start(tag);
    }
  }

  /** Only options count in a select; a table or an input field ends it. */
  private void inSelect(Tag tag) {
    if (tag == Tag.OPTION || tag == Tag.OPTGROUP) {
      if (open.currentTag() == Tag.OPTION) {
        builder.pop();
      }
      if (tag == Tag.OPTGROUP && open.currentTag() == Tag.OPTGROUP) {
        builder.pop();
      }
      builder.insertBounded(tag);
    } else if (tag == Tag.SCRIPT || tag == Tag.TEMPLATE) {
      builder.startMetadata(tag);
    } else if (tag == Tag.INPUT || tag == Tag.TEXTAREA || tag == Tag.KEYGEN || endsSelect(tag)) {
      closeSelect();
      builder.start(tag);
    } else if (tag == Tag.SELECT) {
      closeSelect();
    }
  }

  private boolean endsSelect(Tag tag) {
    return (tag == Tag.TABLE || tag.is(Tag.TABLE_PART)) && open.last(Tag.TABLE) >= 0;
  }

  void endTag(Tag tag) {
    switch (builder.mode) {
      case IN_CAPTION -> {
        if (tag == Tag.CAPTION) {
          closeCaption();
        } else if (tag == Tag.TABLE) {
          if (closeCaption()) {
            builder.end(tag);
          }
        } else if (!isIgnored(tag)) {
          builder.endInBody(tag);
        }
      }
      case IN_COLUMN_GROUP -> {
        leaveColumns();
        if (tag != Tag.COLGROUP && tag != Tag.COL) {
          builder.end(tag);
        }
      }
      case IN_CELL -> endInCell(tag);
      case IN_ROW -> endInRow(tag);
      case IN_TABLE_BODY -> endInTableBody(tag);
      case IN_SELECT -> endInSelect(tag);
      default -> endInTable(tag);
    }
  }

  private void endInTable(Tag tag) {
    if (tag == Tag.TABLE) {
      int place = open.inTableScope(tag);
      if (place >= 0) {
        builder.popTo(place);
        builder.resetMode();
      }
    } else if (!isIgnored(tag)) {
      builder.fostering = true;
      builder.endInBody(tag);
      builder.fostering = false;
    }
  }

  private void endInTableBody(Tag tag) {
    if (tag.is(Tag.ROW_GROUP)) {
      if (open.inTableScope(tag) >= 0) {
        closeTableBody();
      }
    } else if (tag != Tag.TABLE) {
      endInTable(tag);
    } else if (closeTableBody()) {
      builder.end(tag);
    }
  }

  private void endInRow(Tag tag) {
    if (tag == Tag.TR) {
      closeRow();
    } else if (tag == Tag.TABLE || tag.is(Tag.ROW_GROUP)) {
      if (open.inTableScope(tag) >= 0 && closeRow()) {
        builder.end(tag);
      }
    } else {
      endInTable(tag);
    }
  }

  private void endInCell(Tag tag) {
    if (tag.is(Tag.CELL)) {
      int place = open.inTableScope(tag);
      if (place >= 0) {
        closeCellAt(place);
      }
    } else if (tag == Tag.TABLE || tag == Tag.TR || tag.is(Tag.ROW_GROUP)) {
      if (open.inTableScope(tag) >= 0 && closeCell()) {
        builder.end(tag);
      }
    } else if (!isIgnored(tag)) {
      builder.endInBody(tag);
    }
  }

  private void endInSelect(Tag tag) {
    if (tag == Tag.SELECT) {
      closeSelect();
    } else if (tag == Tag.OPTION) {
      if (open.currentTag() == tag) {
        builder.pop();
      }
    } else if (tag == Tag.OPTGROUP) {
      if (open.currentTag() == Tag.OPTION && open.tagAt(open.size() - 2) == tag) {
        builder.pop();
      }
      if (open.currentTag() == tag) {
        builder.pop();
      }
    } else if (tag == Tag.TEMPLATE) {
      builder.endInBody(tag);
    } else if ((tag == Tag.TABLE || tag.is(Tag.TABLE_PART)) && open.inTableScope(tag) >= 0) {
      closeSelect();
      builder.end(tag);
    }
  }

  private static boolean isIgnored(Tag tag) {
    return tag.is(Tag.TABLE_PART) || tag == Tag.BODY || tag == Tag.HTML;
  }

  private boolean closeCaption() {
    int place = open.inTableScope(Tag.CAPTION);
    if (place < 0) {
      return false;
    }
    builder.popImplied(null);
    builder.popTo(place);
    builder.formatting.clearToMarker();
    builder.mode = Mode.IN_TABLE;
    return true;
  }

  /** Leaves the group of columns, if one is open. */
  void leaveColumns() {
    if (builder.mode == Mode.IN_COLUMN_GROUP) {
      if (open.currentTag() == Tag.COLGROUP) {
        builder.pop();
      }
      builder.mode = Mode.IN_TABLE;
    }
  }

  private boolean closeTableBody() {
    if (open.markedInTableScope(Tag.ROW_GROUP) < 0) {
      return false;
    }
    clearTo(null, Tag.ROW_GROUP);
    builder.pop();
    builder.mode = Mode.IN_TABLE;
    return true;
  }

  private boolean closeRow() {
    if (open.inTableScope(Tag.TR) < 0) {
      return false;
    }
    clearTo(Tag.TR, 0);
    builder.pop();
    builder.mode = Mode.IN_TABLE_BODY;
    return true;
  }

  private boolean closeCell() {
    int place = open.markedInTableScope(Tag.CELL);
    if (place < 0) {
      return false;
    }
    closeCellAt(place);
    return true;
  }

  private void closeCellAt(int place) {
    builder.popImplied(null);
    builder.popTo(place);
    builder.formatting.clearToMarker();
    builder.mode = Mode.IN_ROW;
  }

  private void closeSelect() {
    int place = open.last(Tag.SELECT);
    if (place >= 0) {
      builder.popTo(place);
    }
    builder.resetMode();
  }

  /** Closes what stands above the table, row or group of rows that is open. */
  private void clearTo(@Nullable Tag tag, int marks) {
    while (open.currentTag() != tag
        && !open.currentTag().is(marks)
        && open.currentTag() != Tag.TEMPLATE
        && open.currentTag() != Tag.HTML
        && open.size() > 1) {
      builder.pop();
    }
  }
}
