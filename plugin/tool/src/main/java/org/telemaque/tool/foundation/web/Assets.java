package org.telemaque.tool.foundation.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The files that pages load: our own and those of the webjars, each under an address that changes with its content. */
public final class Assets {
    private static final List<String> FONTS = List.of("literata.woff2", "literata-italic.woff2");
    private static final Map<String, Asset> ALL = Stream.of(
                    FONTS.stream().map(Assets::own),
                    Stream.of("storage.js", "telemaque.js", "page.js", "draft.js", "icon.svg")
                            .map(Assets::own),
                    Stream.of(
                            sheet("telemaque.css"),
                            webjar("htmx.min.js", "htmx.org", "dist/htmx.min.js"),
                            webjar("pico.min.css", "picocss__pico", "css/pico.min.css")))
            .flatMap(Function.identity())
            .collect(Collectors.toUnmodifiableMap(Asset::name, Function.identity()));

    private Assets() {}

    /** Gives the address of an asset; an unknown name is a bug and throws. */
    public static String path(String name) {
        return Optional.ofNullable(ALL.get(name))
                .map(Asset::path)
                .orElseThrow(() -> new IllegalArgumentException("No asset " + name));
    }

    static Optional<Asset> find(String hash, String name) {
        return Optional.ofNullable(ALL.get(name)).filter(asset -> asset.hash().equals(hash));
    }

    private static Asset own(String name) {
        return Asset.of(name, bytes("/assets/" + name));
    }

    /** A style sheet names its fonts by file; their addresses carry the hash too. */
    private static Asset sheet(String name) {
        String css = new String(bytes("/assets/" + name), StandardCharsets.UTF_8);
        for (String font : FONTS) {
            css = css.replace("url(" + font + ")", "url(" + own(font).path() + ")");
        }
        return Asset.of(name, css.getBytes(StandardCharsets.UTF_8));
    }

    private static Asset webjar(String name, String jar, String file) {
        return Asset.of(name, bytes("/META-INF/resources/webjars/" + jar + "/" + version(jar) + "/" + file));
    }

    private static String version(String jar) {
        Properties pom = new Properties();
        try (InputStream file = open("/META-INF/maven/org.webjars.npm/" + jar + "/pom.properties")) {
            pom.load(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return pom.getProperty("version", "");
    }

    private static byte[] bytes(String path) {
        try (InputStream file = open(path)) {
            return file.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static InputStream open(String path) {
        return Optional.ofNullable(Assets.class.getResourceAsStream(path))
                .orElseThrow(() -> new IllegalStateException("The application lacks " + path));
    }

    /** One file, read once at start. */
    static final class Asset {
        private static final Map<String, String> TYPES = Map.of(
                "css", "text/css;charset=UTF-8",
                "js", "text/javascript;charset=UTF-8",
                "svg", "image/svg+xml",
                "woff2", "font/woff2");

        private final String name;
        private final String hash;
        private final byte[] bytes;

        private Asset(String name, String hash, byte[] bytes) {
            this.name = name;
            this.hash = hash;
            this.bytes = bytes;
        }

        static Asset of(String name, byte[] bytes) {
            try {
                byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
                return new Asset(name, HexFormat.of().formatHex(digest, 0, 8), bytes);
            } catch (NoSuchAlgorithmException impossible) {
                throw new IllegalStateException(impossible);
            }
        }

        String name() {
            return name;
        }

        String path() {
            return "/assets/" + hash + "/" + name;
        }

        String hash() {
            return hash;
        }

        String type() {
            return TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "application/octet-stream");
        }

        byte[] bytes() {
            return bytes.clone();
        }
    }
}
