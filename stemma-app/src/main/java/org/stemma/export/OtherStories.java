package org.stemma.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.stemma.account.StoryItem;
import org.stemma.export.Report.Entry;
import org.stemma.export.Report.Group;
import org.stemma.export.Report.Section;
import org.stemma.export.Report.Statement;

/** What the pages tell besides the story of the account, each story under its name. */
final class OtherStories {

  private final Witnesses witnesses;
  private final EventOrder order;
  private final Supports supports;

  OtherStories(Witnesses witnesses, EventOrder order, Supports supports) {
    this.witnesses = witnesses;
    this.order = order;
    this.supports = supports;
  }

  /**
   * @param told what is told of each story, by its id
   */
  Section section(List<StoryItem> others, Map<String, Items> told) {
    List<Group> groups = new ArrayList<>();
    for (StoryItem story : others) {
      groups.add(new Group(story.label(), entries(told.getOrDefault(story.id(), Items.NONE))));
    }
    return new Section("others", "Other stories on these pages", "No other story.", groups);
  }

  private List<Entry> entries(Items told) {
    List<Entry> entries = new ArrayList<>();
    entries.addAll(Happenings.dated(witnesses, told.events()));
    entries.addAll(Happenings.toCome(witnesses, told.events()));
    entries.addAll(Happenings.withoutDate(witnesses, told.events(), order));
    SameFigures.of(told.figures(), supports)
        .forEach(same -> entries.add(Quantities.statement(witnesses, same)));
    groups(Speeches.groups(witnesses, told.quotes(), told.speech(), Acts.NONE), entries);
    groups(
        Wants.section(witnesses, told.positions(), told.proposals(), told.quotes()).groups(),
        entries);
    return entries;
  }

  /** The entries of the groups, each led by the name of its group. */
  private static void groups(List<Group> groups, List<Entry> entries) {
    for (Group group : groups) {
      for (Entry entry : group.entries()) {
        entries.add(
            entry instanceof Statement s
                ? new Statement(
                    s.ids(), group.heading(), s.text(), s.badges(), s.citations(), s.details())
                : entry);
      }
    }
  }
}
