package org.telemaque.liberty;

import java.io.IOException;
import java.lang.instrument.Instrumentation;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.jar.JarFile;

/**
 * The runtime, run inside this process: its own entry point is called instead of its start script, which would open a second
 * JVM.
 */
public final class OpenLiberty {
    private static final String ENTRY_POINT = "com.ibm.ws.kernel.boot.cmdline.EnvCheck";
    private static final AtomicReference<Instrumentation> INSTRUMENTATION = new AtomicReference<>();

    private OpenLiberty() {}

    /** Called by the JVM before {@code main}, as the manifest's {@code Launcher-Agent-Class}. */
    public static void agentmain(String arguments, Instrumentation instrumentation) {
        INSTRUMENTATION.set(instrumentation);
    }

    /**
     * Starts the server with these variables and stays until it has stopped; the runtime ends the process itself.
     *
     * @param home the home of the runtime, with {@code bin}, {@code lib} and {@code usr}
     */
    static void run(Path home, Map<String, String> properties) throws IOException, ReflectiveOperationException {
        properties.forEach(System::setProperty);
        // A WLP_USER_DIR of another installation must not lead us to its servers.
        System.setProperty("wlp.ignore.user.dir.from.env", "true");
        // Nobody talks to the server but over HTTP: signals stop it.
        System.setProperty("com.ibm.ws.kernel.default.command.port.disabled", "true");
        try {
            entryPoint(home).getMethod("main", String[].class).invoke(null, (Object) new String[] {ServerFiles.SERVER});
        } catch (InvocationTargetException failure) {
            throw new IllegalStateException(failure.getCause());
        }
    }

    /** The runtime's log manager is looked for on the system class path, so all of its launcher goes there. */
    private static Class<?> entryPoint(Path home) throws IOException, ClassNotFoundException {
        try (JarFile launcher =
                new JarFile(home.resolve("bin/tools/ws-server.jar").toFile())) {
            Optional.ofNullable(INSTRUMENTATION.get())
                    .orElseThrow(() -> new IllegalStateException("The server is started by java -jar only."))
                    .appendToSystemClassLoaderSearch(launcher);
        }
        return Class.forName(ENTRY_POINT, true, ClassLoader.getSystemClassLoader());
    }
}
