package org.stemma.serve;

import io.javalin.http.Context;
import io.javalin.router.Endpoint;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.stemma.rest.Api;

/** What kind of request one is: there are few, whatever is asked. */
final class Route {

  /** Of what no address answers to, or was turned away before. */
  private static final String OTHER = "other";

  /**
   * Methods that have a name of their own here: whoever asks may make up others (RFC 9110, 9.1).
   */
  private static final Set<String> METHODS =
      Set.of("GET", "HEAD", "POST", "PUT", "DELETE", "PATCH", "OPTIONS");

  private static final Pattern ITEM = Pattern.compile("[A-Za-z]{1,3}\\d{1,9}");

  private Route() {}

  static String of(Context ctx) {
    Endpoint matched = ctx.endpoints().matchedHttpEndpoint();
    return matched == null ? OTHER : matched.path;
  }

  static String method(Context ctx) {
    String method = ctx.method().name();
    return METHODS.contains(method) ? method : OTHER;
  }

  /** The id of the item that is asked for; nothing that only stands where an id might. */
  static Optional<String> item(Context ctx) {
    String path = ctx.path();
    return path.startsWith("/item/") || path.startsWith(Api.ROOT + "items/")
        ? Optional.of(path.substring(path.lastIndexOf('/') + 1))
            .filter(id -> ITEM.matcher(id).matches())
        : Optional.empty();
  }
}
