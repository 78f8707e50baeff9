package org.telemaque.courseware.wording;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Cuts a text into words: runs of letters and digits, lower-case, NFC. */
final class Words {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    private Words() {}

    static List<String> list(String text) {
        String normal = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        return WORD.matcher(normal).results().map(MatchResult::group).toList();
    }

    static Set<String> set(String text) {
        return list(text).stream().collect(Collectors.toSet());
    }
}
