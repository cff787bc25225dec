package org.stemma.extract.wording;

/**
 * The days in a text that are not written as those of the Gregorian calendar: years of the solar
 * Hijri calendar ({@link SolarDate}), from the Buddha ({@link BuddhistDate}), of eras and in signs
 * ({@link EraDate}). Days of the lunar Hijri and the Hebrew calendar are not read ({@link
 * LunarDay}).
 */
final class CalendarDates {

  private static final char FIRST_OF_PERSIAN_DIGITS = '\u06F0';

  private static final char LAST_OF_PERSIAN_DIGITS = '\u06F9';

  private static final char FIRST_OF_ARABIC = '\u0600';

  private static final char LAST_OF_ARABIC = '\u06FF';

  private static final char FIRST_OF_THAI = '\u0E01';

  private static final char LAST_OF_THAI = '\u0E59';

  private CalendarDates() {}

  /**
   * Takes them to the places of {@code text}.
   *
   * @param written the text with its own digits
   * @param text the same with those of ASCII
   * @param language of the page (ISO 639-1), empty if not known
   * @param firstYear before which no day is read
   */
  static void collect(
      DatePlaces places, String written, String text, String language, int firstYear) {
    if (text.contains("13") || text.contains("14")) {
      if (language.equals("fa") || has(written, FIRST_OF_PERSIAN_DIGITS, LAST_OF_PERSIAN_DIGITS)) {
        places.collect(SolarDate.NUMBERS, DatePlaces.Numbers.YEAR, SolarDate::ofNumbers);
      }
      if (has(written, FIRST_OF_ARABIC, LAST_OF_ARABIC)) {
        places.collect(
            SolarDate.NAMED, DatePlaces.Numbers.DAY, m -> SolarDate.ofNames(m, firstYear));
      }
    }
    boolean thai = has(written, FIRST_OF_THAI, LAST_OF_THAI);
    if (thai) {
      places.collect(BuddhistDate.NAMED, DatePlaces.Numbers.DAY, BuddhistDate::ofNames);
    }
    if ((thai || language.equals("th")) && text.contains("25")) {
      places.collect(BuddhistDate.NUMBERS, DatePlaces.Numbers.DAY, BuddhistDate::ofNumbers);
      places.collect(BuddhistDate.YEAR_FIRST, DatePlaces.Numbers.YEAR, BuddhistDate::ofYearFirst);
    }
    if (text.indexOf('月') >= 0) {
      places.collectAnywhere(EraDate.FORM, m -> EraDate.of(m, firstYear));
      places.collectAnywhere(EraDate.SIGNED, m -> EraDate.ofSigns(m, firstYear));
    }
  }

  private static boolean has(String text, char first, char last) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= first && text.charAt(i) <= last) {
        return true;
      }
    }
    return false;
  }
}
