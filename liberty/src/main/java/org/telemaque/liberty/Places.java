package org.telemaque.liberty;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * The directories of one installation.
 *
 * @param data where everything is kept that must survive a restart
 * @param platforms the platform files
 * @param targets the files of record stores elsewhere
 * @param content packs of content beside the own one; empty when there are none
 */
record Places(Path data, Path platforms, Path targets, String content) {
    private static final String DATA = "TELEMAQUE_DATA_DIR";
    private static final String PLATFORMS = "TELEMAQUE_PLATFORMS_DIR";
    private static final String TARGETS = "TELEMAQUE_LRS_TARGETS_DIR";
    private static final String CONTENT = "TELEMAQUE_CONTENT_DIR";

    /** Reads all, and makes the data directory if need be, for only the attempt tells whether it can be written to. */
    static Places read(Variables variables) {
        Path data = writable(variables, path(variables, DATA, "telemaque-data"));
        return new Places(
                data,
                folder(variables, PLATFORMS, data.resolve("platforms")),
                folder(variables, TARGETS, data.resolve("lrs-targets")),
                content(variables));
    }

    private static String content(Variables variables) {
        if (variables.text(CONTENT).isEmpty()) {
            return "";
        }
        return folder(variables, CONTENT, Path.of("")).toString();
    }

    /** A folder of files: its usual place, which need not be there, or another, which must. */
    private static Path folder(Variables variables, String variable, Path own) {
        Path folder = path(variables, variable, own.toString());
        boolean readable = Files.isDirectory(folder) && Files.isReadable(folder);
        return folder.equals(own) || readable
                ? folder
                : variables.fault(
                        variable, "must be a directory that can be read, not " + variables.quoted(variable), own);
    }

    /** The variables this gives to the server. */
    Map<String, String> properties() {
        Map<String, String> properties = new HashMap<>();
        properties.put("telemaque.data.dir", data.toString());
        properties.put("telemaque.platforms.dir", platforms.toString());
        properties.put("telemaque.lrs.targets.dir", targets.toString());
        if (!content.isEmpty()) {
            properties.put("telemaque.content.dir", content);
        }
        return properties;
    }

    private static Path path(Variables variables, String variable, String otherwise) {
        try {
            return Path.of(variables.text(variable).orElse(otherwise))
                    .toAbsolutePath()
                    .normalize();
        } catch (InvalidPathException notAPath) {
            Path instead = Path.of(otherwise).toAbsolutePath().normalize();
            return variables.fault(variable, "must be a path, not " + variables.quoted(variable), instead);
        }
    }

    /**
     * The database, the logs and the keys name people: other accounts of the machine have no business here. A directory made here
     * is closed; one that was there may be shared on purpose, so its rights are the operator's.
     */
    private static void look(Variables variables, Path data) throws IOException {
        if (OwnerOnly.isOpenToOthers(data)) {
            variables.note(
                    DATA,
                    "is open to every account of this machine, and what is kept there names people: chmod 700 \"" + data
                            + '"');
        }
    }

    private static Path writable(Variables variables, Path data) {
        if (data.toString().contains(";")) {
            return variables.fault(
                    DATA, "must not contain a semicolon, for it is part of the database's address", data);
        }
        try {
            OwnerOnly.directory(data);
            Files.delete(Files.createTempFile(data, "writable", ""));
            look(variables, data);
            return data;
        } catch (IOException | UnsupportedOperationException notWritable) {
            return variables.fault(DATA, "must be a directory that can be written to, not \"" + data + '"', data);
        }
    }
}
