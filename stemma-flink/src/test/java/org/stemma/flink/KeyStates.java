package org.stemma.flink;

import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.flink.api.common.accumulators.Accumulator;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.functions.RuntimeContext;
import org.apache.flink.api.common.state.ListState;
import org.apache.flink.api.common.state.MapState;
import org.apache.flink.api.common.state.ValueState;
import org.jspecify.annotations.Nullable;

/** What one key holds in memory, for a function that is tried without a cluster. */
final class KeyStates {

  static final OpenContext OPENED = new OpenContext() {};

  private final List<One<?>> values = new ArrayList<>();
  private final List<Many<?>> lists = new ArrayList<>();
  private final List<Named<?>> maps = new ArrayList<>();
  private final Map<String, Accumulator<?, ?>> counters = new TreeMap<>();

  RuntimeContext runtime() {
    return (RuntimeContext)
        Proxy.newProxyInstance(
            getClass().getClassLoader(),
            new Class<?>[] {RuntimeContext.class},
            (proxy, method, words) -> answer(method, words));
  }

  private @Nullable Object answer(Method method, Object[] words) {
    return switch (method.getName()) {
      case "getState" -> with(values, new One<>());
      case "getListState" -> with(lists, new Many<>());
      case "getMapState" -> with(maps, new Named<>());
      case "addAccumulator" -> counters.put((String) words[0], (Accumulator<?, ?>) words[1]);
      default -> throw new UnsupportedOperationException(method.getName());
    };
  }

  private static <T> T with(List<? super T> all, T state) {
    all.add(state);
    return state;
  }

  boolean areEmpty() {
    return values.stream().allMatch(state -> state.value == null)
        && lists.stream().allMatch(state -> state.all.isEmpty())
        && maps.stream().allMatch(Named::isEmpty);
  }

  /** How much was counted under {@code name}. */
  @Nullable Object counted(String name) {
    Accumulator<?, ?> counter = counters.get(name);
    return counter == null ? null : counter.getLocalValue();
  }

  private static final class One<T> implements ValueState<T> {
    private @Nullable T value;

    @Override
    public @Nullable T value() {
      return value;
    }

    @Override
    public void update(@Nullable T other) {
      value = other;
    }

    @Override
    public void clear() {
      value = null;
    }
  }

  private static final class Many<T> implements ListState<T> {
    private final List<T> all = new ArrayList<>();

    @Override
    public Iterable<T> get() {
      return List.copyOf(all);
    }

    @Override
    public void add(T one) {
      all.add(one);
    }

    @Override
    public void addAll(List<T> more) {
      all.addAll(more);
    }

    @Override
    public void update(List<T> others) {
      all.clear();
      all.addAll(others);
    }

    @Override
    public void clear() {
      all.clear();
    }
  }

  private static final class Named<T> implements MapState<String, T> {
    private final Map<String, T> all = new TreeMap<>();

    @Override
    public @Nullable T get(String key) {
      return all.get(key);
    }

    @Override
    public void put(String key, T value) {
      all.put(key, value);
    }

    @Override
    public void putAll(Map<String, T> more) {
      all.putAll(more);
    }

    @Override
    public void remove(String key) {
      all.remove(key);
    }

    @Override
    public boolean contains(String key) {
      return all.containsKey(key);
    }

    @Override
    public Iterable<Map.Entry<String, T>> entries() {
      return all.entrySet();
    }

    @Override
    public Iterable<String> keys() {
      return all.keySet();
    }

    @Override
    public Iterable<T> values() {
      return all.values();
    }

    @Override
    public Iterator<Map.Entry<String, T>> iterator() {
      return all.entrySet().iterator();
    }

    @Override
    public boolean isEmpty() {
      return all.isEmpty();
    }

    @Override
    public void clear() {
      all.clear();
    }
  }
}
