package org.telemaque.liberty;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;

/**
 * The directories of one installation.
 *
 * @param data where everything is kept that must survive a restart
 * @param platforms the platform files
 */
record Places(Path data, Path platforms) {
    private static final String DATA = "TELEMAQUE_DATA_DIR";
    /** The folders of a data directory; one that holds others too is not only ours. */
    private static final Set<String> OWN = Set.of("keys", "logs", "lost+found", "notices", "platforms", "server");

    private static final String PLATFORMS = "TELEMAQUE_PLATFORMS_DIR";

    /** Reads both, and makes the data directory if need be, for only the attempt tells whether it can be written to. */
    static Places read(Variables variables) {
        Path data = writable(variables, path(variables, DATA, "telemaque-data"));
        Path own = data.resolve("platforms");
        Path platforms = path(variables, PLATFORMS, own.toString());
        boolean readable = Files.isDirectory(platforms) && Files.isReadable(platforms);
        return platforms.equals(own) || readable
                ? new Places(data, platforms)
                : variables.fault(
                        PLATFORMS,
                        "must be a directory that can be read, not " + variables.quoted(PLATFORMS),
                        new Places(data, own));
    }

    /** The variables this gives to the server. */
    Map<String, String> properties() {
        return Map.of("telemaque.data.dir", data.toString(), "telemaque.platforms.dir", platforms.toString());
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

    /** The database, the logs and the keys name people: other accounts of the machine have no business here. */
    private static Path closed(Variables variables, Path data) throws IOException {
        if (!OwnerOnly.isOpenToOthers(data)) {
            return data;
        }
        if (OwnerOnly.hasRoomOnlyFor(data, OWN) && OwnerOnly.close(data)) {
            variables.note(DATA, "was open to every account of this machine; it is closed to all but yours now");
            return data;
        }
        return variables.fault(
                DATA,
                "must be closed to other accounts (chmod o= \"" + data
                        + "\"), or be a directory of its own, which is then closed by itself",
                data);
    }

    private static Path writable(Variables variables, Path data) {
        if (data.toString().contains(";")) {
            return variables.fault(
                    DATA, "must not contain a semicolon, for it is part of the database's address", data);
        }
        try {
            OwnerOnly.directory(data);
            Files.delete(Files.createTempFile(data, "writable", ""));
            return closed(variables, data);
        } catch (IOException | UnsupportedOperationException notWritable) {
            return variables.fault(DATA, "must be a directory that can be written to, not \"" + data + '"', data);
        }
    }
}
