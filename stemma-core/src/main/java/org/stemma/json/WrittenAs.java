package org.stemma.json;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.deser.std.StdDelegatingDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdDelegatingSerializer;
import com.fasterxml.jackson.databind.type.TypeFactory;
import com.fasterxml.jackson.databind.util.Converter;
import java.util.function.Function;

/**
 * A value that is no record, written as one.
 *
 * @param <V> the value
 * @param <R> the record that holds all that makes it
 */
record WrittenAs<V, R>(Class<V> value, Class<R> form, Function<V, R> to, Function<R, V> from) {

  /** Has {@code module} write and read the value so. */
  void in(SimpleModule module) {
    module.addSerializer(value, new StdDelegatingSerializer(value, converter(value, form, to)));
    module.addDeserializer(value, new StdDelegatingDeserializer<>(converter(form, value, from)));
  }

  private static <A, B> Converter<A, B> converter(
      Class<A> input, Class<B> output, Function<A, B> function) {
    return new Converter<>() {
      @Override
      public B convert(A given) {
        return function.apply(given);
      }

      @Override
      public JavaType getInputType(TypeFactory types) {
        return types.constructType(input);
      }

      @Override
      public JavaType getOutputType(TypeFactory types) {
        return types.constructType(output);
      }
    };
  }
}
