package org.telemaque.tool.door.training;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/**
 * Somebody of the cohort, as the console shows it.
 *
 * @param id of the person
 * @param name how the platform calls the person; may be empty
 * @param lastSeen the day of the last launch, in words
 * @param counted whether the person learns here, and does not train, review or write
 * @param paths how far the person is
 */
public record Trainee(UUID id, String name, String lastSeen, boolean counted, List<Progress> paths) {

    /** Keeps its own copy. */
    public Trainee {
        paths = List.copyOf(paths);
    }

    /** Whether the name contains what is looked for, whatever its case and accents. */
    boolean isCalled(String query) {
        return plain(name).contains(plain(query));
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT);
    }
}
