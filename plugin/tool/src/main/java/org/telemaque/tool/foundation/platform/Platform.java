package org.telemaque.tool.foundation.platform;

import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.telemaque.lti.registration.Origin;
import org.telemaque.lti.registration.PlatformDescription;
import org.telemaque.lti.security.Registration;

/**
 * An LMS that may launch us, or that once could.
 *
 * @param id stays the same for one issuer and client, on every node and after every restart
 * @param description what its file says, or what it registered
 * @param timeZone where its days end
 * @param standing whether it may launch us now
 * @param terms how it was registered, and what it granted
 * @param newcomers how a deployment is met that nobody has decided on
 */
public record Platform(
        UUID id,
        PlatformDescription description,
        ZoneId timeZone,
        Standing standing,
        Terms terms,
        Newcomers newcomers) {

    /** How a deployment is met that launches for the first time, and that nobody has decided on. */
    public enum Newcomers {
        /** It is let in and remembered. */
        LEARNT,
        /** It waits until somebody admits it. */
        ASKED,
        /** It is refused: the platform's file lists all that there are. */
        LISTED;

        /** What is right as long as nobody says otherwise: where one issuer serves many customers, or one deployment was agreed on, somebody is asked. */
        static Newcomers usual(PlatformDescription description, boolean byFile) {
            boolean any = description.registration().deployments().any();
            if (byFile && !any) {
                return LISTED;
            }
            return any && !description.registration().sharesItsIssuer() ? LEARNT : ASKED;
        }
    }

    /**
     * How a platform was registered.
     *
     * @param byFile whether a file of the operator says it
     * @param family the product as the platform names it, or empty
     * @param scopes what the platform granted for good; a file names none, there each launch says it
     * @param remarks what an administrator should look at before trusting it
     */
    public record Terms(boolean byFile, String family, Set<String> scopes, List<String> remarks) {
        /** Of a platform that a file names. */
        public static final Terms FILE = new Terms(true, "", Set.of(), List.of());

        /** Keeps its own copies. */
        public Terms {
            scopes = Set.copyOf(scopes);
            remarks = List.copyOf(remarks);
        }
    }

    /** A platform of a file that may launch us. */
    public Platform(UUID id, PlatformDescription description, ZoneId timeZone) {
        this(id, description, timeZone, Standing.ACTIVE, Terms.FILE, Newcomers.usual(description, true));
    }

    static Platform of(PlatformDescription description, ZoneId usualZone) {
        return new Platform(
                id(description.registration()),
                description,
                description.timeZone().isEmpty() ? usualZone : ZoneId.of(description.timeZone()));
    }

    static UUID id(Registration registration) {
        String key = "platform\n" + registration.issuer() + "\n" + registration.clientId();
        return UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8));
    }

    Platform as(Standing newStanding, Terms newTerms) {
        return new Platform(
                id, description, timeZone, newStanding, newTerms, Newcomers.usual(description, newTerms.byFile()));
    }

    /** The same, where somebody has said how new deployments are met; what a file lists is changed in that file. */
    Platform meeting(Newcomers said) {
        return newcomers == Newcomers.LISTED ? this : new Platform(id, description, timeZone, standing, terms, said);
    }

    /** By what a launch is examined: who launches for the first time is believed first, and met then. */
    public Registration examined() {
        return newcomers == Newcomers.LISTED ? registration() : registration().withEveryDeployment();
    }

    /** Whether a deployment that nobody has decided on may launch us. */
    boolean welcomes(String deployment) {
        return newcomers != Newcomers.ASKED
                || registration().deployments().ids().contains(deployment)
                || description.tenants().byDeployment().containsKey(deployment);
    }

    /** Only the company it was registered for registers again what is not in force. */
    boolean isReplaceableBy(PlatformDescription other) {
        return !terms.byFile()
                && description.tenants().standard().equals(other.tenants().standard())
                && (standing == Standing.REMOVED || standing == Standing.PENDING);
    }

    /** What people call it. */
    public String name() {
        return description.name();
    }

    /** What both sides agreed on. */
    public Registration registration() {
        return description.registration();
    }

    /** Whether it may launch us. */
    public boolean isActive() {
        return standing == Standing.ACTIVE;
    }

    /** The company that a deployment belongs to. */
    public String tenant(String deploymentId) {
        return description.tenants().of(deploymentId);
    }

    /** The companies that its deployments may belong to. */
    public Set<String> tenants() {
        return Stream.concat(
                        Stream.of(description.tenants().standard()),
                        description.tenants().byDeployment().values().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether several companies share it: then it is the operator's, and no one company's to look after. */
    public boolean isShared() {
        return tenants().size() > 1;
    }

    /** Duties that differ from the safe ones, by role. */
    public Map<String, Set<String>> duties() {
        return description.duties();
    }

    /** Whether it may open a link without saying who arrives. */
    public boolean mayStayAnonymous() {
        return description.anonymous();
    }

    /** Whether an origin is one of the platform's own sites: that of its issuer, of its login, or one whose pages frame ours. */
    public boolean owns(String origin) {
        Stream<String> named = Stream.of(
                        registration().issuer(),
                        registration().endpoints().authorization().toString())
                .flatMap(Origin::of);
        return Stream.concat(named, frameOrigins().stream())
                .anyMatch(site -> origin.matches(
                        Pattern.quote(site.toLowerCase(Locale.ROOT)).replace("*", "\\E[a-z0-9-]+(\\.[a-z0-9-]+)*\\Q")));
    }

    /** Who may frame our pages. */
    public List<String> frameOrigins() {
        return description.frameOrigins();
    }
}
