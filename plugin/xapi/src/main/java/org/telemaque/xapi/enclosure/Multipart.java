package org.telemaque.xapi.enclosure;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes a multipart message apart and puts one together (RFC 2046, 5.1). */
final class Multipart {
    private static final Pattern BOUNDARY =
            Pattern.compile("(?i).*;\\s*boundary=(?:\"([^\"]{1,70})\"|([^\\s;\"]{1,70})).*");
    private static final byte[] LINE_END = ascii("\r\n");
    private static final int MOST_PARTS = 2000;

    private Multipart() {}

    /** The boundary that a content type names. */
    static Optional<String> boundary(String contentType) {
        Matcher said = BOUNDARY.matcher(contentType);
        return said.matches()
                ? Optional.ofNullable(said.group(1) == null ? said.group(2) : said.group(1))
                : Optional.empty();
    }

    /** The parts between boundaries; empty when the message is none that the boundary divides. */
    static List<Part> parts(String boundary, byte[] message) {
        byte[] line = ascii("--" + boundary);
        List<Part> parts = new ArrayList<>();
        int at = lineOf(line, message, 0);
        while (at >= 0 && parts.size() < MOST_PARTS) {
            int start = at + line.length;
            if (startsWith(ascii("--"), message, start)) {
                return parts;
            }
            int next = lineOf(line, message, start);
            if (next < 0) {
                return List.of();
            }
            parts.add(part(message, afterLineEnd(message, start), next));
            at = next;
        }
        return List.of();
    }

    /** The message of some parts. */
    static byte[] message(String boundary, List<Part> parts) {
        ByteArrayOutputStream message = new ByteArrayOutputStream();
        for (Part part : parts) {
            message.writeBytes(ascii("--" + boundary + "\r\n"));
            part.headers().forEach((name, value) -> message.writeBytes(ascii(name + ": " + value + "\r\n")));
            message.writeBytes(LINE_END);
            message.writeBytes(part.bytes());
            message.writeBytes(LINE_END);
        }
        message.writeBytes(ascii("--" + boundary + "--\r\n"));
        return message.toByteArray();
    }

    /** Where a line that begins with the delimiter stands, from a place on. */
    private static int lineOf(byte[] delimiter, byte[] message, int from) {
        for (int at = from; at <= message.length - delimiter.length; at++) {
            boolean begins = at == 0 || message[at - 1] == '\n';
            if (begins && startsWith(delimiter, message, at)) {
                return at;
            }
        }
        return -1;
    }

    private static boolean startsWith(byte[] what, byte[] message, int at) {
        if (at + what.length > message.length) {
            return false;
        }
        for (int index = 0; index < what.length; index++) {
            if (message[at + index] != what[index]) {
                return false;
            }
        }
        return true;
    }

    private static int afterLineEnd(byte[] message, int from) {
        int at = from;
        while (at < message.length && message[at] != '\n') {
            at++;
        }
        return Math.min(at + 1, message.length);
    }

    private static Part part(byte[] message, int from, int delimiter) {
        Map<String, String> headers = new LinkedHashMap<>();
        int at = from;
        while (at < delimiter) {
            int next = afterLineEnd(message, at);
            String line = new String(message, at, next - at, StandardCharsets.UTF_8).strip();
            at = next;
            if (line.isEmpty()) {
                break;
            }
            int colon = line.indexOf(':');
            if (colon > 0) {
                headers.put(
                        line.substring(0, colon).strip().toLowerCase(Locale.ROOT),
                        line.substring(colon + 1).strip());
            }
        }
        int end = delimiter - 1 > at && message[delimiter - 2] == '\r' ? delimiter - 2 : delimiter - 1;
        return new Part(headers, java.util.Arrays.copyOfRange(message, at, Math.max(at, end)));
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** One part: its headers, by name in small letters when it was read, and its bytes. */
    static final class Part {
        private final Map<String, String> headers;
        private final byte[] bytes;

        Part(Map<String, String> headers, byte[] bytes) {
            this.headers = headers;
            this.bytes = bytes;
        }

        Map<String, String> headers() {
            return headers;
        }

        String header(String name) {
            return headers.getOrDefault(name, "");
        }

        byte[] bytes() {
            return bytes;
        }
    }
}
