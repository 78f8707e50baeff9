package org.telemaque.tool.foundation.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.telemaque.courseware.pack.Pack;

/** The tables of loaded releases and of the namespace. */
@ApplicationScoped
class Releases {

    @PersistenceContext(unitName = "telemaque")
    @SuppressWarnings("NullAway.Init") // set by the container before any call
    private EntityManager rows;

    /** Keeps a release; one that is there already stays as it is. */
    @Transactional
    void keep(Pack pack, Supplier<byte[]> files, Instant now) {
        if (rows.find(ReleaseRow.class, pack.hash()) == null) {
            var version = pack.manifest().imprint().version().toString();
            rows.persist(new ReleaseRow(pack.hash(), pack.slug(), version, now, files.get()));
        }
    }

    @Transactional
    Optional<byte[]> files(String hash) {
        return Optional.ofNullable(rows.find(ReleaseRow.class, hash)).map(row -> row.files);
    }

    /** The hashes of every release kept, newest first. */
    @Transactional
    List<String> hashes() {
        return rows.createQuery("select r.hash from ReleaseRow r order by r.loadedAt desc", String.class)
                .getResultList();
    }

    /** The hash of the release of a pack that was kept last. */
    @Transactional
    Optional<String> last(String pack) {
        return rows.createQuery(
                        "select r.hash from ReleaseRow r where r.pack = :pack order by r.loadedAt desc", String.class)
                .setParameter("pack", pack)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** The namespace: the wanted one, unless another is kept and may not be changed any more. */
    @Transactional
    String namespace(String wanted) {
        var kept = rows.find(NamespaceRow.class, NamespaceRow.ONLY);
        if (kept == null) {
            rows.persist(new NamespaceRow(wanted));
            return wanted;
        }
        if (!kept.spoken) {
            kept.become(wanted);
        }
        return kept.base;
    }

    /** Notes that a Statement is named by the namespace, in the transaction that makes it; whether that was known before. */
    @Transactional
    boolean speak() {
        var kept = rows.find(NamespaceRow.class, NamespaceRow.ONLY);
        boolean before = kept.spoken;
        if (!before) {
            kept.speak();
        }
        return before;
    }
}
