package org.telemaque.tool.workshop.delivery;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.config.spi.ConfigSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.telemaque.tool.foundation.platform.Settings;

/** The record stores elsewhere that the operator's files name, read when the tool starts. */
@ApplicationScoped
public class Targets {
    private static final String DIRECTORY = "telemaque.lrs.targets.dir";
    private static final String USUAL = "lrs-targets";
    private static final int LARGEST_FILE = 64 * 1024;

    private final Settings settings;
    private final List<Target> all = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();

    @Inject
    Targets(Settings settings) {
        this.settings = settings;
    }

    @SuppressWarnings("NullAway")
    Targets() {
        this(null); // the container's proxy never uses it
    }

    @PostConstruct
    void open() {
        read(value(DIRECTORY).map(Path::of).orElse(settings.dataDirectory().resolve(USUAL)), Targets::exact);
    }

    private static Optional<String> value(String name) {
        return ConfigProvider.getConfig().getOptionalValue(name, String.class).filter(text -> !text.isBlank());
    }

    private static Optional<String> exact(String name) {
        return exact(ConfigProvider.getConfig().getConfigSources(), name);
    }

    /** As it stands in the first source that has it: a secret may hold what looks like a reference to another value. */
    static Optional<String> exact(Iterable<ConfigSource> sources, String name) {
        for (ConfigSource source : sources) {
            String value = source.getValue(name);
            if (value != null && !value.isBlank()) {
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }

    void read(Path folder, Function<String, Optional<String>> environment) {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> files = Files.list(folder)) {
            files.filter(file -> file.toString().matches(".*\\.ya?ml"))
                    .sorted()
                    .forEach(file -> readFile(file, environment));
        } catch (IOException unreadable) {
            faults.add("the folder cannot be read");
        }
    }

    private void readFile(Path file, Function<String, Optional<String>> environment) {
        String name = String.valueOf(file.getFileName());
        try {
            String text = Files.size(file) > LARGEST_FILE ? "" : Files.readString(file);
            Object content = new Load(LoadSettings.builder().setLabel(name).build()).loadFromString(text);
            keep(
                    name,
                    new TargetFile(
                            name.replaceFirst("\\.ya?ml$", ""),
                            content instanceof Map<?, ?> map ? map : Map.of(),
                            environment,
                            settings.loopbackAllowed()));
        } catch (YamlEngineException malformed) {
            faults.add(name + ": is not YAML");
        } catch (IOException unreadable) {
            faults.add(name + ": cannot be read as UTF-8 text");
        }
    }

    private void keep(String name, TargetFile file) {
        Target target = file.read();
        if (find(target.id()).isPresent()) {
            faults.add(name + ": another file has the same name but for its ending");
        } else if (file.faults().isEmpty()) {
            all.add(target);
        }
        file.faults().forEach(fault -> faults.add(name + ", " + fault));
    }

    /** Why the tool must not start, as a sentence that names file and fault; empty when every file is right. */
    public Optional<String> refusal() {
        return faults.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        "TELEMAQUE_LRS_TARGETS_DIR must hold right files only: " + String.join("; ", faults) + ".");
    }

    /** Every store elsewhere. */
    public List<Target> all() {
        return List.copyOf(all);
    }

    /** The store behind a target of the outbox. */
    Optional<Target> find(String id) {
        return all.stream().filter(target -> target.id().equals(id)).findFirst();
    }
}
