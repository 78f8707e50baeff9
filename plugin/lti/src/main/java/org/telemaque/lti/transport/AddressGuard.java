package org.telemaque.lti.transport;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Says which addresses the server may call, so that nobody can use it to reach into a company's own network.
 *
 * @param loopbackAllowed whether this machine itself may be called, then also by plain http
 * @param listed hosts and address blocks (CIDR) that may be called although they are private
 * @param vouched sites, each with its port, that may be called although they are private, like what is listed
 * @param names finds the addresses that a host name stands for
 */
public record AddressGuard(boolean loopbackAllowed, List<String> listed, Set<WebOrigin> vouched, Names names) {
    /** Finds the addresses of a host name. */
    @FunctionalInterface
    public interface Names {
        /** All addresses of the host; never empty. */
        InetAddress[] addresses(String host) throws UnknownHostException;
    }

    /** Where a call may go, or why it may not. */
    sealed interface Destination {}

    /** The addresses that were judged; a call goes to one of them and the name is not looked up again. */
    record Open(List<InetAddress> addresses) implements Destination {
        Open {
            addresses = List.copyOf(addresses);
        }
    }

    /** One phrase that says why the address must not be called. */
    record Closed(String why) implements Destination {}

    /** Keeps its own copy of the list. */
    public AddressGuard {
        listed = listed.stream()
                .map(entry -> entry.strip().toLowerCase(Locale.ROOT))
                .toList();
        vouched = Set.copyOf(vouched);
    }

    /** A guard that vouches for no site. */
    public AddressGuard(boolean loopbackAllowed, List<String> listed, Names names) {
        this(loopbackAllowed, listed, Set.of(), names);
    }

    /** A guard that asks the machine's own name resolution. */
    public static AddressGuard of(boolean loopbackAllowed, List<String> listed) {
        return new AddressGuard(loopbackAllowed, listed, InetAddress::getAllByName);
    }

    /** The guard of somebody who may call these sites too, wherever they stand. */
    public AddressGuard vouchingFor(Set<WebOrigin> sites) {
        return new AddressGuard(loopbackAllowed, listed, sites, names);
    }

    /** Why the address must not be called; empty when it may. */
    public Optional<String> objection(URI address) {
        return destination(address) instanceof Closed closed ? Optional.of(closed.why()) : Optional.empty();
    }

    /** Looks the host up once and judges every address that it stands for. */
    Destination destination(URI address) {
        String host = address.getHost();
        if (host == null || host.isBlank()) {
            return new Closed("the address names no host");
        }
        if (address.getRawUserInfo() != null) {
            return new Closed("the address holds credentials");
        }
        try {
            List<InetAddress> addresses = List.of(names.addresses(host));
            return judge(address, addresses);
        } catch (UnknownHostException unknown) {
            return new Closed("the host " + host + " is not known");
        }
    }

    private Destination judge(URI address, List<InetAddress> addresses) {
        String scheme = address.getScheme();
        if (!isKnown(address) && !addresses.stream().allMatch(this::mayCall)) {
            return new Closed("the host " + address.getHost() + " stands on a private address");
        }
        boolean loopback = addresses.stream().allMatch(InetAddress::isLoopbackAddress);
        boolean plain = "http".equalsIgnoreCase(scheme) && loopback && loopbackAllowed;
        return "https".equalsIgnoreCase(scheme) || plain
                ? new Open(addresses)
                : new Closed("the address is not an https address");
    }

    private boolean isKnown(URI address) {
        return listed.contains(address.getHost().toLowerCase(Locale.ROOT))
                || WebOrigin.of(address.toString()).filter(vouched::contains).isPresent();
    }

    private boolean mayCall(InetAddress address) {
        if (address.isLoopbackAddress() && loopbackAllowed) {
            return true;
        }
        return listed.stream().anyMatch(block -> AddressBlock.contains(block, address))
                || AddressBlock.isPublic(address);
    }
}
