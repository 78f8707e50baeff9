package org.telemaque.lrs.activity;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.telemaque.lrs.TestDatabase;
import org.telemaque.lrs.database.Transaction;
import org.telemaque.xapi.json.StrictJson;

/** What the store knows of activities, on whichever database. */
class KnownActivitiesTest {
    private static final String ID = "https://a.example/é";

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void namesAndDescriptionsInEveryLanguageAreKeptSideBySide(TestDatabase database) {
        Transaction transaction = database.open();
        KnownActivities activities = new KnownActivities(transaction);
        tell(transaction, activities, "acme", "{\"name\":{\"en\":\"House\"},\"description\":{\"en\":\"A\"}}");
        tell(transaction, activities, "acme", "{\"name\":{\"fr\":\"Maison\"}}");
        assertThat(activities.find("acme", ID))
                .contains(json("{\"name\":{\"en\":\"House\",\"fr\":\"Maison\"},\"description\":{\"en\":\"A\"}}"));
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void whatIsToldLaterCountsWhereTwoThingsAreTold(TestDatabase database) {
        Transaction transaction = database.open();
        KnownActivities activities = new KnownActivities(transaction);
        for (String name : List.of("one", "two", "two", "one")) {
            tell(transaction, activities, "acme", "{\"name\":{\"en\":\"" + name + "\"}}");
            assertThat(activities.find("acme", ID)).contains(json("{\"name\":{\"en\":\"" + name + "\"}}"));
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void anActivityThatNobodyDescribedIsKnownByItsIdAlone(TestDatabase database) {
        Transaction transaction = database.open();
        KnownActivities activities = new KnownActivities(transaction);
        tell(transaction, activities, "acme", "{}");
        assertThat(activities.find("acme", ID)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void noTenantSeesWhatAnotherWasTold(TestDatabase database) {
        Transaction transaction = database.open();
        KnownActivities activities = new KnownActivities(transaction);
        tell(transaction, activities, "acme", "{\"name\":{\"en\":\"House\"}}");
        assertThat(activities.find("else", ID)).isEmpty();
        assertThat(activities.findAnywhere(ID)).isPresent();
    }

    private static void tell(Transaction transaction, KnownActivities activities, String tenant, String definition) {
        JsonObject statement = json("{\"object\":{\"id\":\"" + ID + "\",\"definition\":" + definition + "}}");
        activities.remember(transaction.write(connection -> activities.learn(connection, tenant, List.of(statement))));
    }

    private static JsonObject json(String text) {
        return ((StrictJson.Parsed.Value) StrictJson.parse(text)).json().asJsonObject();
    }
}
