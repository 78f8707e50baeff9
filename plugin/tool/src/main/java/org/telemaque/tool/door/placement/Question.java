package org.telemaque.tool.door.placement;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.Optional;
import org.telemaque.lti.deeplinking.DeepLinkingRequest;
import org.telemaque.lti.message.ClaimName;
import org.telemaque.lti.message.DeepLinkingSettingsClaim;
import org.telemaque.lti.message.Members;
import org.telemaque.tool.foundation.platform.Platform;
import org.telemaque.tool.foundation.web.Language;
import org.telemaque.tool.session.Visit;

/** What the LMS asked for with the launch of a visit. */
final class Question {
    private Question() {}

    /** The deep linking request that this visit came with; empty when it came with another message. */
    static Optional<DeepLinkingRequest> of(Visit visit, Platform platform) {
        JsonObject kept = read(visit.services());
        return Optional.ofNullable(kept.getJsonObject(ClaimName.DEEP_LINKING_SETTINGS))
                .map(DeepLinkingSettingsClaim::new)
                .filter(DeepLinkingSettingsClaim::acceptsResourceLinks)
                .map(settings -> new DeepLinkingRequest(
                        platform.registration(), kept.getString(ClaimName.DEPLOYMENT_ID, ""), settings));
    }

    /** The language of the LMS's course around us, as the launch said it; the trainer's screen may speak another one. */
    static Language course(Visit visit) {
        return Language.of(Members.object(read(visit.services()), ClaimName.LAUNCH_PRESENTATION)
                .map(presentation -> Members.text(presentation, "locale"))
                .map(locale -> locale.replace('_', '-'))
                .filter(locale -> !locale.isBlank())
                .orElse(visit.language()));
    }

    private static JsonObject read(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            return reader.readObject();
        } catch (JsonException unreadable) {
            return JsonObject.EMPTY_JSON_OBJECT;
        }
    }
}
