package org.telemaque.xapi.validation;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.telemaque.xapi.value.Iri;
import org.telemaque.xapi.value.IsoDuration;
import org.telemaque.xapi.value.LanguageTag;
import org.telemaque.xapi.value.Timestamps;
import org.telemaque.xapi.value.UuidText;
import org.telemaque.xapi.value.XapiVersion;

/** The formats that single values follow (xAPI 1.0.3, Data 4). */
final class Formats {
    static final Rule ANYTHING = (value, place) -> {};
    static final Rule TEXT = text(text -> true, "must be a text");
    static final Rule IRI = text(Iri::isIri, "must be an IRI with its scheme");
    static final Rule UUID =
            text(UuidText::isUuid, "must be a UUID of 8-4-4-4-12 hexadecimal digits (RFC 4122 variant)");
    static final Rule TIMESTAMP = (value, place) -> {
        boolean isMoment = value instanceof JsonString text
                && Timestamps.read(text.getString()).isPresent()
                && (place.follows(XapiVersion.V2_0_0) || text.getString().indexOf(' ') < 0);
        if (!isMoment) {
            place.no("must be an ISO 8601 date and time, whose offset is not minus zero");
        }
    };
    static final Rule DURATION = text(IsoDuration::isDuration, "must be an ISO 8601 duration such as PT4M30.5S or P2W");
    static final Rule LANGUAGE = text(LanguageTag::isTag, "must be a language tag such as fr or en-GB (RFC 5646)");
    private static final Rule VERSION_1 = text(matches("1\\.0(?:\\.\\d+)?"), "must be 1.0 or 1.0.x");
    private static final Rule VERSION_2 = text(matches("[12]\\.0(?:\\.\\d+)?"), "must be 1.0, 1.0.x, 2.0 or 2.0.x");
    static final Rule VERSION =
            (value, place) -> (place.follows(XapiVersion.V2_0_0) ? VERSION_2 : VERSION_1).check(value, place);
    static final Rule MBOX = text(matches("(?i)mailto:[^@\\s]+@[^@\\s]+"), "must be mailto: and one mail address");
    static final Rule SHA1 = text(matches("(?i)[0-9a-f]{40}"), "must be a SHA-1 of 40 hexadecimal digits");
    static final Rule SHA2 = text(
            matches("(?i)(?:[0-9a-f]{56}|[0-9a-f]{64}|[0-9a-f]{96}|[0-9a-f]{128})"),
            "must be a SHA-2 in hexadecimal digits");
    static final Rule MEDIA_TYPE = text(matches("[\\w!#$&^.+-]+/[\\w!#$&^.+-]+(?:\\s*;.*)?"), "must be a media type");
    static final Rule FLAG = (value, place) -> {
        if (value != JsonValue.TRUE && value != JsonValue.FALSE) {
            place.no("must be true or false");
        }
    };
    static final Rule DECIMAL = (value, place) -> {
        if (!(value instanceof JsonNumber)) {
            place.no("must be a number");
        }
    };
    static final Rule LENGTH = (value, place) -> {
        if (!(value instanceof JsonNumber number)
                || number.bigDecimalValue().signum() < 0
                || number.bigDecimalValue().stripTrailingZeros().scale() > 0
                || number.bigDecimalValue().precision()
                                - number.bigDecimalValue().scale()
                        > 18) {
            place.no("must be a whole number of bytes, not negative");
        }
    };
    static final Rule LANGUAGE_MAP = map(
            "must be a language map, a JSON object",
            LanguageTag::isTag,
            "is not a language tag such as fr or en-GB (RFC 5646)",
            TEXT);
    static final Rule EXTENSIONS = map(
            "must be extensions, a JSON object",
            Iri::isIri,
            "is not an IRI, as the name of an extension must be",
            ANYTHING);

    private Formats() {}

    static Rule text(Predicate<String> shape, String sentence) {
        return (value, place) -> {
            if (!(value instanceof JsonString text) || !shape.test(text.getString())) {
                place.no(sentence);
            }
        };
    }

    static Rule word(Collection<String> words) {
        return text(words::contains, "must be " + (words.size() == 1 ? "" : "one of ") + String.join(", ", words));
    }

    static Rule word(String only) {
        return word(List.of(only));
    }

    static Rule listOf(Rule item) {
        return (value, place) -> {
            if (value instanceof JsonArray items) {
                eachOf(items, item, place);
            } else {
                place.no("must be a JSON array");
            }
        };
    }

    /** A list that must not be empty. */
    static Rule filledListOf(Rule item) {
        Rule list = listOf(item);
        return (value, place) -> {
            list.check(value, place);
            if (value instanceof JsonArray items && items.isEmpty()) {
                place.no("must not be empty");
            }
        };
    }

    static Rule oneOrMore(Rule item) {
        Rule many = listOf(item);
        return (value, place) -> (value instanceof JsonArray ? many : item).check(value, place);
    }

    private static void eachOf(JsonArray items, Rule item, Place place) {
        for (int index = 0; index < items.size(); index++) {
            item.check(items.get(index), place.item(index));
        }
    }

    private static Rule map(String sentence, Predicate<String> key, String keySentence, Rule part) {
        return (value, place) -> {
            if (value instanceof JsonObject map) {
                map.keySet().stream()
                        .filter(key.negate())
                        .forEach(name -> place.member(name).no(keySentence));
                map.forEach((name, item) -> part.check(item, place.member(name)));
            } else {
                place.no(sentence);
            }
        };
    }

    private static Predicate<String> matches(String pattern) {
        return Pattern.compile(pattern).asMatchPredicate();
    }
}
