package org.telemaque.lti.registration;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.telemaque.lti.security.Registration;

/**
 * What a platform file says.
 *
 * @param name what people call the platform
 * @param registration what both sides agreed on
 * @param tenants which company a deployment belongs to
 * @param timeZone where its days end; empty for the tool's own zone
 * @param duties duties that differ from the safe ones, by role: upper-case words
 * @param frameOrigins who may frame our pages
 * @param anonymous whether it may open a link without saying who arrives
 */
public record PlatformDescription(
        String name,
        Registration registration,
        Tenants tenants,
        String timeZone,
        Map<String, Set<String>> duties,
        List<String> frameOrigins,
        boolean anonymous) {

    /** Of a platform that says who arrives. */
    public PlatformDescription(
            String name,
            Registration registration,
            Tenants tenants,
            String timeZone,
            Map<String, Set<String>> duties,
            List<String> frameOrigins) {
        this(name, registration, tenants, timeZone, duties, frameOrigins, false);
    }

    /** Keeps its own copies. */
    public PlatformDescription {
        duties = Map.copyOf(duties);
        frameOrigins = List.copyOf(frameOrigins);
    }

    /**
     * Which company a deployment belongs to.
     *
     * @param standard the company of every deployment that is not listed
     * @param byDeployment the companies of listed deployments, when one registration serves several
     */
    public record Tenants(String standard, Map<String, String> byDeployment) {
        /** Keeps its own copy. */
        public Tenants {
            byDeployment = Map.copyOf(byDeployment);
        }

        /** The company of a deployment. */
        public String of(String deploymentId) {
            return byDeployment.getOrDefault(deploymentId, standard);
        }
    }
}
