package org.telemaque.liberty.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every activity placed in the course opens for everybody who finds it there. */
@InTheHouse
class DoorsIT {

    @ParameterizedTest
    @CsvSource({
        "ines, fondations",
        "ines, entree",
        "ines, mythes",
        "ines, annulations",
        "ines, parcours",
        "nour, fondations",
        "awa, entree",
        "claire, console",
        "sofia, traces",
        "hugo, apercu"
    })
    void everyPlacedActivityOpensInTheFrame(String person, String placement, House house) {
        try (Guest guest = house.guest(person)) {
            guest.opens(placement);
            guest.arrives();
            assertThat(guest.toolFrame().url())
                    .startsWith(house.server().tool("/open/").toString());
            guest.looksAround("door-" + person + "-" + placement);
        }
    }
}
