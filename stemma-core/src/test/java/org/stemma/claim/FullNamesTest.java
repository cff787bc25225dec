package org.stemma.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class FullNamesTest {

  @Test
  void namesOfSeveralWordsAreFoundWhereverTheyStand() {
    FullNames names =
        new FullNames(List.of("Ann Lee", "Port of Varna", "Lee", "Bo Ek", "Ek Strom", "Oslo"));
    assertThat(new TreeSet<>(names.in("Ann Lee and Bo Ek Strom left the Port of Varna for Oslo")))
        .containsExactly("Ann Lee", "Bo Ek", "Ek Strom", "Port of Varna");
    assertThat(names.in("Bo  Ek, Ann\nLee and the port of Varna")).isEmpty();
    assertThat(names.in("")).isEmpty();
  }

  @Test
  void frontOrEndOfLongerWordsIsNoName() {
    FullNames names = new FullNames(List.of("Ana Ruiz", "Port of Varna", "Bo Ek"));
    assertThat(names.in("Ana Ruizmann was fined; the Port of Varnamo shut; Limbo Ek and Bo Ek2"))
        .isEmpty();
    assertThat(new TreeSet<>(names.in("Ana Ruiz's car (Bo Ek) in Port of Varna")))
        .containsExactly("Ana Ruiz", "Bo Ek", "Port of Varna");
  }

  /** What holds a name of several words holds it, never within other words. */
  @Property
  void findsWhatTheWordsContain(
      @ForAll @Size(max = 8) List<@Chars({'a', 'b', ' '}) @StringLength(max = 5) String> names,
      @ForAll @Chars({'a', 'b', ' '}) @StringLength(max = 12) String words) {
    List<String> several =
        names.stream().filter(n -> n.indexOf(' ') > 0 && n.indexOf(' ') + 1 < n.length()).toList();
    assertThat(new TreeSet<>(new FullNames(names).in(words)))
        .isEqualTo(new TreeSet<>(several.stream().filter(n -> isIn(words, n)).toList()));
  }

  private static boolean isIn(String words, String name) {
    return Pattern.compile("(?<![ab])" + Pattern.quote(name) + "(?![ab])").matcher(words).find();
  }
}
