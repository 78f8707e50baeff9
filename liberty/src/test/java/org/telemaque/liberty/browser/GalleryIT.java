package org.telemaque.liberty.browser;

import static org.assertj.core.api.Assertions.assertThat;

/** Every component of the tool in every state, on one page: what axe and the pictures look at first. */
@InTheHouse
class GalleryIT {

    @EveryWay
    void everyComponentIsReadableByEverybody(Screen screen, String language, House house) {
        try (Guest guest = house.guest("hugo", screen, language)) {
            assertThat(guest.goes(house.server().tool("/preview/gallery?lang=" + language))
                            .status())
                    .isEqualTo(200);
            guest.looksAround("gallery");
        }
    }
}
