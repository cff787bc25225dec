package org.stemma.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.stemma.files.Reason;

/**
 * A file of settings, in UTF-8: {@code key = value} a line; lines that are empty or begin with
 * {@code #} say nothing. A value goes to the end of its line, without the blanks around it.
 */
final class SettingsFile {

  private SettingsFile() {}

  /**
   * What {@code file} sets, by key.
   *
   * @throws Complaint if it cannot be read, or a line is no setting or sets a key again
   */
  static Map<String, Setting> read(Path file) {
    Map<String, Setting> settings = new LinkedHashMap<>();
    int number = 0;
    for (String line : lines(file)) {
      number++;
      String origin = file + ", line " + number;
      String said = line.strip();
      if (said.isEmpty() || said.startsWith("#")) {
        continue;
      }
      int sign = said.indexOf('=');
      if (sign < 1) {
        throw Complaint.usage(origin + ": write \"key = value\", or # before what is no setting");
      }
      String key = said.substring(0, sign).strip();
      Setting setting = new Setting(key, said.substring(sign + 1).strip(), origin);
      Setting before = settings.putIfAbsent(key, setting);
      if (before != null) {
        throw Complaint.usage(origin + ": " + key + " is set already (" + before.origin() + ")");
      }
    }
    return settings;
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw Complaint.unreadable(file + ": the settings cannot be read: " + Reason.of(e));
    }
  }
}
