package org.telemaque.courseware.yaml;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.telemaque.courseware.pack.Defect.Spot;
import org.telemaque.courseware.pack.Findings;
import org.telemaque.courseware.pack.Rule;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Checks YAML values against the published JSON Schemas, one per kind of file. */
public final class Schemas implements Shapes {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Map<String, Schema> byKind = new ConcurrentHashMap<>();

    /** Made when the first file is checked, for it takes a second of a start that checks none. */
    private static final class Registry {
        static final SchemaRegistry DRAFT_2020 = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    }

    @Override
    public boolean check(String kind, String file, Yaml yaml, Findings findings) {
        JsonNode json = json(yaml);
        List<Error> english = validate(kind, json, Locale.ENGLISH);
        if (english.isEmpty()) {
            return true;
        }
        List<Error> french = validate(kind, json, Locale.FRENCH);
        for (int i = 0; i < english.size(); i++) {
            Error fault = english.get(i);
            Spot spot = new Spot(file, yaml.nearest(path(fault)).line());
            String place = String.valueOf(fault.getInstanceLocation());
            findings.add(Rule.E1, spot, place + " " + french.get(i).getMessage(), place + " " + fault.getMessage());
        }
        return false;
    }

    private List<Error> validate(String kind, JsonNode json, Locale locale) {
        return byKind.computeIfAbsent(kind, this::load)
                .validate(json, context -> context.executionConfig(config -> config.locale(locale)));
    }

    private Schema load(String kind) {
        String resource = "/schema/" + kind + ".schema.json";
        try (InputStream schema = Schemas.class.getResourceAsStream(resource)) {
            if (schema == null) {
                throw new IllegalStateException("No schema " + resource);
            }
            return Registry.DRAFT_2020.getSchema(
                    new String(schema.readAllBytes(), StandardCharsets.UTF_8), InputFormat.JSON);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String[] path(Error fault) {
        return IntStream.range(0, fault.getInstanceLocation().getNameCount())
                .mapToObj(i -> fault.getInstanceLocation().getName(i))
                .toArray(String[]::new);
    }

    private static JsonNode json(Yaml yaml) {
        if (yaml.value() instanceof Map<?, ?>) {
            ObjectNode object = JSON.objectNode();
            yaml.entries().forEach((key, inner) -> object.set(key, json(inner)));
            return object;
        } else if (yaml.value() instanceof List<?>) {
            ArrayNode array = JSON.arrayNode();
            yaml.items().forEach(item -> array.add(json(item)));
            return array;
        } else if (yaml.value() instanceof BigDecimal number) {
            return number.scale() <= 0 ? JSON.numberNode(number.toBigInteger()) : JSON.numberNode(number);
        } else if (yaml.value() instanceof Boolean truth) {
            return JSON.booleanNode(truth);
        }
        return JSON.stringNode(yaml.text());
    }
}
