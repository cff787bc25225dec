package org.stemma.extract.wording;

import java.time.LocalDate;
import java.util.Set;

/**
 * The days that programs write where they know none: the first days from which they count (Windows,
 * SQL Server, OLE Automation, spreadsheets, Mac OS, POSIX and the zones behind Greenwich, DOS).
 */
public final class UnsetDate {

  private static final Set<LocalDate> ZEROS =
      Set.of(
          LocalDate.of(1601, 1, 1),
          LocalDate.of(1753, 1, 1),
          LocalDate.of(1899, 12, 30),
          LocalDate.of(1899, 12, 31),
          LocalDate.of(1900, 1, 1),
          LocalDate.of(1904, 1, 1),
          LocalDate.of(1969, 12, 31),
          LocalDate.of(1970, 1, 1),
          LocalDate.of(1980, 1, 1));

  private UnsetDate() {}

  /** Whether {@code day} is one of them. */
  public static boolean is(LocalDate day) {
    return ZEROS.contains(day);
  }
}
