package org.telemaque.lrs.statement;

import java.util.List;
import org.telemaque.xapi.statement.Agent;

/** Whose statements may be read. */
public sealed interface Reach {
    /** What a statement {@code s} must fulfil, as a condition of SQL. */
    String condition();

    /** What is bound in the condition, in order. */
    List<Object> bound();

    /**
     * Those of one tenant.
     *
     * @param tenant its name
     */
    record Of(String tenant) implements Reach {
        @Override
        public String condition() {
            return "s.tenant = ?";
        }

        @Override
        public List<Object> bound() {
            return List.of(tenant);
        }
    }

    /**
     * Those of one tenant that one author vouches for.
     *
     * @param tenant its name
     * @param author who stored them
     */
    record Mine(String tenant, Agent author) implements Reach {
        @Override
        public String condition() {
            return "s.tenant = ? and exists (select 1 from lrs_mention w where w.role = 'W' and w.mention_key = ?"
                    + " and w.stored = s.stored and w.id = s.id and w.tenant = s.tenant)";
        }

        @Override
        public List<Object> bound() {
            return List.of(
                    tenant,
                    Mention.of(Mention.Role.AUTHORITY, author.identifier()).key());
        }
    }

    /** Those of all tenants. */
    record Everyone() implements Reach {
        @Override
        public String condition() {
            return "1 = 1";
        }

        @Override
        public List<Object> bound() {
            return List.of();
        }
    }
}
