package org.telemaque.liberty;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * An IP address or a network in CIDR notation ({@code 10.0.0.0/8}, {@code 2001:db8::/32}).
 *
 * @param address the address, or the first of the network
 * @param bits how many bits of it are fixed
 */
record Network(InetAddress address, int bits) {
    private static final String LITERAL = "[0-9]{1,3}(\\.[0-9]{1,3}){3}|[0-9a-fA-F:]*:[0-9a-fA-F:.]*";

    /** Reads an address or a network; empty when the text is neither. No name is ever looked up. */
    static Optional<Network> read(String text) {
        String[] parts = text.split("/", -1);
        if (parts.length > 2 || !parts[0].matches(LITERAL) || (parts.length == 2 && !parts[1].matches("[0-9]{1,3}"))) {
            return Optional.empty();
        }
        try {
            InetAddress address = InetAddress.getByName(parts[0]);
            int size = address.getAddress().length * Byte.SIZE;
            int bits = parts.length == 2 ? Integer.parseInt(parts[1]) : size;
            return bits <= size ? Optional.of(new Network(address, bits)) : Optional.empty();
        } catch (UnknownHostException notAnAddress) {
            return Optional.empty();
        }
    }

    /** A regular expression that matches the textual form ({@link InetAddress#getHostAddress()}) of every address within. */
    String pattern() {
        boolean four = address instanceof Inet4Address;
        int width = four ? Byte.SIZE : Character.SIZE;
        int groups = address.getAddress().length * Byte.SIZE / width;
        return IntStream.range(0, groups)
                .mapToObj(group -> group(group, width))
                .collect(Collectors.joining(four ? "\\." : ":"));
    }

    private String group(int group, int width) {
        int fixed = Math.max(0, Math.min(width, bits - group * width));
        if (fixed == 0) {
            return width == Byte.SIZE ? "[0-9]+" : "[0-9a-f]+";
        }
        int free = width - fixed;
        int first = (value(group, width) >> free) << free;
        return IntStream.range(first, first + (1 << free))
                .mapToObj(value -> Integer.toString(value, width == Byte.SIZE ? 10 : 16))
                .collect(Collectors.joining("|", "(", ")"));
    }

    private int value(int group, int width) {
        ByteBuffer bytes = ByteBuffer.wrap(address.getAddress());
        return width == Byte.SIZE ? Byte.toUnsignedInt(bytes.get(group)) : bytes.getChar(group * Character.BYTES);
    }
}
