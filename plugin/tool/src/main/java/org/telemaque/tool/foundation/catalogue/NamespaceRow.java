package org.telemaque.tool.foundation.catalogue;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "catalogue_namespace")
@SuppressWarnings("NullAway.Init") // filled by the constructor or by the persistence provider
class NamespaceRow {

    /** The table has one row. */
    static final int ONLY = 1;

    @Id
    int id;

    String base;

    /** Whether a Statement is named by it. */
    boolean spoken;

    protected NamespaceRow() {}

    NamespaceRow(String base) {
        this.id = ONLY;
        this.base = base;
    }

    /** Begins elsewhere, as long as nothing is named by it. */
    void become(String other) {
        base = other;
    }

    /** From now on a Statement is named by it. */
    void speak() {
        spoken = true;
    }
}
