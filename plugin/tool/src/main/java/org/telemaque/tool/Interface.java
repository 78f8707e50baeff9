package org.telemaque.tool;

import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;

/** Completes the description of what programs call: its name, and nothing that exists in the demo only. */
public class Interface implements OASFilter {
    private static final String CLOCK = "/api/demo/clock";
    private static final String ITS_WISH = "Advance";

    @Override
    public void filterOpenAPI(OpenAPI description) {
        description.setInfo(OASFactory.createInfo()
                .title("Télémaque")
                .version("0.1")
                .description(
                        "What programs call. Pages are for people; /xapi is described by the xAPI specification."));
        if (!isDemo()) {
            description.getPaths().removePathItem(CLOCK);
            description.getComponents().removeSchema(ITS_WISH);
        }
    }

    private static boolean isDemo() {
        return ConfigProvider.getConfig()
                .getOptionalValue("telemaque.demo", Boolean.class)
                .orElse(false);
    }
}
