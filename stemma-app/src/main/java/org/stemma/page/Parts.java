package org.stemma.page;

import java.util.ArrayList;
import java.util.List;
import org.stemma.export.Plot;
import org.stemma.export.Report.Clash;
import org.stemma.export.Report.Entry;
import org.stemma.export.Report.Group;
import org.stemma.export.Report.Section;
import org.stemma.export.Report.Tree;
import org.stemma.export.Timeline;

/** Cuts long sections into parts that one screen can show, in their order. Charts are cut too. */
final class Parts {

  /**
   * Lines of one screen: those of the largest example story fit on one, and a thousand would take a
   * browser seconds to lay out. By judgement.
   */
  static final int SIZE = 150;

  /** A chart of fewer lines is not begun at the end of a part. By judgement. */
  private static final int FEWEST = 20;

  private final List<List<Section>> parts = new ArrayList<>();
  private final List<Section> sections = new ArrayList<>();
  private final List<Group> groups = new ArrayList<>();
  private final List<Entry> entries = new ArrayList<>();
  private int room = SIZE;

  private Parts() {}

  /** At least one part, none of them with more lines than {@link #SIZE} but for a large tree. */
  static List<List<Section>> of(List<Section> sections) {
    Parts parts = new Parts();
    sections.forEach(parts::add);
    parts.endPart();
    return List.copyOf(parts.parts);
  }

  /** How many parts a list of so many lines has. */
  static int count(int lines) {
    return (lines + SIZE - 1) / SIZE;
  }

  /** The lines of one part of a list, from 1; none behind the last. */
  static <T> List<T> lines(List<T> list, int part) {
    int from = Math.min(list.size(), (part - 1) * SIZE);
    return list.subList(from, Math.min(list.size(), from + SIZE));
  }

  private void add(Section section) {
    for (Group group : section.groups()) {
      for (Entry entry : group.entries()) {
        add(section, group, entry);
      }
      endGroup(group);
    }
    if (!groups.isEmpty() || section.groups().isEmpty()) {
      endSection(section);
    }
  }

  private void add(Section section, Group group, Entry entry) {
    Entry rest = entry;
    while (lines(rest) > room) {
      List<Entry> both = lines(rest) > SIZE ? cut(rest, room) : List.of(rest);
      if (both.size() == 1 && room == SIZE) {
        break; // larger than any part, and of one piece
      }
      if (both.size() > 1) {
        entries.add(both.getFirst());
        rest = both.getLast();
      }
      endGroup(group);
      endSection(section);
      endPart();
    }
    entries.add(rest);
    room -= lines(rest);
  }

  private void endGroup(Group group) {
    if (!entries.isEmpty()) {
      groups.add(new Group(group.heading(), List.copyOf(entries)));
      entries.clear();
    }
  }

  private void endSection(Section section) {
    if (!groups.isEmpty() || section.groups().isEmpty()) {
      sections.add(
          new Section(section.id(), section.heading(), section.none(), List.copyOf(groups)));
      groups.clear();
    }
  }

  private void endPart() {
    if (!sections.isEmpty() || parts.isEmpty()) {
      parts.add(List.copyOf(sections));
      sections.clear();
    }
    room = SIZE;
  }

  private static int lines(Entry entry) {
    return switch (entry) {
      case Timeline timeline -> timeline.rows().size() + timeline.undated().size();
      case Plot plot -> plot.points().size();
      case Tree tree -> tree.lines().size();
      case Clash clash -> clash.brief() ? 1 : 2;
      default -> 1;
    };
  }

  /** The first lines of a chart and the rest of it; alone what is of one piece. */
  private static List<Entry> cut(Entry entry, int at) {
    if (at < FEWEST) {
      return List.of(entry);
    }
    return switch (entry) {
      case Timeline timeline -> timeline.cut(at);
      case Plot plot -> plot.cut(at);
      default -> List.of(entry);
    };
  }
}
