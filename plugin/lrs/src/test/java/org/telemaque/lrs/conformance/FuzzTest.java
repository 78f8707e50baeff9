package org.telemaque.lrs.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.telemaque.xapi.value.XapiVersion;

/** Whatever a stranger sends, the store answers; it never fails. */
class FuzzTest {
    private static final int TRIES = 300;
    private static final List<String> PATHS = List.of(
            "statements",
            "activities",
            "activities/state",
            "activities/profile",
            "agents",
            "agents/profile",
            "about",
            "extensions/erasure");
    private static final List<String> METHODS = List.of("GET", "PUT", "POST", "DELETE", "HEAD", "OPTIONS", "PATCH");
    private static final List<String> NAMES = List.of(
            "statementId",
            "voidedStatementId",
            "agent",
            "verb",
            "activity",
            "registration",
            "since",
            "until",
            "limit",
            "format",
            "attachments",
            "more",
            "activityId",
            "stateId",
            "profileId",
            "method",
            "ascending",
            "junk");
    private static final List<String> TYPES = List.of(
            "application/json",
            "multipart/mixed; boundary=b",
            "multipart/mixed",
            "text/plain",
            "application/x-www-form-urlencoded",
            "a",
            "application/json; charset=x",
            "*/*");
    private static final List<String> VALUES = List.of(
            "",
            "x",
            "x:y",
            "{}",
            "[]",
            "null",
            "true",
            "false",
            "-1",
            "0",
            "99999999999",
            "7ccd3322-e1a5-411a-a67d-6a735c76f119",
            "2026-11-21T10:00:00Z",
            "+999999999-01-01T00:00:00Z",
            "9999-12-31T23:59:59Z",
            "{\"mbox\":\"mailto:a@b.example\"}",
            "{\"objectType\":\"Group\",\"member\":[]}",
            "\u0000",
            "\uFFFF",
            "é",
            "ids",
            "canonical",
            "%",
            "eyJ9",
            "eyIvc3RvcmVkIjoxfQ",
            "GET",
            "PUT");

    @BothEditions
    void aRequestOfOddPartsIsAnswered(XapiVersion edition) {
        Random chance = new Random(edition.number().hashCode());
        for (int count = 0; count < TRIES; count++) {
            String path = pick(chance, PATHS);
            String method = pick(chance, METHODS);
            String[] parameters = parameters(chance);
            String body = body(chance);
            Answer answer = Lrs.in(edition)
                    .with("Content-Type", pick(chance, TYPES))
                    .with("If-Match", pick(chance, List.of("*", "\"", "\"x\"", ",", "W/")))
                    .send(method, path, HttpRequest.BodyPublishers.ofString(body), parameters);
            assertThat(answer.status())
                    .as("%s %s %s %s: %s", method, path, List.of(parameters), body, answer.text())
                    .isLessThan(500);
        }
    }

    @BothEditions
    void aStatementWithOneOddPlaceIsAnswered(XapiVersion edition) {
        Random chance = new Random(edition.number().hashCode());
        String sound = Draft.fresh()
                .with("result", "{\"score\":{\"scaled\":0.5},\"duration\":\"PT1S\",\"success\":true}")
                .with("context.contextActivities.parent", "[{\"id\":\"x:y\",\"definition\":{\"name\":{\"en\":\"n\"}}}]")
                .with("attachments", "[]")
                .toString();
        for (int count = 0; count < TRIES; count++) {
            byte[] bytes = sound.getBytes(StandardCharsets.UTF_8);
            int place = chance.nextInt(bytes.length);
            bytes[place] = (byte) pick(chance, List.of("{", "}", "[", "]", "\"", ":", ",", "0", "n", "\\", "\u0001"))
                    .charAt(0);
            assertThat(Lrs.in(edition).post("statements", bytes).status())
                    .as(new String(bytes, StandardCharsets.UTF_8))
                    .isIn(200, 400, 409);
        }
    }

    private static String[] parameters(Random chance) {
        String[] parameters = new String[2 * chance.nextInt(4)];
        for (int index = 0; index < parameters.length; index += 2) {
            parameters[index] = pick(chance, NAMES);
            parameters[index + 1] = pick(chance, VALUES);
        }
        return parameters;
    }

    private static String body(Random chance) {
        return switch (chance.nextInt(5)) {
            case 0 -> "";
            case 1 -> Draft.fresh().toString();
            case 2 -> "[".repeat(2000);
            case 3 -> "--b\r\nContent-Type: application/json\r\n\r\n" + pick(chance, VALUES) + "\r\n--b--";
            default -> pick(chance, VALUES) + "=" + pick(chance, VALUES);
        };
    }

    private static String pick(Random chance, List<String> some) {
        return some.get(chance.nextInt(some.size()));
    }
}
