package org.telemaque.lrs.protocol;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.telemaque.xapi.value.XapiVersion;

/** Turns a request in the form syntax of 1.0.3 into the one that it stands for (xAPI 1.0.3, Communication 1.3). */
@Provider
@PreMatching
public class AlternateFilter implements ContainerRequestFilter {
    private static final String METHOD = "method";
    private static final String CONTENT = "content";
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final Set<String> METHODS =
            Set.of(HttpMethod.GET, HttpMethod.PUT, HttpMethod.POST, HttpMethod.DELETE, HttpMethod.HEAD);
    private static final Set<String> CARRYING = Set.of(HttpMethod.PUT, HttpMethod.POST);
    private static final Set<String> HEADERS = Set.of(
            "authorization", "x-experience-api-version", "content-type", "content-length", "if-match", "if-none-match");

    @Override
    public void filter(ContainerRequestContext request) throws IOException {
        MultivaluedMap<String, String> query = query(request);
        if (request.getMethod().equals(HttpMethod.POST) && query.containsKey(METHOD)) {
            String method = String.valueOf(query.getFirst(METHOD));
            if (query.size() > 1 || query.get(METHOD).size() > 1 || !METHODS.contains(method)) {
                throw Refusal.of(
                        "method must stand alone in the address and name a method; all else goes into the form.");
            }
            turn(request, method, FormFields.read(Body.bytes(request.getEntityStream())));
        }
    }

    private static MultivaluedMap<String, String> query(ContainerRequestContext request) {
        try {
            return request.getUriInfo().getQueryParameters();
        } catch (IllegalArgumentException undecodable) {
            throw Refusal.of("The address cannot be decoded.");
        }
    }

    private static void turn(ContainerRequestContext request, String method, Map<String, String> form) {
        if (!Objects.requireNonNullElse(request.getHeaderString("Content-Type"), "")
                .toLowerCase(Locale.ROOT)
                .startsWith(FORM)) {
            throw Refusal.of("Send the form as " + FORM + ".");
        }
        byte[] content = form.getOrDefault(CONTENT, "").getBytes(StandardCharsets.UTF_8);
        if (CARRYING.contains(method) && !form.containsKey(CONTENT)) {
            throw Refusal.of("The form must have the field content.");
        }
        setHeaders(request, form);
        if (VersionFilter.asked(request).filter(XapiVersion.V2_0_0::equals).isPresent()) {
            throw Refusal.of("xAPI 2.0 has no form syntax; send the request itself.");
        }
        setParameters(request, form);
        request.setMethod(method);
        request.setEntityStream(new ByteArrayInputStream(content));
    }

    private static void setHeaders(ContainerRequestContext request, Map<String, String> form) {
        request.getHeaders().put("Content-Type", List.of("application/json"));
        request.getHeaders().remove("Content-Length");
        form.forEach((name, value) -> {
            if (isHeader(name) && !name.equalsIgnoreCase("Content-Length")) {
                request.getHeaders().put(name, List.of(value));
            }
        });
    }

    private static void setParameters(ContainerRequestContext request, Map<String, String> form) {
        String query = form.entrySet().stream()
                .filter(field -> !isHeader(field.getKey()) && !field.getKey().equals(CONTENT))
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        String address = request.getUriInfo().getRequestUri().toString().replaceFirst("\\?.*", "");
        request.setRequestUri(URI.create(query.isEmpty() ? address : address + "?" + query));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static boolean isHeader(String name) {
        return HEADERS.contains(name.toLowerCase(Locale.ROOT));
    }
}
