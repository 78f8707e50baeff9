package org.telemaque.tool.foundation.event;

/**
 * Names an activity of a pack as it was when something happened.
 *
 * @param pack id of the pack
 * @param key kind and slugs, for example {@code course/fondations/lesson/cinq-roles}
 * @param version semantic version of the course, item, scenario or path
 */
public record ActivityRef(String pack, String key, String version) {

    /** The first word of the key: {@code course}, {@code quiz}, {@code item}, {@code scenario}, {@code path} … */
    public String kind() {
        return key.substring(0, key.indexOf('/'));
    }

    /** The same pack and version under another key. */
    public ActivityRef at(String otherKey) {
        return new ActivityRef(pack, otherKey, version);
    }
}
