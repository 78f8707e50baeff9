package org.telemaque.courseware.yaml;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One value of a YAML file with the line it stands on; whoever asks has had the schema checked before. */
public record Yaml(int line, Object value) {

    /** Nothing, for a key that is left out. */
    public static final Yaml NOTHING = new Yaml(0, "");

    /** Whether the mapping has this key. */
    public boolean has(String key) {
        return entries().containsKey(key);
    }

    /** The value of this key, or nothing. */
    public Yaml at(String key) {
        return entries().getOrDefault(key, NOTHING);
    }

    /** The value at this path, or its nearest parent. */
    public Yaml nearest(String... path) {
        Yaml nearest = this;
        for (String step : path) {
            Optional<Yaml> next = nearest.step(step);
            if (next.isEmpty()) {
                return nearest;
            }
            nearest = next.get();
        }
        return nearest;
    }

    private Optional<Yaml> step(String step) {
        if (value instanceof List<?> && step.chars().allMatch(Character::isDigit)) {
            return items().stream().skip(Long.parseLong(step)).findFirst();
        }
        return Optional.ofNullable(entries().get(step));
    }

    /** The text of this key. */
    public String text(String key) {
        return at(key).text();
    }

    /** The value as text. */
    public String text() {
        return value.toString();
    }

    /** The whole number of this key. */
    public int number(String key, int otherwise) {
        return at(key).value instanceof BigDecimal number ? number.intValue() : otherwise;
    }

    /** The exact number of this key. */
    public BigDecimal decimal(String key) {
        return at(key).value instanceof BigDecimal number ? number : BigDecimal.ZERO;
    }

    /** Whether this key says true. */
    public boolean truth(String key) {
        return Boolean.TRUE.equals(at(key).value);
    }

    /** The texts of a list. */
    public List<String> texts(String key) {
        return at(key).items().stream().map(Yaml::text).toList();
    }

    /** The items of a list; one item of a single value; none of nothing. */
    public List<Yaml> items() {
        List<Yaml> items = new ArrayList<>();
        if (value instanceof List<?> list) {
            list.forEach(item -> items.add((Yaml) item));
        } else if (!NOTHING.equals(this)) {
            items.add(this);
        }
        return items;
    }

    /** The entries of a mapping, in the order of the file; none of anything else. */
    public Map<String, Yaml> entries() {
        Map<String, Yaml> entries = new LinkedHashMap<>();
        if (value instanceof Map<?, ?> map) {
            map.forEach((key, inner) -> entries.put(key.toString(), (Yaml) inner));
        }
        return entries;
    }

    /** The texts of a mapping. */
    public Map<String, String> textsByKey() {
        Map<String, String> texts = new LinkedHashMap<>();
        entries().forEach((key, inner) -> texts.put(key, inner.text()));
        return texts;
    }

    /** The whole numbers of a mapping. */
    public Map<String, Integer> numbersByKey() {
        Map<String, Integer> numbers = new LinkedHashMap<>();
        entries().keySet().forEach(key -> numbers.put(key, number(key, 0)));
        return numbers;
    }
}
