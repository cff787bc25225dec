package org.stemma.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.fetch.LocalWeb.Reply;

/** Nothing is asked of machines that the author of a page cannot reach himself. */
class AddressGuardTest {

  private static final AddressGuard GUARD = new AddressGuard(false, AddressGuardTest::lookup);

  /** Numeric addresses are what they are, and "public.example" lies in the public internet. */
  private static List<InetAddress> lookup(String host) throws UnknownHostException {
    return host.equals("public.example")
        ? List.of(InetAddress.getByName("1.1.1.1"))
        : PinnedResolver.lookup(host);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://127.0.0.1/",
        "http://localhost/",
        "https://[::1]/",
        "http://[::ffff:169.254.169.254]/latest/meta-data/",
        "http://10.0.0.5:8080/admin"
      })
  void privateNetworksAreRefused(String address) {
    assertThatThrownBy(() -> GUARD.admit(URI.create(address)))
        .isInstanceOf(FetchFailure.class)
        .hasMessageContaining("private network");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "file:///etc/passwd",
        "ftp://public.example/",
        "jar:http://public.example/a.jar!/",
        "public.example",
        "http:///path",
        "http://user:secret@public.example/"
      })
  void otherThanTheWebIsRefused(String address) {
    assertThatThrownBy(() -> GUARD.admit(URI.create(address))).isInstanceOf(FetchFailure.class);
  }

  @Test
  void onePrivateAddressAmongSeveralIsEnough() {
    AddressGuard guard =
        new AddressGuard(
            false,
            host -> List.of(InetAddress.getByName("1.1.1.1"), InetAddress.getByName("10.0.0.1")));
    assertThatThrownBy(() -> guard.admit(URI.create("http://two.example/")))
        .hasMessageContaining("private network");
  }

  @Test
  void publicOnesAndThoseAskedForAreAdmitted() {
    assertThatCode(() -> GUARD.admit(URI.create("https://public.example/a")))
        .doesNotThrowAnyException();
    assertThatCode(
            () ->
                new AddressGuard(true, AddressGuardTest::lookup)
                    .admit(URI.create("http://127.0.0.1/")))
        .doesNotThrowAnyException();
  }

  @Test
  void redirectToAPrivateNetworkIsNotFollowed() throws IOException {
    try (LocalWeb web = new LocalWeb()) {
      web.reply("/", Reply.of(302, "", "Location", "http://169.254.169.254/latest/"))
          .page("/robots.txt", "");
      AddressGuard loopbackAlone =
          new AddressGuard(
              false,
              host ->
                  host.equals("127.0.0.1") // stands for a public host
                      ? List.of(InetAddress.getByName("1.1.1.1"))
                      : PinnedResolver.lookup(host));
      Fetcher fetcher = new Fetcher(loopbackAlone, new Transport(Duration.ofSeconds(20)), web);
      assertThatThrownBy(() -> fetcher.fetch(web.at("/"), 1_000))
          .isInstanceOf(FetchFailure.class)
          .hasMessageContaining("169.254.169.254");
    }
  }

  /** A name that is public when it is looked at and private a moment later (rebinding). */
  @Test
  void connectionsGoToWhatWasAdmitted() throws IOException, InterruptedException {
    Deque<String> answers = new ArrayDeque<>(List.of("127.0.0.1", "10.255.255.1"));
    AddressGuard guard =
        new AddressGuard(true, host -> List.of(InetAddress.getByName(answers.remove())));
    try (LocalWeb web = new LocalWeb()) {
      web.page("/", "found");
      URI address = URI.create("http://rebound.example:" + web.at("/").getPort() + "/");
      guard.admit(address);
      assertThat(new Transport(Duration.ofSeconds(20)).get(address, Map.of(), 99).body().toBytes())
          .asString(StandardCharsets.UTF_8)
          .isEqualTo("found");
      assertThat(InetAddress.getAllByName("rebound.example"))
          .containsExactly(InetAddress.getByName("127.0.0.1"));
    }
  }

  @Test
  void pinIsNotWhatIsLookedUp() throws UnknownHostException {
    PinnedResolver.pin("localhost", List.of(InetAddress.getByName("1.1.1.1")));
    try {
      assertThat(PinnedResolver.lookup("localhost")).allMatch(InetAddress::isLoopbackAddress);
    } finally {
      PinnedResolver.pin("localhost", Stream.of(InetAddress.getLoopbackAddress()).toList());
    }
  }
}
