package org.telemaque.tool.foundation.throttle;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.telemaque.lti.transport.WebOrigin;

/** Where this request comes from: the server has already put a trusted proxy's client in the proxy's place. */
@RequestScoped
public class Caller {
    private static final int NETWORK_BYTES = 8;
    private static final Pattern LITERAL = Pattern.compile("[0-9.]+|[0-9a-fA-F:.]*:[0-9a-fA-F:.]*(%.*)?");

    private final HttpServletRequest request;
    private final String base;

    /** For the container; our own address, where the operator has set one. */
    @Inject
    public Caller(
            HttpServletRequest request, @ConfigProperty(name = "telemaque.base.url", defaultValue = " ") String base) {
        this.request = request;
        this.base = base;
    }

    @SuppressWarnings("NullAway")
    Caller() {
        this(null, ""); // the container's proxy never uses it
    }

    /** The address; of IPv6 the network, since each machine has as many addresses as it likes. */
    public String address() {
        return network(String.valueOf(request.getRemoteAddr()));
    }

    /**
     * Whether another site may have made a browser ask. A browser says of what a page of ours sends that it is of the same origin;
     * an older one, or one behind a proxy that drops what it does not know, says only which origin that is. A program that is no
     * browser says neither.
     */
    public boolean mayBeSentByAnotherSite() {
        String site = header("Sec-Fetch-Site");
        String origin = header("Origin");
        return site.isEmpty() ? !origin.isEmpty() && !isOurs(origin) : !site.equals("same-origin");
    }

    private boolean isOurs(String origin) {
        String here = base.isBlank()
                ? request.getScheme() + "://" + request.getServerName() + ":" + request.getServerPort()
                : base.strip();
        return WebOrigin.of(origin).stream()
                .anyMatch(theirs -> WebOrigin.of(here).filter(theirs::equals).isPresent());
    }

    private String header(String name) {
        return Optional.ofNullable(request.getHeader(name)).orElse("");
    }

    static String network(String address) {
        try {
            // Only what is written as an address: no name is ever looked up here.
            return LITERAL.matcher(address).matches() && InetAddress.getByName(address) instanceof Inet6Address longOne
                    ? HexFormat.of().formatHex(Arrays.copyOf(longOne.getAddress(), NETWORK_BYTES))
                    : address;
        } catch (UnknownHostException malformed) {
            return address;
        }
    }
}
