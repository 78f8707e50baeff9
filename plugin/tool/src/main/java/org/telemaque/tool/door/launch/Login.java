package org.telemaque.tool.door.launch;

import java.util.UUID;

/**
 * A login that has begun and waits for its launch.
 *
 * @param state what the launch must bring back; only its hash is stored
 * @param nonce what the token must repeat
 * @param proofHash the hash of what the browser must show
 * @param platform whom the browser was sent to
 * @param targetLinkUri where the login wanted to go
 * @param query the platform's own parameters, to begin again in another window
 */
record Login(String state, String nonce, String proofHash, UUID platform, String targetLinkUri, String query) {}
