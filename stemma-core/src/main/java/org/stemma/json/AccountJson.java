package org.stemma.json;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stemma.account.Account;
import org.stemma.account.AccountChanges;
import org.stemma.account.AccountVersion;
import org.stemma.account.HedgeItem;
import org.stemma.account.ResidueItem;
import org.stemma.article.Evidence;

/**
 * The written form of an {@link Account}: one JSON object (RFC 8259), snake_case names, keys in the
 * order of the record components, {@code null} for what is not known. {@code read(write(a))} equals
 * a. The schema is the resource {@code account.schema.json} beside this class (JSON Schema
 * 2020-12). Thread-safe.
 */
public final class AccountJson {

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .addModule(new Jdk8Module())
          .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .defaultSetterInfo(JsonSetter.Value.forContentNulls(Nulls.FAIL)) // of lists and maps
          .addMixIn(HedgeItem.class, KindIsClass.class)
          .addMixIn(ResidueItem.class, KindIsClass.class)
          .addMixIn(Evidence.class, WithoutSpan.class)
          .build();

  /** Strict, so that what is no account is known here and not by an exception later. */
  private static final ObjectReader READER =
      MAPPER
          .readerFor(Account.class)
          .with(
              DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES,
              DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES,
              DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
              DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  private static final DefaultPrettyPrinter PRETTY =
      new DefaultPrettyPrinter()
          .withObjectIndenter(new DefaultIndenter(" ", "\n"))
          .withArrayIndenter(new DefaultIndenter(" ", "\n"));

  private AccountJson() {}

  /** The account as indented JSON with {@code \n} line ends, without a final one. */
  public static String write(Account account) {
    return print(account, true);
  }

  /** One item of an account (any record of package {@code account}) on one line. */
  public static String line(Object item) {
    return print(item, false);
  }

  /**
   * The account that {@code json} writes; keys it does not know are passed over.
   *
   * @throws IllegalArgumentException if it is no JSON or no account, saying where, or an account of
   *     another form, saying which
   */
  public static Account read(String json) {
    try {
      @Nullable Account account = READER.readValue(json);
      if (account == null) { // what the word null writes
        throw new IllegalArgumentException("not an account: null");
      }
      return account;
    } catch (JsonMappingException e) {
      throw new IllegalArgumentException(
          form(json)
              .filter(form -> !form.equals(Account.SCHEMA))
              .map(AccountJson::otherForm)
              .orElseGet(() -> "not an account: " + place(e) + at(e)),
          e);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(
          "no JSON: " + e.getOriginalMessage().lines().findFirst().orElse("broken") + at(e), e);
    }
  }

  /**
   * The version of an account that {@link #line} wrote.
   *
   * @throws IllegalArgumentException if {@code json} holds none
   */
  public static AccountVersion version(String json) {
    return item(json, AccountVersion.class, "no version of an account");
  }

  /**
   * The changes that {@link #line} wrote.
   *
   * @throws IllegalArgumentException if {@code json} holds none
   */
  public static AccountChanges changes(String json) {
    return item(json, AccountChanges.class, "no changes of an account");
  }

  private static <T> T item(String json, Class<T> kind, String none) {
    try {
      @Nullable T item = READER.forType(kind).readValue(json);
      if (item == null) { // what the word null writes
        throw new IllegalArgumentException(none + ": null");
      }
      return item;
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(none + at(e), e);
    }
  }

  private static String otherForm(String form) {
    return "an account of form "
        + form
        + "; this program reads form "
        + Account.SCHEMA
        + ": read its pages again";
  }

  /** The form that the object says it has; it is written before all else. */
  private static Optional<String> form(String json) {
    try (JsonParser parser = MAPPER.createParser(json)) {
      boolean said =
          parser.nextToken() == JsonToken.START_OBJECT
              && "schema".equals(parser.nextFieldName())
              && parser.nextToken() == JsonToken.VALUE_STRING;
      return said ? Optional.of(parser.getText()) : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** The way to the value that does not fit, as it would be written in most languages. */
  private static String place(JsonMappingException e) {
    StringBuilder way = new StringBuilder();
    for (JsonMappingException.Reference step : e.getPath()) {
      if (step.getFieldName() == null) {
        way.append('[').append(step.getIndex()).append(']');
      } else {
        way.append(way.isEmpty() ? "" : ".").append(step.getFieldName());
      }
    }
    return way.isEmpty()
        ? "it is no object with the keys of one"
        : "\"" + way + "\" is missing, or not what an account has there";
  }

  private static String at(JsonProcessingException e) {
    JsonLocation location = e.getLocation();
    return location == null
        ? ""
        : " (line " + location.getLineNr() + ", column " + location.getColumnNr() + ")";
  }

  private static String print(Object value, boolean pretty) {
    try {
      return pretty
          ? MAPPER.writer(PRETTY).writeValueAsString(value)
          : MAPPER.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("items of an account can always be written", e);
    }
  }

  /** "class" is a word of Java's own, so the component is called {@code kind}. */
  private interface KindIsClass {
    @JsonProperty("class")
    String kind();
  }

  @JsonIgnoreProperties({"span"})
  private interface WithoutSpan {}
}
