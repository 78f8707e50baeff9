package org.telemaque.demolms.platform;

import java.util.Map;
import java.util.Optional;
import org.telemaque.demolms.campus.Language;
import org.telemaque.demolms.campus.Person;
import org.telemaque.demolms.platform.Launch.Target;

/**
 * What the LMS wants to remember between the login initiation and the authentication request.
 *
 * @param person key of the person
 * @param placement key of the placement
 * @param reviewed key of the person whose work is looked at; empty in most launches
 * @param at when the launch was started, in seconds since the epoch
 */
record LaunchHint(String person, String placement, Language language, Target target, String reviewed, long at) {

    static LaunchHint of(Launch launch, long at) {
        return new LaunchHint(
                launch.person().key(),
                launch.placement().key(),
                launch.language(),
                launch.target(),
                launch.reviewed().stream().map(Person::key).findFirst().orElse(""),
                at);
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
                "reviewed",
                reviewed,
                "at",
                at);
    }

    static Optional<LaunchHint> from(Map<String, Object> map) {
        if (map.get("person") instanceof String person
                && map.get("placement") instanceof String placement
                && map.get("language") instanceof String language
                && map.get("target") instanceof String target
                && map.get("reviewed") instanceof String reviewed
                && map.get("at") instanceof Number at) {
            return Optional.of(new LaunchHint(
                    person, placement, Language.valueOf(language), Target.valueOf(target), reviewed, at.longValue()));
        }
        return Optional.empty();
    }
}
