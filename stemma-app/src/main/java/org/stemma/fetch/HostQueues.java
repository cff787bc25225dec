package org.stemma.fetch;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;

/**
 * Asks many hosts side by side, each on a virtual thread of its own, and what lies at one host one
 * after the other. How many questions are open at a time, {@link Transport} bounds.
 */
final class HostQueues {

  private HostQueues() {}

  /** What is done for one. */
  @FunctionalInterface
  interface Work<A, B> {
    B of(A one) throws InterruptedException;
  }

  /**
   * What {@code work} makes of each, in the order of {@code all}, however long each takes.
   *
   * @param address where each lies: those of one host are taken in their order
   */
  static <A, B> List<B> each(List<A> all, Function<A, URI> address, Work<A, B> work)
      throws InterruptedException {
    Map<String, List<Integer>> hosts = new LinkedHashMap<>();
    for (int i = 0; i < all.size(); i++) {
      hosts.computeIfAbsent(host(address.apply(all.get(i))), h -> new ArrayList<>()).add(i);
    }
    Map<Integer, B> made = new TreeMap<>();
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      CompletionService<Map<Integer, B>> queues = new ExecutorCompletionService<>(threads);
      hosts.values().forEach(places -> queues.submit(() -> made(places, all, work)));
      try {
        for (int done = 0; done < hosts.size(); done++) {
          made.putAll(queues.take().get());
        }
      } catch (ExecutionException e) {
        threads.shutdownNow();
        throw fault(e);
      } catch (InterruptedException e) {
        threads.shutdownNow();
        throw e;
      }
    }
    return List.copyOf(made.values());
  }

  private static String host(URI address) {
    String host = address.getHost();
    return host == null ? "" : host.toLowerCase(Locale.ROOT);
  }

  private static <A, B> Map<Integer, B> made(List<Integer> places, List<A> all, Work<A, B> work)
      throws InterruptedException {
    Map<Integer, B> made = new TreeMap<>();
    for (int place : places) {
      made.put(place, work.of(all.get(place)));
    }
    return made;
  }

  private static RuntimeException fault(ExecutionException e) throws InterruptedException {
    return switch (e.getCause()) {
      case InterruptedException interrupted -> throw interrupted;
      case RuntimeException fault -> fault;
      case Error error -> throw error;
      case null, default -> new IllegalStateException(e.getCause());
    };
  }
}
