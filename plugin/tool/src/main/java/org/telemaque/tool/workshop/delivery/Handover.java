package org.telemaque.tool.workshop.delivery;

import jakarta.json.JsonObject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.telemaque.tool.foundation.outbox.Delivery;
import org.telemaque.tool.foundation.outbox.Parcel;
import org.telemaque.xapi.json.Sameness;
import org.telemaque.xapi.json.StrictJson;
import org.telemaque.xapi.store.Denied;
import org.telemaque.xapi.store.Finding;
import org.telemaque.xapi.store.RecordStore;
import org.telemaque.xapi.store.Storing;
import org.telemaque.xapi.store.Unavailable;
import org.telemaque.xapi.value.XapiVersion;

/**
 * Hands Statements to one store; a batch that it refuses is halved until the one at fault stands alone.
 *
 * @param store whom
 * @param edition by whose rules two Statements are the same
 * @param end no call begins after it
 */
record Handover(RecordStore store, XapiVersion edition, Instant end, Clock clock) {
    private static final Delivery BEHIND = new Delivery.Behind();

    /** One answer per parcel, in their order. */
    List<Delivery> hand(List<Parcel> parcels) {
        if (clock.instant().isAfter(end)) {
            return all(parcels, BEHIND);
        }
        Storing storing = store.store(parcels.stream().map(Parcel::body).toList());
        if (storing instanceof Storing.Stored) {
            return all(parcels, new Delivery.Delivered());
        }
        return troubled(storing)
                .map(trouble -> first(parcels, trouble))
                .orElseGet(() -> parcels.size() > 1 ? halves(parcels) : List.of(verdict(parcels.get(0), storing)));
    }

    /** What is wrong with the store, if it is the store. */
    private static Optional<Delivery> troubled(Storing storing) {
        if (storing instanceof Unavailable down) {
            return Optional.of(new Delivery.Later(down.why(), down.delay()));
        }
        return storing instanceof Denied denied ? Optional.of(new Delivery.Denied(denied.why())) : Optional.empty();
    }

    private List<Delivery> halves(List<Parcel> parcels) {
        int middle = parcels.size() / 2;
        List<Delivery> first = hand(parcels.subList(0, middle));
        List<Parcel> rest = parcels.subList(middle, parcels.size());
        List<Delivery> second = stops(first) ? all(rest, BEHIND) : hand(rest);
        return Stream.concat(first.stream(), second.stream()).toList();
    }

    /** Whether what comes after these has to wait. */
    static boolean stops(List<Delivery> answers) {
        return answers.stream()
                .anyMatch(
                        answer -> !(answer instanceof Delivery.Delivered || answer instanceof Delivery.Undeliverable));
    }

    private Delivery verdict(Parcel parcel, Storing storing) {
        if (storing instanceof Storing.Conflicting conflicting) {
            return compared(parcel, conflicting.why());
        }
        return new Delivery.Undeliverable(
                storing instanceof Storing.Malformed malformed
                        ? malformed.defects().toString()
                        : ((Storing.TooLarge) storing).why());
    }

    /** Another Statement may have the id; or it is this one, written in another way. */
    private Delivery compared(Parcel parcel, String why) {
        Finding finding = store.find(parcel.id());
        if (finding instanceof Finding.Found found) {
            return Sameness.same(edition, json(parcel.body()), found.recorded().json())
                    ? new Delivery.Delivered()
                    : new Delivery.Undeliverable("another statement has this id there: " + why);
        }
        if (finding instanceof Unavailable down) {
            return new Delivery.Later(down.why(), down.delay());
        }
        // A key that may only write is common: nobody can compare then, and whoever comes later must not wait for it.
        return new Delivery.Undeliverable(why);
    }

    private static JsonObject json(String statement) {
        return ((StrictJson.Parsed.Value) StrictJson.parse(statement)).json().asJsonObject();
    }

    /** The first was tried, the others wait behind it. */
    static List<Delivery> first(List<Parcel> parcels, Delivery answer) {
        return Stream.concat(Stream.of(answer), parcels.stream().skip(1).map(parcel -> BEHIND))
                .toList();
    }

    static List<Delivery> all(List<Parcel> parcels, Delivery answer) {
        return parcels.stream().map(parcel -> answer).toList();
    }
}
