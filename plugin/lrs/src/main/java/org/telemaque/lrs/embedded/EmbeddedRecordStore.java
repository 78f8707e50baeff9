package org.telemaque.lrs.embedded;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.telemaque.lrs.database.DatabaseFailure;
import org.telemaque.lrs.statement.Author;
import org.telemaque.lrs.statement.Reach;
import org.telemaque.lrs.statement.StatementFinder;
import org.telemaque.lrs.statement.StatementKeeper;
import org.telemaque.xapi.json.Exact;
import org.telemaque.xapi.json.Reading;
import org.telemaque.xapi.json.StatementReader;
import org.telemaque.xapi.store.Finding;
import org.telemaque.xapi.store.Listing;
import org.telemaque.xapi.store.RecordStore;
import org.telemaque.xapi.store.Recorded;
import org.telemaque.xapi.store.StatementQuery;
import org.telemaque.xapi.store.Storing;
import org.telemaque.xapi.store.Unavailable;
import org.telemaque.xapi.validation.Defect;

/**
 * The door to the store from inside our own house.
 *
 * <p>What it stores is stored in a transaction of its own: a statement keeps its id, so storing it again after the
 * caller's transaction failed changes nothing.
 */
public final class EmbeddedRecordStore implements RecordStore {
    private final StatementKeeper keeper;
    private final StatementFinder finder;
    private final Author author;
    private final Reach reach;

    /** The store as one author writes it and as far as one may read. */
    public EmbeddedRecordStore(StatementKeeper keeper, StatementFinder finder, Author author, Reach reach) {
        this.keeper = keeper;
        this.finder = finder;
        this.author = author;
        this.reach = reach;
    }

    @Override
    public Storing store(List<String> statements) {
        List<Exact> sound = new ArrayList<>();
        List<Defect> defects = new ArrayList<>();
        for (int index = 0; index < statements.size(); index++) {
            String place = "$[" + index + "]";
            Reading reading = StatementReader.strict().readOne(statements.get(index));
            if (reading instanceof Reading.Good good) {
                sound.add(good.first());
            } else if (reading instanceof Reading.Flawed flawed) {
                flawed.defects()
                        .forEach(defect ->
                                defects.add(new Defect(place + defect.path().substring(1), defect.sentence())));
            }
        }
        return defects.isEmpty() ? keep(sound) : new Storing.Malformed(defects);
    }

    @Override
    public Finding find(UUID id) {
        try {
            return finder.find(reach, id)
                    .<Finding>map(kept -> new Finding.Found(new Recorded(kept.json())))
                    .orElseGet(Finding.Absent::new);
        } catch (DatabaseFailure failure) {
            return unavailable();
        }
    }

    @Override
    public Listing list(StatementQuery query) {
        try {
            return page(finder.list(reach, query));
        } catch (DatabaseFailure failure) {
            return unavailable();
        }
    }

    @Override
    public Listing more(String more) {
        try {
            Optional<StatementFinder.Slice> slice = finder.more(reach, more);
            return slice.isPresent() ? page(slice.get()) : new Listing.Refused("No page said this");
        } catch (DatabaseFailure failure) {
            return unavailable();
        }
    }

    @Override
    public RecordStore forTenant(String tenant) {
        return new EmbeddedRecordStore(keeper, finder, new Author(tenant, author.authority()), new Reach.Of(tenant));
    }

    private Storing keep(List<Exact> sound) {
        try {
            return keeper.keep(sound, author);
        } catch (DatabaseFailure failure) {
            return unavailable();
        }
    }

    private static Listing page(StatementFinder.Slice slice) {
        return new Listing.Page(
                slice.statements().stream()
                        .map(kept -> new Recorded(kept.json()))
                        .toList(),
                slice.more());
    }

    private static Unavailable unavailable() {
        return Unavailable.now("The database did not answer as it should");
    }
}
