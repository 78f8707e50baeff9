package org.telemaque.tool.foundation.outbox;

import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A parcel is one thing for one target. Not a record: the persistence provider fills it field by field. */
class ParcelKey implements Serializable {

    private static final long serialVersionUID = 1L;

    @Nullable
    UUID id;

    @Nullable
    String target;

    ParcelKey() {}

    ParcelKey(UUID id, String target) {
        this.id = id;
        this.target = target;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ParcelKey key && Objects.equals(key.id, id) && Objects.equals(key.target, target);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, target);
    }
}
