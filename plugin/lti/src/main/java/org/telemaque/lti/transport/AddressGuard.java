package org.telemaque.lti.transport;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Says which addresses the server may call, so that nobody can use it to reach into a company's own network.
 *
 * @param loopbackAllowed whether this machine itself may be called, then also by plain http
 * @param listed hosts and address blocks (CIDR) that may be called although they are private
 * @param names finds the addresses that a host name stands for
 */
public record AddressGuard(boolean loopbackAllowed, List<String> listed, Names names) {
    /** Finds the addresses of a host name. */
    @FunctionalInterface
    public interface Names {
        /** All addresses of the host; never empty. */
        InetAddress[] addresses(String host) throws UnknownHostException;
    }

    /** Keeps its own copy of the list. */
    public AddressGuard {
        listed = listed.stream()
                .map(entry -> entry.strip().toLowerCase(Locale.ROOT))
                .toList();
    }

    /** A guard that asks the machine's own name resolution. */
    public static AddressGuard of(boolean loopbackAllowed, List<String> listed) {
        return new AddressGuard(loopbackAllowed, listed, InetAddress::getAllByName);
    }

    /** Why the address must not be called; empty when it may. */
    public Optional<String> objection(URI address) {
        String host = address.getHost();
        if (host == null || host.isBlank()) {
            return Optional.of("the address names no host");
        }
        if (address.getRawUserInfo() != null) {
            return Optional.of("the address holds credentials");
        }
        try {
            return judge(address.getScheme(), host.toLowerCase(Locale.ROOT), names.addresses(host));
        } catch (UnknownHostException unknown) {
            return Optional.of("the host " + host + " is not known");
        }
    }

    private Optional<String> judge(String scheme, String host, InetAddress... addresses) {
        boolean loopback = true;
        for (InetAddress address : addresses) {
            loopback &= address.isLoopbackAddress();
            if (!listed.contains(host) && !mayCall(address)) {
                return Optional.of("the host " + host + " stands on a private address");
            }
        }
        boolean plain = "http".equalsIgnoreCase(scheme) && loopback && loopbackAllowed;
        return "https".equalsIgnoreCase(scheme) || plain
                ? Optional.empty()
                : Optional.of("the address is not an https address");
    }

    private boolean mayCall(InetAddress address) {
        if (address.isLoopbackAddress() && loopbackAllowed) {
            return true;
        }
        return listed.stream().anyMatch(block -> AddressBlock.contains(block, address))
                || AddressBlock.isPublic(address);
    }
}
