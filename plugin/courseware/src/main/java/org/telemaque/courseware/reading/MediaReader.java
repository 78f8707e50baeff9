package org.telemaque.courseware.reading;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.telemaque.courseware.course.Media;
import org.telemaque.courseware.course.MediaFile;
import org.telemaque.courseware.pack.Hashes;
import org.telemaque.courseware.pack.Rule;
import org.telemaque.courseware.text.Language;
import org.telemaque.courseware.yaml.Yaml;

/** Reads the pictures of courses. */
final class MediaReader {

    private static final Map<String, String> TYPES =
            Map.of("svg", "image/svg+xml", "png", "image/png", "jpg", "image/jpeg", "webp", "image/webp");

    private final Desk desk;
    private final WordsReader words;

    MediaReader(Desk desk) {
        this.desk = desk;
        this.words = new WordsReader(desk);
    }

    /** The pictures of all courses, by {@code course/name}. */
    Map<String, Media> media() {
        Map<String, Media> media = new LinkedHashMap<>();
        for (String course : desk.names("courses/", "/course.yaml")) {
            String folder = "courses/" + course + "/media/";
            for (String name : desk.names(folder, ".yaml")) {
                desk.structure(folder + name + ".yaml", "media")
                        .ifPresent(yaml -> media.put(course + "/" + name, media(yaml, folder, name)));
            }
        }
        return media;
    }

    private Media media(Yaml yaml, String folder, String name) {
        Map<Language, MediaFile> files = new LinkedHashMap<>();
        yaml.at("files").textsByKey().forEach((language, fileName) -> {
            if (desk.has(folder + fileName)) {
                files.put(spoken(language), file(folder, fileName));
            } else {
                missing(folder + name + ".yaml", language, fileName);
            }
        });
        Media.Rights rights = new Media.Rights(yaml.text("licence"), yaml.text("author"));
        return new Media(name, files, rights, words.texts(folder + name + "."));
    }

    /** A picture for all languages is filed under French, to which every language falls back. */
    private static Language spoken(String language) {
        return language.equals("all") ? Language.FRENCH : Language.of(language);
    }

    private MediaFile file(String folder, String fileName) {
        byte[] bytes = desk.bytes(folder + fileName);
        String ending = fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        String type = TYPES.getOrDefault(ending, "application/octet-stream");
        return new MediaFile(fileName, Hashes.of(bytes), type, bytes);
    }

    private void missing(String file, String language, String fileName) {
        desk.findings()
                .add(
                        Rule.E4,
                        desk.spot(file, "files", language),
                        "Le fichier « " + fileName + " » manque.",
                        "The file “" + fileName + "” is missing.");
    }
}
