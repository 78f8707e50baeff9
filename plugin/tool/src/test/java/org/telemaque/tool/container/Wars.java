package org.telemaque.tool.container;

import java.io.File;
import java.net.URISyntaxException;
import java.util.Set;
import org.assertj.core.api.Assertions;
import org.jboss.shrinkwrap.api.ArchivePath;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.telemaque.tool.door.vocabulary.TemplateCheck;
import org.telemaque.tool.foundation.catalogue.TinyPack;
import org.telemaque.tool.foundation.outbox.TwoNodes;

/** The real WAR, with the tests inside it and what they need: one for all of them, see {@link OneDeployment}. */
final class Wars {
    /** They prepare the run outside the server, from libraries that are not in it. */
    private static final Set<String> OUTSIDE = Set.of("ChosenDatabase", "TestPlatform", "OneDeployment", "XapiIT");

    private Wars() {}

    static WebArchive telemaque() {
        return ShrinkWrap.createFromZipFile(
                        WebArchive.class, new File(System.getProperty("war", "target/telemaque.war")))
                .addPackages(false, path -> !OUTSIDE.contains(outermost(path)), Wars.class.getPackage())
                .addClasses(TwoNodes.class, TemplateCheck.class, TinyPack.class)
                .addAsLibraries(jarOf(Assertions.class));
    }

    /** The name of the class that the file of a class, or of one inside it, belongs to. */
    private static String outermost(ArchivePath file) {
        return file.get().replaceFirst(".*/", "").replaceFirst("[$.].*", "");
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
