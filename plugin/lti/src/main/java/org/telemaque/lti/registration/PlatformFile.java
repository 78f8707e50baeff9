package org.telemaque.lti.registration;

import java.net.URI;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.telemaque.lti.message.Role;
import org.telemaque.lti.message.RoleVocabulary;
import org.telemaque.lti.registration.PlatformDescription.Tenants;
import org.telemaque.lti.security.Registration;

/** Reads the opened content of a platform file: a description, or all its defects. */
public final class PlatformFile {
    /** The words for what a role may do; nobody becomes an administrator by a file. */
    public static final Set<String> DUTIES = Set.of("LEARNER", "MENTOR", "TRAINER", "REVIEWER", "AUTHOR");

    private static final Set<String> KEYS = Set.of(
            "name",
            "issuer",
            "clientId",
            "authorizationEndpoint",
            "tokenEndpoint",
            "jwksUri",
            "deploymentIds",
            "tokenAudience",
            "tenant",
            "tenants",
            "timeZone",
            "duties",
            "frameOrigins",
            "anonymous");
    /** Under this name the record store keeps what the operator's own credential writes. */
    private static final String RESERVED_TENANT = "default";

    private static final String TENANT = "[A-Za-z0-9._-]{1,80}";
    private static final String ORIGIN = "https://(\\*\\.)?[A-Za-z0-9.-]+(:\\d{1,5})?";

    /** What came of reading a file. */
    public sealed interface Reading {}

    /**
     * The file is right.
     *
     * @param description what it says
     */
    public record Read(PlatformDescription description) implements Reading {}

    /**
     * The file is wrong.
     *
     * @param defects all that is wrong with it, at least one
     */
    public record Faulty(List<Defect> defects) implements Reading {
        /** Keeps its own copy. */
        public Faulty {
            defects = List.copyOf(defects);
        }
    }

    private final FileValues values;
    private final boolean loopbackAllowed;

    private PlatformFile(FileValues values, boolean loopbackAllowed) {
        this.values = values;
        this.loopbackAllowed = loopbackAllowed;
    }

    /** Reads a file's content; plain http on this machine is right only where loopback is allowed. */
    public static Reading read(String file, Map<?, ?> content, boolean loopbackAllowed) {
        FileValues values = new FileValues(file, content);
        PlatformDescription description = new PlatformFile(values, loopbackAllowed).description();
        return values.defects().isEmpty() ? new Read(description) : new Faulty(values.defects());
    }

    private PlatformDescription description() {
        values.onlyKeys(KEYS);
        String issuer = values.text("issuer", 255);
        URI authorization = endpoint("authorizationEndpoint");
        URI token = endpoint("tokenEndpoint");
        Registration registration = new Registration(
                issuer,
                values.text("clientId", 255),
                new Registration.Endpoints(
                        authorization, token, endpoint("jwksUri"), values.textOr("tokenAudience", token.toString())),
                deployments());
        return new PlatformDescription(
                values.text("name", 200),
                registration,
                new Tenants(tenant("tenant", values.textOr("tenant", values.nameOfFile())), tenants()),
                timeZone(),
                duties(),
                frameOrigins(Stream.of(issuer, authorization.toString())),
                anonymous());
    }

    /** Refused unless the file says otherwise in so many words. */
    private boolean anonymous() {
        String said = values.textOr("anonymous", "refused");
        if (!Set.of("refused", "allowed").contains(said)) {
            values.defect("anonymous", "must be refused or allowed, not " + said);
        }
        return said.equals("allowed");
    }

    private URI endpoint(String key) {
        return values.endpoint(key, loopbackAllowed);
    }

    private Registration.Deployments deployments() {
        if ("any".equals(values.raw("deploymentIds"))) {
            return Registration.Deployments.learnt();
        }
        List<String> ids = values.texts("deploymentIds");
        if (ids.isEmpty()) {
            values.defect("deploymentIds", "must be the word any, or a list of at least one deployment");
        }
        return Registration.Deployments.only(Set.copyOf(ids));
    }

    private String tenant(String key, String tenant) {
        if (tenant.equalsIgnoreCase(RESERVED_TENANT)) {
            values.defect(
                    key, "the tenant " + tenant + " is reserved for the operator; give this company another name");
        } else if (!tenant.matches(TENANT)) {
            values.defect(key, "a tenant is 1 to 80 letters, digits, dots, hyphens or underscores, not " + tenant);
        }
        return tenant;
    }

    private Map<String, String> tenants() {
        Map<String, String> tenants = new LinkedHashMap<>();
        values.map("tenants")
                .forEach((deployment, tenant) -> tenants.put(deployment, tenant("tenants", tenant.toString())));
        return tenants;
    }

    private String timeZone() {
        String zone = values.textOr("timeZone", "");
        if (!zone.isEmpty() && !ZoneId.getAvailableZoneIds().contains(zone)) {
            values.defect("timeZone", "must be a zone like Europe/Paris, not " + zone);
        }
        return zone;
    }

    private Map<String, Set<String>> duties() {
        Map<String, Set<String>> duties = new LinkedHashMap<>();
        values.map("duties").forEach((role, words) -> {
            if (Role.parse(role).vocabulary() != RoleVocabulary.MEMBERSHIP) {
                values.defect("duties", role + " is no role of a course; others give no right inside a course");
            }
            duties.put(role, duties(words));
        });
        return duties;
    }

    private Set<String> duties(Object words) {
        List<?> list = words instanceof List<?> several ? several : List.of(words);
        Set<String> duties = list.stream()
                .map(word -> word.toString().toUpperCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet());
        if (!DUTIES.containsAll(duties)) {
            values.defect("duties", "a duty is learner, mentor, trainer, reviewer or author, not " + words);
        }
        return duties;
    }

    private List<String> frameOrigins(Stream<String> usual) {
        List<String> listed = values.texts("frameOrigins");
        for (String origin : listed) {
            if (!origin.matches(ORIGIN) && !(loopbackAllowed && origin.matches(FileValues.LOCAL_ORIGIN))) {
                values.defect(
                        "frameOrigins", "must be like https://lms.example.com or https://*.example.com, not " + origin);
            }
        }
        return listed.isEmpty() ? usual.flatMap(Origin::of).distinct().toList() : listed;
    }
}
