package org.telemaque.lrs.statement;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.telemaque.lrs.database.Ticks;
import org.telemaque.xapi.store.StatementQuery;

/**
 * The select that a query becomes: one range of one index gives the order, the other filters are looked up beside it.
 *
 * <p>The text is made of fixed pieces only; whatever was asked for is bound.
 */
final class ListSql {
    private final StringBuilder text = new StringBuilder("select s.tenant, s.id, s.stored, s.json from ");
    private final List<Object> bound = new ArrayList<>();

    private ListSql() {}

    static List<Kept> run(Connection database, Reach reach, StatementQuery query, Window window) throws SQLException {
        ListSql sql = new ListSql();
        sql.from(mentions(query));
        sql.and("not s.voided");
        sql.within(query, window);
        return sql.read(database, reach, query.ascending(), window.size());
    }

    /**
     * Lists what a query asks for, the voided among it; only erasure needs these.
     *
     * <p>A statement that is found both by itself and through one that it refers to is listed twice in a row.
     */
    static List<Kept> runWithVoided(Connection database, Reach reach, StatementQuery query, Window window)
            throws SQLException {
        ListSql sql = new ListSql();
        sql.from(mentions(query));
        sql.within(query, window);
        return sql.read(database, reach, query.ascending(), window.size());
    }

    private List<Kept> read(Connection database, Reach reach, boolean ascending, int size) throws SQLException {
        reach(reach);
        order(ascending, size);
        try (PreparedStatement select = database.prepareStatement(text.toString())) {
            for (int index = 0; index < bound.size(); index++) {
                select.setObject(index + 1, bound.get(index));
            }
            return StatementTable.kept(select);
        }
    }

    /** What the statements must mention, the rarest first. */
    static List<Mention> mentions(StatementQuery query) {
        List<Mention> mentions = new ArrayList<>();
        query.registration().ifPresent(it -> mentions.add(Mention.of(Mention.Role.REGISTRATION, it.toString())));
        query.agent()
                .ifPresent(agent -> mentions.add(
                        Mention.of(agentRole(query), Mentions.identifiers(agent).get(0))));
        query.activity().ifPresent(it -> mentions.add(Mention.of(activityRole(query), it.text())));
        query.verb().ifPresent(it -> mentions.add(Mention.of(Mention.Role.VERB, it.text())));
        return mentions;
    }

    private static Mention.Role agentRole(StatementQuery query) {
        return query.relatedAgents() ? Mention.Role.RELATED_AGENT : Mention.Role.AGENT;
    }

    private static Mention.Role activityRole(StatementQuery query) {
        return query.relatedActivities() ? Mention.Role.RELATED_ACTIVITY : Mention.Role.ACTIVITY;
    }

    private void from(List<Mention> mentions) {
        text.append(mentions.isEmpty() ? "lrs_statement d" : "lrs_mention d")
                .append(" join lrs_statement s on s.tenant = d.tenant and s.id = d.id where 1 = 1");
        mentions.stream()
                .limit(1)
                .forEach(first ->
                        and("d.role = ? and d.mention_key = ?", first.role().letter(), first.key()));
        mentions.stream()
                .skip(1)
                .forEach(mention -> and(
                        "exists (select 1 from lrs_mention m where m.role = ? and m.mention_key = ?"
                                + " and m.stored = d.stored and m.id = d.id and m.tenant = d.tenant and m.via = d.via)",
                        mention.role().letter(),
                        mention.key()));
    }

    private void within(StatementQuery query, Window window) {
        query.since().ifPresent(since -> and("d.stored > ?", Ticks.micros(since)));
        query.until().ifPresent(until -> and("d.stored <= ?", Ticks.micros(until)));
        and("d.stored <= ?", window.through());
        Cursor.Position last = window.after();
        if (query.ascending()) {
            and("d.stored >= ? and (d.stored > ? or d.id > ?)", last.stored(), last.stored(), last.id());
        } else {
            and("d.stored <= ? and (d.stored < ? or d.id < ?)", last.stored(), last.stored(), last.id());
        }
    }

    private void reach(Reach reach) {
        and(reach.condition(), reach.bound().toArray());
    }

    private void order(boolean ascending, int size) {
        text.append(ascending ? " order by d.stored, d.id" : " order by d.stored desc, d.id desc");
        text.append(" fetch first ").append(size).append(" rows only");
    }

    private void and(String condition, Object... values) {
        text.append(" and ").append(condition);
        bound.addAll(List.of(values));
    }

    /**
     * Which part of a list.
     *
     * @param after where the list stands
     * @param through the last moment that may be listed
     * @param size how many statements at most
     */
    record Window(Cursor.Position after, long through, int size) {
        /** What is left of the window after a statement. */
        Window after(Kept last, int more) {
            return new Window(Cursor.Position.of(last), through, Math.max(more, 1));
        }
    }
}
