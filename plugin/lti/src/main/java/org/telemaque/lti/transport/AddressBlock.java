package org.telemaque.lti.transport;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.regex.Pattern;

/** Knows which address lies in which block of addresses (CIDR notation). */
final class AddressBlock {
    private static final Pattern BLOCK = Pattern.compile("([0-9.]+|[0-9a-f:.]*:[0-9a-f:.]*)/(\\d{1,3})");

    /** What is not the public internet: IANA's special-purpose registries, and the ways to write IPv4 as IPv6. */
    private static final List<String> SPECIAL = List.of(
            "0.0.0.0/8",
            "10.0.0.0/8",
            "100.64.0.0/10",
            "127.0.0.0/8",
            "169.254.0.0/16",
            "172.16.0.0/12",
            "192.0.0.0/24",
            "192.0.2.0/24",
            "192.168.0.0/16",
            "198.18.0.0/15",
            "198.51.100.0/24",
            "203.0.113.0/24",
            "224.0.0.0/3",
            "::/96",
            "64:ff9b::/32",
            "100::/64",
            "2001::/23",
            "2001:db8::/32",
            "2002::/16",
            "fc00::/6",
            "fe80::/9",
            "ff00::/8");

    private AddressBlock() {}

    static boolean isPublic(InetAddress address) {
        return SPECIAL.stream().noneMatch(block -> contains(block, address));
    }

    static boolean contains(String block, InetAddress address) {
        var matcher = BLOCK.matcher(block);
        if (!matcher.matches()) {
            return false;
        }
        try {
            // Only digits, dots and colons arrive here, so no name is looked up.
            byte[] start = InetAddress.getByName(matcher.group(1)).getAddress();
            return sharesPrefix(start, address.getAddress(), Integer.parseInt(matcher.group(2)));
        } catch (UnknownHostException malformed) {
            return false;
        }
    }

    private static boolean sharesPrefix(byte[] one, byte[] other, int bits) {
        if (one.length != other.length || bits > one.length * 8) {
            return false;
        }
        for (int bit = 0; bit < bits; bit++) {
            int mask = 0x80 >> (bit % 8);
            if ((one[bit / 8] & mask) != (other[bit / 8] & mask)) {
                return false;
            }
        }
        return true;
    }
}
