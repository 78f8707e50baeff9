package org.telemaque.liberty.browser;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.StoreScope;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Opens the house before the first test of the run that needs it, and closes it after the last test of all. */
final class HouseExtension implements BeforeAllCallback, ParameterResolver {

    @Override
    public void beforeAll(ExtensionContext context) {
        house(context);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == House.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return house(context);
    }

    private static House house(ExtensionContext context) {
        // A run that is spread over several processes would execute each class for itself, within one session a
        // process.
        return context.getStore(StoreScope.LAUNCHER_SESSION, Namespace.create(HouseExtension.class))
                .getOrComputeIfAbsent(Opened.class, key -> new Opened(House.open()), Opened.class)
                .house();
    }

    private record Opened(House house) implements AutoCloseable {

        @Override
        public void close() {
            house.close();
        }
    }
}
