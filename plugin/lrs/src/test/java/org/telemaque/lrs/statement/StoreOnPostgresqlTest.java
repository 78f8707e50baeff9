package org.telemaque.lrs.statement;

import org.telemaque.lrs.TestDatabase;

class StoreOnPostgresqlTest extends StoreContract {
    @Override
    TestDatabase database() {
        return TestDatabase.POSTGRESQL;
    }
}
