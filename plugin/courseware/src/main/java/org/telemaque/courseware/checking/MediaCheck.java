package org.telemaque.courseware.checking;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.telemaque.courseware.course.Media;
import org.telemaque.courseware.course.MediaFile;
import org.telemaque.courseware.pack.Check;
import org.telemaque.courseware.pack.Defect.Spot;
import org.telemaque.courseware.pack.Draft;
import org.telemaque.courseware.pack.Findings;
import org.telemaque.courseware.pack.Rule;
import org.telemaque.courseware.text.Language;

/** E4: pictures say in words what they show, name their licence, and carry nothing that acts or calls elsewhere. */
final class MediaCheck implements Check {

    private static final Pattern HARMFUL = Pattern.compile(
            "<\\s*(script|foreignObject|iframe|object|embed|audio|video|set|animate)\\b|\\son[a-z]+\\s*=|javascript:"
                    + "|<!ENTITY|<!DOCTYPE|<\\?xml-stylesheet|@import|href\\s*=\\s*[\"'](?!#)|url\\(\\s*[\"']?(?!#)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ROOT = Pattern.compile("<svg\\b[^>]*>");
    private static final Pattern SIZED = Pattern.compile("\\s(width|height)\\s*=");

    @Override
    public void check(Draft draft, Findings findings) {
        draft.pack().library().media().forEach((name, media) -> {
            String folder = "courses/" + name.replace("/", "/media/");
            words(media, folder, findings);
            media.files().values().forEach(file -> bytes(file, folder, findings));
        });
    }

    private static void words(Media media, String base, Findings findings) {
        for (String key : List.of("alt", "caption", "long")) {
            if (!media.texts().has(key, Language.FRENCH)) {
                findings.add(
                        Rule.E4,
                        new Spot(base + ".strings.fr.yaml", 0),
                        "Cette image n’a pas de texte « " + key + " ».",
                        "This picture has no text “" + key + "”.");
            }
        }
    }

    private static void bytes(MediaFile file, String base, Findings findings) {
        String name = base.substring(0, base.lastIndexOf('/') + 1) + file.fileName();
        if (file.mediaType().equals("image/svg+xml")) {
            svg(new String(file.bytes(), StandardCharsets.UTF_8), name, findings);
        }
    }

    private static void svg(String svg, String file, Findings findings) {
        var harmful = HARMFUL.matcher(svg);
        if (harmful.find()) {
            int line = 1
                    + (int) svg.substring(0, harmful.start())
                            .chars()
                            .filter(c -> c == '\n')
                            .count();
            String part = harmful.group().strip();
            findings.add(
                    Rule.E4,
                    new Spot(file, line),
                    "« " + part + " » n’a pas sa place dans une image.",
                    "“" + part + "” has no place in a picture.");
        }
        var root = ROOT.matcher(svg);
        if (!root.find()
                || !root.group().contains("viewBox")
                || SIZED.matcher(root.group()).find()) {
            findings.add(
                    Rule.E4,
                    new Spot(file, 1),
                    "Une image SVG a un viewBox, sans largeur ni hauteur.",
                    "An SVG picture has a viewBox, no width and no height.");
        }
    }
}
