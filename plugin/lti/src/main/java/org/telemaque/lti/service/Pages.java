package org.telemaque.lti.service;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.telemaque.lti.message.Members;
import org.telemaque.lti.transport.Call;
import org.telemaque.lti.transport.WebOrigin;

/** Reads a list of a service page by page, as far as the limits go and the platform's own site reaches. */
public final class Pages {
    /**
     * How much is read at most.
     *
     * @param pages how many pages
     * @param items how many entries that are kept
     * @param characters how much text, over all pages
     * @param time for how long, over all pages: after it none is asked for
     */
    public record Limits(int pages, int items, int characters, Duration time) {
        /** Enough for a course of a whole company. */
        public static final Limits USUAL = new Limits(500, 50_000, 32 * 1024 * 1024, Duration.ofMinutes(3));

        /** The same for somebody who is waited for. */
        public Limits within(Duration shorter) {
            return new Limits(pages, items, characters, shorter);
        }
    }

    /**
     * What is read.
     *
     * @param first the address of the first page
     * @param mediaType the one media type that is accepted
     * @param member the member of a page that holds the list, or empty when the page is the list
     * @param scopes the scopes of which one is enough
     */
    public record Wanted(URI first, String mediaType, String member, List<String> scopes) {
        /** Keeps its own copy of the list. */
        public Wanted {
            scopes = List.copyOf(scopes);
        }
    }

    /**
     * What is kept of a list, page by page, so that a long one of others takes no room.
     *
     * @param <T> what is kept
     * @param reading what an entry is read as: nothing, one or several
     * @param last whether this one is all that was looked for, so that no further page is asked for
     */
    public record Sieve<T>(Function<JsonObject, Stream<T>> reading, Predicate<T> last) {
        /** Keeps all of the list. */
        public static <T> Sieve<T> all(Function<JsonObject, Stream<T>> reading) {
            return new Sieve<>(reading, any -> false);
        }
    }

    private final ServiceClient client;
    private final Limits limits;

    /** Reads through this client up to these limits. */
    public Pages(ServiceClient client, Limits limits) {
        this.client = client;
        this.limits = limits;
    }

    /** Reads the list from its first page to its last. */
    public Listing<JsonObject> read(ServiceAccess access, Wanted wanted) {
        return read(access, wanted, Sieve.all(Stream::of));
    }

    /** Reads the list from its first page to its last, or to the entry that is enough. */
    public <T> Listing<T> read(ServiceAccess access, Wanted wanted, Sieve<T> sieve) {
        return new Walk<>(access, wanted, sieve).go();
    }

    /** One reading of one list. */
    private final class Walk<T> {
        private final ServiceAccess access;
        private final Wanted wanted;
        private final Sieve<T> sieve;
        private final List<T> items = new ArrayList<>();
        private final Set<URI> seen = new HashSet<>();
        private final Instant end = client.now().plus(limits.time());
        private URI page;
        private JsonValue firstPage = JsonValue.NULL;
        private int characters;

        Walk(ServiceAccess access, Wanted wanted, Sieve<T> sieve) {
            this.access = access;
            this.wanted = wanted;
            this.sieve = sieve;
            this.page = wanted.first();
        }

        Listing<T> go() {
            Optional<Listing<T>> end = Optional.empty();
            while (end.isEmpty()) {
                end = step();
            }
            return end.get();
        }

        private Optional<Listing<T>> step() {
            if (!client.now().isBefore(end)) {
                String why = "the list took longer than " + limits.time().toSeconds() + " s";
                return Optional.of(new Listing.Partial<>(items, new ServiceReply.TryLater(why, Duration.ZERO)));
            }
            Optional<String> objection = objection();
            if (objection.isPresent()) {
                return cut(objection.get());
            }
            Call call = Call.get(page, wanted.mediaType());
            ServiceReply reply = client.send(access, new ServiceCall(wanted.scopes(), call));
            return reply instanceof ServiceReply.Failure failure
                    ? Optional.of(new Listing.Partial<>(items, failure))
                    : turn((ServiceReply.Done) reply);
        }

        /** Takes what is on the page and turns to the next one, if there is one. */
        private Optional<Listing<T>> turn(ServiceReply.Done done) {
            if (!take(done.body())) {
                return cut("page " + seen.size() + " is no list that can be kept");
            }
            Optional<URI> next = LinkHeader.find(done.links(), "next", page);
            page = next.orElse(page);
            boolean goesOn = next.isPresent() && items.stream().noneMatch(sieve.last());
            return goesOn ? Optional.empty() : Optional.of(new Listing.Whole<>(items, firstPage));
        }

        private Optional<String> objection() {
            if (!WebOrigin.of(page.toString())
                    .equals(WebOrigin.of(wanted.first().toString()))) {
                return Optional.of("the next page is on another site, which must not see our token");
            }
            if (seen.size() >= limits.pages()) {
                return Optional.of("more than " + limits.pages() + " pages");
            }
            return seen.add(page) ? Optional.empty() : Optional.of("the pages go round in a circle");
        }

        private boolean take(String body) {
            Optional<JsonArray> list = list(body);
            characters += body.length();
            list.ifPresent(array ->
                    Members.objects(array).stream().flatMap(sieve.reading()).forEach(items::add));
            return list.isPresent() && items.size() <= limits.items() && characters <= limits.characters();
        }

        private Optional<JsonArray> list(String body) {
            JsonValue json = JsonText.read(body).orElse(JsonValue.NULL);
            firstPage = firstPage == JsonValue.NULL ? json : firstPage;
            JsonValue list =
                    json instanceof JsonObject object && !wanted.member().isEmpty()
                            ? object.getOrDefault(wanted.member(), JsonValue.NULL)
                            : json;
            return list instanceof JsonArray array ? Optional.of(array) : Optional.empty();
        }

        private Optional<Listing<T>> cut(String why) {
            return Optional.of(new Listing.Partial<>(items, new ServiceReply.Refused(0, why)));
        }
    }
}
