package org.telemaque.lrs.statement;

import org.telemaque.lrs.TestDatabase;

class StoreOnH2Test extends StoreContract {
    @Override
    TestDatabase database() {
        return TestDatabase.H2;
    }
}
