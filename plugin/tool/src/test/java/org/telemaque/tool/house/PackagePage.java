package org.telemaque.tool.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What a package says of itself, and what is wrong with that. */
record PackagePage(String text) {

    private static final Pattern FIRST = Pattern.compile("/\\*\\*(.*?)\\n \\*\\n", Pattern.DOTALL);
    private static final Pattern PROMISE = Pattern.compile("<li>(.*?)(?=<li>|</ul>)", Pattern.DOTALL);
    private static final Pattern TAG = Pattern.compile("\\{@\\w+ ([^}]*)}");

    /** The page of a package; empty where a package has none. */
    static PackagePage of(Path folder) {
        Path file = folder.resolve("package-info.java");
        try {
            return new PackagePage(Files.exists(file) ? Files.readString(file) : "");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Everything that rule 11 misses, for a package of this responsibility. */
    List<String> defects(String responsibility) {
        List<String> defects = new ArrayList<>();
        if (!text.contains("\n@NullMarked\npackage ")) {
            defects.add("is not @NullMarked");
        }
        if (!letters(first()).startsWith(letters(responsibility))) {
            defects.add("does not begin with its responsibility");
        }
        if (promises().size() < 3 || promises().size() > 9) {
            defects.add("promises " + promises().size() + " things");
        }
        if (!text.toLowerCase(Locale.ROOT).contains("not here:")) {
            defects.add("does not say what is not here");
        }
        return defects;
    }

    List<String> promises() {
        return PROMISE.matcher(text).results().map(PackagePage::plain).toList();
    }

    /** The promises that no test among these has as its name. */
    List<String> untested(String tests) {
        String names = letters(tests);
        return promises().stream()
                .filter(promise -> !names.contains("void" + letters(promise)))
                .filter(promise -> !names.contains("dynamictest" + letters(promise)))
                .toList();
    }

    private String first() {
        return FIRST.matcher(text).results().findFirst().map(PackagePage::plain).orElse("");
    }

    private static String plain(MatchResult found) {
        String words = TAG.matcher(found.group(1)).replaceAll("$1");
        return words.replaceAll("\\s*\\n \\*\\s*", " ").replace("&amp;", "&").strip();
    }

    private static String letters(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }
}
