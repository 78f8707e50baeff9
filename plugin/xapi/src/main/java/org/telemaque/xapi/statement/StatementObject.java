package org.telemaque.xapi.statement;

/** What a statement is about (xAPI 1.0.3, Data 2.4.4). */
public sealed interface StatementObject permits Activity, Actor, StatementRef, SubStatement {}
