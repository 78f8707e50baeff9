package org.telemaque.courseware.yaml;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.schema.CoreSchema;
import org.telemaque.courseware.pack.Defect.Spot;
import org.telemaque.courseware.pack.Findings;
import org.telemaque.courseware.pack.Rule;

/** Reads YAML 1.2 with lines; anchors, aliases and double keys are refused, since no author needs them. */
public final class YamlParser {

    /** Longer numbers belong into no course and would only cost memory. */
    private static final Pattern NUMBER = Pattern.compile("[-+]?\\d{1,15}(\\.\\d{1,10})?");

    private final String file;
    private final Findings findings;

    /** A parser that notes what is wrong with this file. */
    public YamlParser(String file, Findings findings) {
        this.file = file;
        this.findings = findings;
    }

    /** The value of the whole file; nothing when it is empty or broken. */
    public Optional<Yaml> parse(String text) {
        LoadSettings settings = LoadSettings.builder()
                .setLabel(file)
                .setSchema(new CoreSchema())
                .setMaxAliasesForCollections(0)
                .build();
        try {
            return new Compose(settings).composeString(text).map(this::value);
        } catch (MarkedYamlEngineException fault) {
            int line = fault.getProblemMark().map(mark -> mark.getLine() + 1).orElse(0);
            broken(line, String.valueOf(fault.getProblem()));
        } catch (YamlEngineException fault) {
            broken(0, String.valueOf(fault.getMessage()));
        }
        return Optional.empty();
    }

    private void broken(int line, String problem) {
        findings.add(
                Rule.E1,
                new Spot(file, line),
                "Ce fichier n’est pas du YAML lisible (" + problem + ").",
                "This file is not readable YAML (" + problem + ").");
    }

    private Yaml value(Node node) {
        if (node.getAnchor().isPresent()) {
            broken(line(node), "anchor");
        }
        if (node instanceof MappingNode mapping) {
            return new Yaml(line(node), mapping(mapping));
        } else if (node instanceof SequenceNode sequence) {
            List<Yaml> items = new ArrayList<>();
            sequence.getValue().forEach(item -> items.add(value(item)));
            return new Yaml(line(node), items);
        }
        return new Yaml(line(node), scalar((ScalarNode) node));
    }

    private Map<String, Yaml> mapping(MappingNode mapping) {
        Map<String, Yaml> entries = new LinkedHashMap<>();
        for (NodeTuple tuple : mapping.getValue()) {
            String key = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "?";
            int line = line(tuple.getKeyNode());
            if (entries.containsKey(key)) {
                findings.add(
                        Rule.E1,
                        new Spot(file, line),
                        "La clé « " + key + " » est écrite deux fois.",
                        "The key “" + key + "” is written twice.");
            }
            entries.put(key, new Yaml(line, value(tuple.getValueNode()).value()));
        }
        return entries;
    }

    private Object scalar(ScalarNode node) {
        String text = node.getValue();
        if (node.getTag().equals(Tag.BOOL)) {
            return Boolean.valueOf(text);
        }
        boolean numeric = node.getTag().equals(Tag.INT) || node.getTag().equals(Tag.FLOAT);
        return numeric && NUMBER.matcher(text).matches() ? new BigDecimal(text) : text;
    }

    private static int line(Node node) {
        return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(0);
    }
}
