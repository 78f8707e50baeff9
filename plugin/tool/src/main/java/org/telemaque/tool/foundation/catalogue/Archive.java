package org.telemaque.tool.foundation.catalogue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.telemaque.courseware.pack.Hashes;
import org.telemaque.courseware.reading.PackSource;

/** The files of a pack as one ZIP, and back. */
record Archive(Map<String, byte[]> all) implements PackSource {

    @Override
    public Set<String> files() {
        return all.keySet();
    }

    @Override
    public byte[] bytes(String file) {
        return all.getOrDefault(file, new byte[0]);
    }

    /** The content hashes of the figures. */
    Set<String> figures() {
        return all.entrySet().stream()
                .filter(file -> file.getKey().contains("/media/"))
                .map(file -> Hashes.of(file.getValue()))
                .collect(Collectors.toSet());
    }

    static Archive open(byte[] zip) {
        var all = new TreeMap<String, byte[]>();
        try (var stream = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = stream.getNextEntry(); entry != null; entry = stream.getNextEntry()) {
                all.put(entry.getName(), stream.readAllBytes());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return new Archive(all);
    }

    static byte[] zip(PackSource source) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (String file : new TreeSet<>(source.files())) {
                zip.putNextEntry(new ZipEntry(file));
                zip.write(source.bytes(file));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
