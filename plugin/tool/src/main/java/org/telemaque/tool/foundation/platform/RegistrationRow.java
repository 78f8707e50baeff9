package org.telemaque.tool.foundation.platform;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.telemaque.lti.registration.PlatformDescription;
import org.telemaque.lti.security.Registration;

/** A registration that was made by an invitation, not by a file. */
@Entity
@Table(name = "platform_registration")
@SuppressWarnings("NullAway.Init") // filled by the constructor or by the persistence provider
class RegistrationRow {
    @Id
    UUID id;

    String name;
    String tenant;
    String issuer;
    String client;

    @Column(name = "authorization_endpoint")
    String authorization;

    @Column(name = "token_endpoint")
    String token;

    @Column(name = "key_set")
    String keySet;

    @Column(name = "token_audience")
    String tokenAudience;

    /** The one that the platform named; empty when they are learnt at launch. */
    String deployment = "";

    @Column(name = "frame_origins")
    String frameOrigins;

    String scopes;
    String family;
    String remarks;

    @Column(name = "registered_at")
    Instant registeredAt;

    protected RegistrationRow() {}

    RegistrationRow(UUID id) {
        this.id = id;
    }

    /** Takes over what was agreed on; the same platform may register again. */
    void agrees(PlatformDescription description, Platform.Terms terms, Instant now) {
        Registration registration = description.registration();
        Registration.Endpoints endpoints = registration.endpoints();
        name = description.name();
        tenant = description.tenants().standard();
        issuer = registration.issuer();
        client = registration.clientId();
        authorization = endpoints.authorization().toString();
        token = endpoints.token().toString();
        keySet = endpoints.keySet().toString();
        tokenAudience = endpoints.tokenAudience();
        deployment = registration.deployments().ids().stream().findFirst().orElse("");
        frameOrigins = text(description.frameOrigins().stream());
        scopes = text(terms.scopes().stream().sorted());
        family = terms.family();
        remarks = text(terms.remarks().stream());
        registeredAt = now;
    }

    /** Somebody says anew which pages may frame ours. */
    void isFramedBy(List<String> origins) {
        frameOrigins = text(origins.stream());
    }

    PlatformDescription description() {
        Registration registration = new Registration(
                issuer,
                client,
                new Registration.Endpoints(
                        URI.create(authorization), URI.create(token), URI.create(keySet), tokenAudience),
                deployment.isEmpty()
                        ? Registration.Deployments.learnt()
                        : Registration.Deployments.only(Set.of(deployment)));
        return new PlatformDescription(
                name,
                registration,
                new PlatformDescription.Tenants(tenant, Map.of()),
                "",
                Map.of(),
                lines(frameOrigins).toList());
    }

    Platform.Terms terms() {
        return new Platform.Terms(
                false,
                family,
                lines(scopes).collect(Collectors.toUnmodifiableSet()),
                lines(remarks).toList());
    }

    private static String text(Stream<String> lines) {
        return lines.map(line -> line.replaceAll("\\s+", " ")).collect(Collectors.joining("\n"));
    }

    private static Stream<String> lines(String text) {
        return List.of(text.split("\n", -1)).stream().filter(line -> !line.isEmpty());
    }
}
