package org.telemaque.demolms.platform;

import java.util.Map;
import java.util.Optional;
import org.telemaque.demolms.campus.Language;
import org.telemaque.demolms.platform.Launch.Target;

/**
 * What the LMS wants to remember between the login initiation and the authentication request.
 *
 * @param person key of the person
 * @param placement key of the placement
 * @param at when the launch was started, in seconds since the epoch
 */
record LaunchHint(String person, String placement, Language language, Target target, long at) {

    static LaunchHint of(Launch launch, long at) {
        return new LaunchHint(launch.person().key(), launch.placement().key(), launch.language(), launch.target(), at);
    }

    Map<String, Object> toMap() {
        return Map.of(
                "person",
                person,
                "placement",
                placement,
                "language",
                language.name(),
                "target",
                target.name(),
                "at",
                at);
    }

    static Optional<LaunchHint> from(Map<String, Object> map) {
        if (map.get("person") instanceof String person
                && map.get("placement") instanceof String placement
                && map.get("language") instanceof String language
                && map.get("target") instanceof String target
                && map.get("at") instanceof Number at) {
            return Optional.of(new LaunchHint(
                    person, placement, Language.valueOf(language), Target.valueOf(target), at.longValue()));
        }
        return Optional.empty();
    }
}
