package org.telemaque.xapi.broken.container;

import jakarta.inject.Inject;

/** A specimen: it wants a container around it. */
public class WantsAContainer {
    @Inject
    String wanted;
}
