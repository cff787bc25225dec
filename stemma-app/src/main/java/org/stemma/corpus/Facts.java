package org.stemma.corpus;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/** Invented names and numbers for the facts of one story. */
final class Facts {

  private static final List<String> HEADS =
      List.of(
          "Al", "Bor", "Cas", "Dun", "Ebb", "Fal", "Gor", "Hav", "Ims", "Jor", "Kel", "Lun", "Mor",
          "Nas", "Ost", "Pel", "Quen", "Rad", "Sol", "Tam", "Ulv", "Ves", "Wil", "Yar", "Zan");
  private static final List<String> MIDDLES =
      List.of("be", "da", "ga", "ke", "li", "mo", "na", "ro", "se", "ti", "va", "zo");
  private static final List<String> TOWNS =
      List.of("burg", "dale", "ford", "gate", "holm", "mere", "port", "stad", "vik", "wick");
  private static final List<String> SURNAMES =
      List.of("berg", "dek", "fin", "gren", "lis", "mann", "nik", "rup", "sen", "tov");
  private static final List<String> FIRST =
      List.of(
          "Ada", "Bela", "Cora", "Dario", "Edda", "Fenn", "Gita", "Hanno", "Ilse", "Joris", "Kaja",
          "Lasse", "Mira", "Nino", "Orla", "Piet", "Rosa", "Sven", "Tilda", "Urs");
  private static final List<String> BODIES =
      List.of("Union", "Board", "Works", "Group", "Office", "Trust", "Lines", "Guild");
  private static final List<String> DAYS =
      List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");

  private final Map<String, String> known = new HashMap<>();
  private final RandomGenerator random;

  Facts(RandomGenerator random) {
    this.random = random;
  }

  /** What stands for "@P1", "@T2" and their like. */
  String of(String slot) {
    String found = known.get(slot);
    if (found == null) {
      found = invent(slot);
      known.put(slot, found);
    }
    return found;
  }

  private String invent(String slot) {
    return switch (slot.charAt(1)) {
      case 'P' -> pick(FIRST) + " " + pick(HEADS) + pick(MIDDLES) + pick(SURNAMES);
      case 'S' -> {
        String person = of("@P" + slot.charAt(2));
        yield person.substring(person.indexOf(' ') + 1);
      }
      case 'T' -> town(random);
      case 'O' -> town(random) + " " + pick(BODIES);
      case 'D' -> pick(DAYS);
      case 'N' -> number(random);
      default -> throw new IllegalArgumentException("slot " + slot + " names no kind of fact");
    };
  }

  static String town(RandomGenerator random) {
    return HEADS.get(random.nextInt(HEADS.size()))
        + MIDDLES.get(random.nextInt(MIDDLES.size()))
        + TOWNS.get(random.nextInt(TOWNS.size()));
  }

  static String number(RandomGenerator random) {
    return Integer.toString(13 + random.nextInt(960));
  }

  private String pick(List<String> list) {
    return list.get(random.nextInt(list.size()));
  }
}
