package org.telemaque.lrs.format;

import jakarta.json.JsonObject;
import java.util.Optional;
import java.util.function.Function;
import org.telemaque.lrs.statement.Kept;
import org.telemaque.xapi.json.Utc;
import org.telemaque.xapi.value.XapiVersion;

/** Shows statements to somebody. */
public final class Rendition {
    private final Format format;
    private final XapiVersion edition;
    private final Reshaping reshaping;

    /**
     * A rendition for one request.
     *
     * @param languages what its sender reads
     * @param known what the store knows of an activity, by its id
     */
    public Rendition(
            Format format, XapiVersion edition, Languages languages, Function<String, Optional<JsonObject>> known) {
        this.format = format;
        this.edition = edition;
        this.reshaping = format == Format.IDS ? new OnlyIds() : new Canonically(languages, known);
    }

    /** The JSON text of a statement. */
    public String text(Kept kept) {
        if (format == Format.EXACT && edition == XapiVersion.V1_0_3) {
            return kept.text();
        }
        JsonObject json = edition == XapiVersion.V2_0_0 ? Utc.of(kept.json()) : kept.json();
        return (format == Format.EXACT ? json : reshaping.statement(json)).toString();
    }
}
