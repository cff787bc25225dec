package org.stemma.fetch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow.Subscription;
import org.jspecify.annotations.Nullable;

/** Takes a body of so many bytes at most; of a longer one no more is received. */
final class BoundedBody implements BodySubscriber<byte[]> {

  private final int maxBytes;
  private final OpenBytes.Share share;
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final CompletableFuture<byte[]> body = new CompletableFuture<>();
  private @Nullable Subscription subscription;

  BoundedBody(int maxBytes, OpenBytes.Share share) {
    this.maxBytes = maxBytes;
    this.share = share;
  }

  @Override
  public CompletionStage<byte[]> getBody() {
    return body;
  }

  @Override
  public void onSubscribe(Subscription given) {
    subscription = given;
    given.request(Long.MAX_VALUE);
  }

  @Override
  public void onNext(List<ByteBuffer> buffers) {
    for (ByteBuffer buffer : buffers) {
      try {
        if (bytes.size() + (long) buffer.remaining() > maxBytes) {
          throw new TooLargeException(maxBytes);
        }
        share.grow(buffer.remaining());
      } catch (IOException e) {
        if (subscription != null) {
          subscription.cancel();
        }
        body.completeExceptionally(e);
        return;
      }
      byte[] part = new byte[buffer.remaining()];
      buffer.get(part);
      bytes.writeBytes(part);
    }
  }

  @Override
  public void onError(Throwable fault) {
    body.completeExceptionally(fault);
  }

  @Override
  public void onComplete() {
    body.complete(bytes.toByteArray());
  }
}
