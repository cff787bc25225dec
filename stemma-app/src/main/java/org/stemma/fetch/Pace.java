package org.stemma.fetch;

import java.time.Duration;
import java.time.Instant;

/** The clock by which hosts are spared. */
interface Pace {

  /** That of this machine. */
  Pace REAL =
      new Pace() {
        @Override
        public Instant now() {
          return Instant.now();
        }

        @Override
        public void pause(Duration time) throws InterruptedException {
          Thread.sleep(time.toMillis());
        }
      };

  Instant now();

  void pause(Duration time) throws InterruptedException;
}
