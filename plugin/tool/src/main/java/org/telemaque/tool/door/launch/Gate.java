package org.telemaque.tool.door.launch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.function.Supplier;
import org.telemaque.lti.security.LoginRequest;
import org.telemaque.lti.security.LoginVerdict;
import org.telemaque.tool.foundation.throttle.Caller;
import org.telemaque.tool.foundation.throttle.Throttle;

/** Lets a login or a launch pass, or tells the browser to come back later, before any of it costs much. */
@ApplicationScoped
class Gate {
    private final Throttle throttle;
    private final Caller caller;
    private final Refusals refusals;

    @Inject
    Gate(Throttle throttle, Caller caller, Refusals refusals) {
        this.throttle = throttle;
        this.caller = caller;
        this.refusals = refusals;
    }

    @SuppressWarnings("NullAway")
    Gate() {
        this(null, null, null); // the container's proxy never uses it
    }

    /** Who a login is for, as far as it says; each launch of it has a state of its own. */
    static String visitor(LoginVerdict verdict) {
        return verdict instanceof LoginRequest login ? "login " + login.issuer() + " " + login.loginHint() : "";
    }

    Response orElse(String who, Supplier<Response> passed) {
        // Nobody has shown yet who they are: a stranger elsewhere must not use up a person's allowance.
        String from = who.isEmpty() ? "" : who + " from " + caller.address();
        Duration wait = throttle.wait(from, caller.address());
        return wait.isZero() ? passed.get() : refusals.tooMany(wait);
    }
}
