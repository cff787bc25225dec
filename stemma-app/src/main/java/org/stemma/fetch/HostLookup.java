package org.stemma.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/** Where a host lies: what the name service says now. */
@FunctionalInterface
interface HostLookup {

  /** At least one address. */
  List<InetAddress> lookup(String host) throws UnknownHostException;
}
