package org.stemma.page;

import java.util.List;
import java.util.Optional;

/** The screens of the desk: where each lies, what it is called, which sections it shows. */
public enum Screen {
  ACCOUNT("/", "Account"),
  TIMELINE("/timeline", "Timeline"),
  CONTRADICTIONS("/contradictions", "Contradictions"),
  FIGURES("/figures", "Figures"),
  STEMMA("/stemma", "Stemma"),
  SOURCES("/sources", "Sources");

  private final String path;
  private final String label;

  Screen(String path, String label) {
    this.path = path;
    this.label = label;
  }

  /** Where it lies, beginning with a slash. */
  public String path() {
    return path;
  }

  String label() {
    return label;
  }

  /** Ids of the sections it shows, in order. */
  List<String> sections() {
    return switch (this) {
      case ACCOUNT -> List.of("happened", "announced", "speech", "positions", "undated", "others");
      case TIMELINE -> List.of("timeline", "days");
      case CONTRADICTIONS -> List.of("contested", "apparatus", "decisions");
      case FIGURES -> List.of("figures");
      case STEMMA -> List.of("tree");
      case SOURCES -> List.of("pages", "editions", "hedged", "residue");
    };
  }

  /** The screen that shows the section. */
  static Optional<Screen> of(String section) {
    for (Screen screen : values()) {
      if (screen.sections().contains(section)) {
        return Optional.of(screen);
      }
    }
    return Optional.empty();
  }
}
