package org.telemaque.lti.service;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads Link header fields (RFC 8288) as platforms really write them: several links in a field, several fields, relative
 * addresses, names in any case, with quotation marks of any kind or none, and HTML escapes in the address.
 */
final class LinkHeader {
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*+\"");
    private static final Pattern LINK = Pattern.compile("<([^<>]*+)>([^<]*+)");
    private static final Pattern REL = Pattern.compile(";\\s*rel\\s*=\\s*([^;,]*)", Pattern.CASE_INSENSITIVE);

    private LinkHeader() {}

    /** The address of the first link of this kind, seen from the page that was read; letters keep their case. */
    static Optional<URI> find(List<String> fields, String kind, URI page) {
        return fields.stream()
                .map(LinkHeader::withoutQuotedBrackets)
                .flatMap(field -> LINK.matcher(field).results())
                .filter(link -> kinds(link.group(2)).anyMatch(kind::equalsIgnoreCase))
                .map(link -> link.group(1).strip().replace("&amp;", "&"))
                .findFirst()
                .map(target -> resolved(target, page));
    }

    /** A bracket inside a title begins no link. */
    private static String withoutQuotedBrackets(String field) {
        return QUOTED.matcher(field)
                .replaceAll(quoted -> Matcher.quoteReplacement(quoted.group().replaceAll("[<>]", "")));
    }

    private static Stream<String> kinds(String parameters) {
        Matcher rel = REL.matcher(parameters);
        // What is left of quotation marks: typographic ones may arrive as any unreadable letters.
        return rel.find()
                ? Stream.of(rel.group(1)
                        .replaceAll("[^\\x21-\\x7e ]|[\"']", "")
                        .strip()
                        .split(" +"))
                : Stream.empty();
    }

    private static URI resolved(String target, URI page) {
        try {
            // Java keeps an older rule, by which a mere query would replace the last part of the path, too.
            return target.startsWith("?") ? URI.create(Address.withoutQuery(page) + target) : page.resolve(target);
        } catch (IllegalArgumentException unreadable) {
            // An address that nobody can call: whoever follows it sees that it leads to another site.
            return URI.create("about:unreadable");
        }
    }
}
