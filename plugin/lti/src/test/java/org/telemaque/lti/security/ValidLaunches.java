package org.telemaque.lti.security;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.provider.Arguments;
import org.telemaque.lti.message.ClaimName;
import org.telemaque.lti.message.ContextClaim;
import org.telemaque.lti.message.LaunchClaims;
import org.telemaque.lti.message.Role;

/** Launches that must be accepted: the certification's own, and what else a platform may rightly send. */
final class ValidLaunches {
    private static final String MEMBERSHIP = "http://purl.imsglobal.org/vocab/lis/v2/membership";
    private static final String INSTITUTION = "http://purl.imsglobal.org/vocab/lis/v2/institution/person";

    private ValidLaunches() {}

    static Stream<Arguments> all() {
        return Stream.concat(people(), surroundings());
    }

    private static Stream<Arguments> people() {
        return Stream.of(
                roles("Valid Teacher Launch", "Instructor", MEMBERSHIP + "#Instructor"),
                roles("Valid Student Launch", "Learner", MEMBERSHIP + "#Learner"),
                roles(
                        "Valid Teacher Launch with multiple roles",
                        "Administrator,Faculty,Instructor",
                        MEMBERSHIP + "#Instructor",
                        INSTITUTION + "#Faculty",
                        MEMBERSHIP + "#Administrator"),
                roles(
                        "Valid Student Launch with multiple roles",
                        "Learner,Mentor,Student",
                        MEMBERSHIP + "#Learner",
                        INSTITUTION + "#Student",
                        MEMBERSHIP + "#Mentor"),
                roles("Valid Teacher Launch with short role", "Instructor", "Instructor"),
                roles("Valid Student Launch with short role", "Learner", "Learner"),
                roles(
                        "Valid Teacher Launch with unknown role",
                        "http://evil.example/wizard",
                        "http://evil.example/wizard"),
                roles("Valid Student Launch with unknown short role", "unknownrole", "unknownrole"),
                roles("Valid Teacher Launch with no role", ""),
                roles("Valid Launch with an empty role", "", ""),
                person("Valid Launch with email without names", "", "", "ines@example.com"),
                person("Valid Launch with names without email", "Inès", "Ba", ""),
                person("Valid Launch without personal data", "", "", ""));
    }

    private static Stream<Arguments> surroundings() {
        return Stream.of(
                valid("Valid Launch with missing context", good().without(ClaimName.CONTEXT), Map.of("context", "")),
                valid("Valid Launch with a null context", claim(ClaimName.CONTEXT, "null"), Map.of("context", "")),
                valid(
                        "Valid Launch with a new resource link",
                        claim(ClaimName.RESOURCE_LINK, "{\"id\":\"new\"}"),
                        Map.of()),
                valid("Valid Launch with a claim that nobody knows", good().with("https://lms.example/x", 1), Map.of()),
                valid(
                        "Valid Launch with an empty custom value",
                        claim(ClaimName.CUSTOM, "{\"a\":\"\"}"),
                        Map.of("custom", "{a=}")),
                valid(
                        "Valid Launch with an audience in a list",
                        claim("aud", "[\"client-7\"]"),
                        Map.of("context", "course-9")),
                valid("Valid Launch with azp", good().with("azp", "client-7"), Map.of()),
                valid(
                        "Valid Launch with a longest id",
                        good().with("sub", "s".repeat(255)),
                        Map.of("sub", "s".repeat(255))));
    }

    static Map<String, Object> understood(LaunchClaims claims) {
        Map<String, Object> understood = new LinkedHashMap<>();
        understood.put("sub", claims.person().subject());
        understood.put("name", claims.person().displayName());
        understood.put("email", claims.person().email());
        understood.put("context", claims.context().map(ContextClaim::id).orElse(""));
        understood.put("custom", claims.custom().toString());
        understood.put(
                "roles",
                claims.roles().stream()
                        .map(Role::shortName)
                        .collect(Collectors.collectingAndThen(
                                Collectors.toCollection(TreeSet::new), names -> String.join(",", names))));
        return understood;
    }

    private static Arguments roles(String name, String understood, String... roles) {
        String json = Stream.of(roles).map(role -> "\"" + role + "\"").collect(Collectors.joining(",", "[", "]"));
        return valid(name, claim(ClaimName.ROLES, json), Map.of("roles", understood));
    }

    private static Arguments person(String name, String given, String family, String email) {
        GoodLaunch launch = good().without("name");
        Map.of("given_name", given, "family_name", family, "email", email).forEach((claim, value) -> {
            if (!value.isEmpty()) {
                launch.with(claim, value);
            }
        });
        return valid(name, launch, Map.of("name", (given + " " + family).strip(), "email", email));
    }

    private static GoodLaunch good() {
        return new GoodLaunch();
    }

    private static GoodLaunch claim(String name, String json) {
        return good().with(name, GoodLaunch.json(json));
    }

    private static Arguments valid(String name, GoodLaunch launch, Map<String, Object> understood) {
        return Arguments.of(Named.of(name, launch), understood);
    }
}
