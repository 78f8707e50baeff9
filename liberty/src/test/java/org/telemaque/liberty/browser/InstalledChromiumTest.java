package org.telemaque.liberty.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class InstalledChromiumTest {
    private static final Path APT_GET = Path.of("/usr/bin/apt-get");
    private static final Path INSTALLED = Path.of("/usr/bin/chromium");

    private final Drawn machine = new Drawn();
    private final InstalledChromium chromium = new InstalledChromium(machine);

    /** A machine as the test draws it: nothing is run and nothing is downloaded. */
    private static final class Drawn implements InstalledChromium.Machine {
        private final Map<String, String> variables = new HashMap<>(Map.of("PATH", "/usr/local/bin:/usr/bin"));
        private final Set<Path> programs = new HashSet<>();
        private final List<String> commands = new ArrayList<>();
        private boolean root;
        private boolean online;

        @Override
        public String variable(String name) {
            return variables.getOrDefault(name, "");
        }

        @Override
        public boolean isProgram(Path path) {
            return programs.contains(path);
        }

        @Override
        public boolean isRoot() {
            return root;
        }

        @Override
        public void run(String... command) {
            String line = String.join(" ", command);
            commands.add(line);
            if (online && line.contains("install -y") && line.contains(" chromium")) {
                programs.add(INSTALLED);
            }
        }
    }

    @Test
    void theBrowserThatIsNamedIsTakenBeforeAnyOther() {
        Path named = Path.of("/opt/chrome/chrome");
        machine.variables.put("TELEMAQUE_CHROMIUM", named.toString());
        machine.programs.addAll(Set.of(named, INSTALLED));

        assertThat(chromium.find()).contains(named);
    }

    @Test
    void aNameThatLeadsNowhereIsPassedOver() {
        machine.variables.put("TELEMAQUE_CHROMIUM", "/opt/nothing");
        machine.programs.add(INSTALLED);

        assertThat(chromium.find()).contains(INSTALLED);
    }

    @Test
    void theInstalledOneIsTakenAndNothingIsInstalledOrDownloaded() {
        machine.root = true;
        machine.programs.addAll(Set.of(INSTALLED, APT_GET));

        assertThat(chromium.find()).contains(INSTALLED);
        assertThat(machine.commands).isEmpty();
        assertThat(InstalledChromium.download(chromium.find())).containsKey("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD");
    }

    @Test
    void chromeWillDoToo() {
        Path chrome = Path.of("/usr/local/bin/google-chrome");
        machine.programs.add(chrome);

        assertThat(chromium.find()).contains(chrome);
    }

    @Test
    void rootInstallsAMissingOneWithAptGet() {
        machine.root = true;
        machine.online = true;
        machine.programs.add(APT_GET);

        assertThat(chromium.find()).contains(INSTALLED);
        assertThat(machine.commands).hasSize(2).first().isEqualTo("apt-get -q update");
    }

    @Test
    void whereAptGetCanNotHelpItIsLeftToPlaywrightsDownload() {
        machine.programs.add(APT_GET);
        assertThat(chromium.find()).as("not root").isEmpty();
        assertThat(machine.commands).isEmpty();

        machine.root = true;
        assertThat(chromium.find()).as("no network").isEmpty();

        machine.programs.clear();
        machine.commands.clear();
        assertThat(chromium.find()).as("no apt-get").isEmpty();
        assertThat(machine.commands).isEmpty();
        assertThat(InstalledChromium.download(Optional.empty())).isEmpty();
    }

    @Test
    void whenNothingHelpedTheMessageSaysExactlyWhatToDo() {
        RuntimeException offline = new IllegalStateException("Failed to install browsers");

        assertThat(InstalledChromium.started(() -> "a browser")).isEqualTo("a browser");
        assertThatIllegalStateException()
                .isThrownBy(() -> InstalledChromium.started(() -> {
                    throw offline;
                }))
                .withMessageContaining("sudo apt-get update && sudo apt-get install -y chromium")
                .withMessageContaining("TELEMAQUE_CHROMIUM")
                .withCause(offline);
    }
}
