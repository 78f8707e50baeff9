package org.telemaque.tool.container;

import java.io.File;
import java.net.URISyntaxException;
import org.assertj.core.api.Assertions;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The real WAR, with what the tests inside it need. */
final class Wars {

    private Wars() {}

    static WebArchive telemaque() {
        return ShrinkWrap.createFromZipFile(
                        WebArchive.class, new File(System.getProperty("war", "target/telemaque.war")))
                .addClasses(Wars.class, TestCourier.class, Eventually.class)
                .addAsLibraries(jarOf(Assertions.class));
    }

    private static File jarOf(Class<?> type) {
        try {
            return new File(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
