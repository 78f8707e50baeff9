package org.telemaque.lti.registration;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Takes typed values out of a file's content and notes what is wrong; goes on with an empty value then. */
final class FileValues {
    static final String LOCAL_ORIGIN = "http://(localhost|127\\.0\\.0\\.1|\\[::1])(:\\d{1,5})?";

    private final String file;
    private final Map<?, ?> content;
    private final List<Defect> defects = new ArrayList<>();

    FileValues(String file, Map<?, ?> content) {
        this.file = file;
        this.content = content;
    }

    List<Defect> defects() {
        return List.copyOf(defects);
    }

    void defect(String key, String sentence) {
        defects.add(new Defect(file, key, sentence));
    }

    void onlyKeys(Set<String> known) {
        content.keySet().stream()
                .map(String::valueOf)
                .filter(key -> !known.contains(key))
                .forEach(key -> defect(key, "is no key of a platform file"));
    }

    String nameOfFile() {
        return file.replaceFirst("^.*/", "").replaceFirst("\\.ya?ml$", "");
    }

    Object raw(String key) {
        Object value = content.get(key);
        return value == null ? "" : value;
    }

    String text(String key, int longest) {
        String text = textOr(key, "");
        if (text.isBlank() || text.length() > longest) {
            defect(key, "must be a text of 1 to " + longest + " characters");
        }
        return text;
    }

    String textOr(String key, String otherwise) {
        Object value = raw(key);
        if (value instanceof Map || value instanceof List) {
            defect(key, "must be a text");
            return otherwise;
        }
        // A client id like 10000000000001 may stand without quotation marks.
        return value.toString().isBlank() ? otherwise : value.toString().strip();
    }

    URI address(String key) {
        try {
            URI address = new URI(text(key, 2_000));
            if (address.getHost() == null || address.getRawFragment() != null || address.getRawUserInfo() != null) {
                defect(key, "must be the full address of a host, without a fragment");
            }
            return address;
        } catch (URISyntaxException malformed) {
            defect(key, "is no address");
            return URI.create("");
        }
    }

    /** An address that may be called: https, or plain http on this machine where that is allowed. */
    URI endpoint(String key, boolean loopbackAllowed) {
        URI address = address(key);
        boolean https = "https".equals(address.getScheme());
        boolean local = loopbackAllowed && address.toString().matches(LOCAL_ORIGIN + "(/.*)?");
        if (!https && !local && !address.toString().isEmpty()) {
            defect(key, "must begin with https:// (http:// only on loopback, where TELEMAQUE_ALLOW_LOOPBACK is on)");
        }
        return address;
    }

    List<String> texts(String key) {
        Object value = raw(key);
        if (value instanceof List<?> list) {
            return list.stream().map(String::valueOf).toList();
        }
        if (!"".equals(value)) {
            defect(key, "must be a list");
        }
        return List.of();
    }

    Map<String, Object> map(String key) {
        Map<String, Object> map = new LinkedHashMap<>();
        Object value = raw(key);
        if (value instanceof Map<?, ?> given) {
            given.forEach((name, member) -> map.put(String.valueOf(name), member == null ? "" : member));
        } else if (!"".equals(value)) {
            defect(key, "must be pairs of a name and a value");
        }
        return map;
    }
}
