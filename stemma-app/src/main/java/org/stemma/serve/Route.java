package org.stemma.serve;

import io.javalin.http.Context;
import io.javalin.router.Endpoint;
import java.util.Optional;
import java.util.regex.Pattern;
import org.stemma.rest.Api;

/** The kind of address that a request asks for: there are few, whatever is asked. */
final class Route {

  /** Of what no address answers to, or was turned away before. */
  private static final String OTHER = "other";

  private static final Pattern ITEM = Pattern.compile("[A-Za-z]{1,3}\\d{1,9}");

  private Route() {}

  static String of(Context ctx) {
    Endpoint matched = ctx.endpoints().matchedHttpEndpoint();
    return matched == null ? OTHER : matched.path;
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
