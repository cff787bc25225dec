package org.stemma.extract.meta;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.extract.tree.OutletNames;
import org.stemma.extract.tree.Statement;
import org.stemma.extract.wording.NameClaim;
import org.stemma.extract.wording.OutletForm;

class SignersTest {

  private final Signers signers =
      new Signers(
          new OutletNames(Optional.empty(), Set.of("harbourpost"), Set.of(), OutletForm.ENGLISH));

  private void add(String said) {
    signers.add(new Statement<>(said, "byline", Optional.empty()), NameClaim.NAME);
  }

  private List<String> all() {
    return signers.all().stream().map(s -> s.value().name() + " by " + s.basis()).toList();
  }

  @Test
  void eachPersonIsTakenOnceInOrder() {
    add("By Ana Sousa and Jan Peeters");
    add("ANA SOUSA");
    add("Mira Okafor");

    assertThat(all())
        .containsExactly("Ana Sousa by byline", "Jan Peeters by byline", "Mira Okafor by byline");
  }

  @Test
  void theRolePrintedBesideIsKept() {
    add("By Ana Sousa, rail correspondent");

    assertThat(signers.all())
        .extracting(s -> s.value().role().orElse(""))
        .containsExactly("rail correspondent");
  }

  @Test
  void theOutletIsNoPerson() {
    add("The Harbour Post");

    assertThat(signers.isEmpty()).isTrue();
    assertThat(all()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Odal Harbour Digital", "Odal Harbour Redacción", "OdalHarbour Live"})
  void aNameThatGoesOnFromTheDomainIsNoPerson(String name) {
    Signers ofSite =
        new Signers(
            new OutletNames(Optional.empty(), Set.of(), Set.of("odalharbour"), OutletForm.ENGLISH));
    ofSite.add(new Statement<>(name, "byline", Optional.empty()), NameClaim.NAME);
    ofSite.add(new Statement<>("Odal Harbour", "byline", Optional.empty()), NameClaim.NAME);

    assertThat(ofSite.all()).extracting(s -> s.value().name()).containsExactly("Odal Harbour");
  }

  @Test
  void aLogInNameSignsOnlyWhereNoPersonDoes() {
    add("asousa_7");

    assertThat(signers.isEmpty()).isTrue();
    assertThat(all()).containsExactly("asousa_7 by byline, pen name");
  }

  @Test
  void aPersonGoesBeforeALogInName() {
    add("asousa_7");
    add("Ana Sousa");

    assertThat(all()).containsExactly("Ana Sousa by byline");
  }

  @Test
  void namesWithoutEndAreCutOff() {
    String[] names = {"Ana", "Jan", "Mira", "Luis", "Olga", "Piet", "Rosa"};
    IntStream.range(0, 49).forEach(i -> add(names[i / 7] + " " + names[i % 7] + "sen"));

    assertThat(signers.all()).hasSize(12);
  }
}
