package org.telemaque.lti.deeplinking;

import org.telemaque.lti.message.DeepLinkingSettingsClaim;
import org.telemaque.lti.security.Registration;

/**
 * What an answer needs to know of its request, while somebody chooses.
 *
 * @param registration who asked
 * @param deploymentId in which deployment
 * @param settings what may be chosen, as the launch said it
 */
public record DeepLinkingRequest(Registration registration, String deploymentId, DeepLinkingSettingsClaim settings) {}
