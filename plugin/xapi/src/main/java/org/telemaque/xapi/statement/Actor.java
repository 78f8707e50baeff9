package org.telemaque.xapi.statement;

/** Who did it: one agent, or several (xAPI 1.0.3, Data 2.4.2). */
public sealed interface Actor extends StatementObject permits Agent, Group {}
