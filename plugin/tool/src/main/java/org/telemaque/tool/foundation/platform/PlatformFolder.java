package org.telemaque.tool.foundation.platform;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.telemaque.lti.registration.Defect;
import org.telemaque.lti.registration.PlatformDescription;
import org.telemaque.lti.registration.PlatformFile;

/** Opens platform files: those of the operator's folder, and the demo's from the class path. */
final class PlatformFolder {
    private static final int LARGEST_FILE = 64 * 1024;
    private static final String DEMO = "platforms/demo.yaml";
    private static final Pattern VARIABLE = Pattern.compile("\\$\\{([A-Z_]+):([^}]*)}");

    private final boolean loopbackAllowed;
    private final List<PlatformDescription> descriptions = new ArrayList<>();
    private final List<Defect> defects = new ArrayList<>();

    PlatformFolder(boolean loopbackAllowed) {
        this.loopbackAllowed = loopbackAllowed;
    }

    List<PlatformDescription> descriptions() {
        return List.copyOf(descriptions);
    }

    List<Defect> defects() {
        return List.copyOf(defects);
    }

    void readAll(Path folder) {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> files = Files.list(folder)) {
            files.filter(file -> file.toString().matches(".*\\.ya?ml")).sorted().forEach(this::readFile);
        } catch (IOException unreadable) {
            defects.add(new Defect(folder.toString(), "", "the folder can't be read: " + unreadable.getMessage()));
        }
    }

    private void readFile(Path file) {
        String name = String.valueOf(file.getFileName());
        try {
            if (Files.size(file) > LARGEST_FILE) {
                defects.add(new Defect(name, "", "is larger than any platform file"));
            } else {
                read(name, Files.readString(file));
            }
        } catch (IOException unreadable) {
            defects.add(new Defect(name, "", "can't be read as UTF-8 text: " + unreadable.getMessage()));
        }
    }

    /** Reads the demo platform, whose addresses depend on the port of this server. */
    void readDemo(Function<String, Optional<String>> settings) {
        try (InputStream file = PlatformFolder.class.getClassLoader().getResourceAsStream(DEMO)) {
            if (file == null) {
                defects.add(new Defect(DEMO, "", "is not on the class path"));
            } else {
                read("demo.yaml", filled(new String(file.readAllBytes(), StandardCharsets.UTF_8), settings));
            }
        } catch (IOException unreadable) {
            defects.add(new Defect(DEMO, "", "can't be read: " + unreadable.getMessage()));
        }
    }

    static String filled(String text, Function<String, Optional<String>> settings) {
        return VARIABLE.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(
                        settings.apply(setting(found.group(1))).orElse(found.group(2))));
    }

    private static String setting(String variable) {
        return variable.toLowerCase(Locale.ROOT).replace('_', '.');
    }

    void read(String name, String text) {
        try {
            Object content = new Load(LoadSettings.builder().setLabel(name).build()).loadFromString(text);
            keep(PlatformFile.read(name, content instanceof Map<?, ?> map ? map : Map.of(), loopbackAllowed));
        } catch (YamlEngineException malformed) {
            defects.add(new Defect(name, "", "is not YAML: " + malformed.getMessage()));
        }
    }

    private void keep(PlatformFile.Reading reading) {
        if (reading instanceof PlatformFile.Read read) {
            descriptions.add(read.description());
        } else if (reading instanceof PlatformFile.Faulty faulty) {
            defects.addAll(faulty.defects());
        }
    }
}
