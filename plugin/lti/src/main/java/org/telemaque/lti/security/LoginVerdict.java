package org.telemaque.lti.security;

/** What comes of reading a login initiation: a request, or the reason for which it is refused. */
public sealed interface LoginVerdict permits LoginRequest, LtiRejection {}
