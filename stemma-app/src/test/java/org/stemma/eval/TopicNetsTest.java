package org.stemma.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TopicNetsTest {

  private static double likelihood(String one, String other) {
    TopicNets nets = TopicNets.load();
    double[] measures = new double[nets.names().size()];
    return nets.judge(List.of(one, other)).likelihood(0, 1, measures);
  }

  @Test
  void topicsOfOneRemainderAreJudgedByOneNet() {
    assertThat(likelihood("1", "7")).isEqualTo(likelihood("7", "13"));
    assertThat(likelihood("1", "1")).isNotEqualTo(likelihood("2", "2"));
  }

  @Test
  void ofTwoNetsTheMeanIsTaken() {
    assertThat(likelihood("1", "2")).isEqualTo((likelihood("1", "1") + likelihood("2", "2")) / 2);
  }

  @Test
  void topicsThatNoNetWasFittedToAreJudgedByTheNetInUse() {
    assertThat(likelihood("36", "36")).isEqualTo(likelihood("45", "40"));
  }
}
