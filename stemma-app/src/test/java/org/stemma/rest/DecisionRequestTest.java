package org.stemma.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.decision.Action;

class DecisionRequestTest {

  @Test
  void whatIsAskedIsRead() {
    assertThat(
            DecisionRequest.read(
                "{\"action\":\"date\",\"items\":[\"EV03\"],\"value\":\" 2031-03-04 \",\"who\":\"Ann\"}"))
        .isEqualTo(
            new DecisionRequest(
                Action.DATE, List.of("EV03"), Optional.of("2031-03-04"), "", "Ann"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''| an object of JSON",
        "null| an object of JSON",
        "[1]| an object of JSON",
        "{| must be JSON",
        "{}| action must be close, merge, split, date, speaker, undo",
        "{\"action\":\"judge\"}| action must be",
        "{\"action\":7}| action must be a string",
        "{\"action\":\"close\",\"items\":[7]}| items must be ids",
        "{\"action\":\"close\",\"items\":[null]}| items must be ids",
        "{\"action\":\"close\",\"items\":\"C01\"}| items must be ids",
        "{\"action\":\"close\",\"items\":{\"a\":\"C01\"}}| items must be ids",
        "{\"action\":\"undo\",\"value\":\"DC01\"} rubbish| must be JSON",
        "{\"action\":\"undo\",\"value\":\"DC01\"} {}| must be JSON",
        "{\"action\":\"close\",\"item\":\"C01\"}| there is no field item"
      })
  void whatIsWrongIsTold(String body, String why) {
    assertThatThrownBy(() -> DecisionRequest.read(body))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(why);
  }
}
